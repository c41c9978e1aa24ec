// Compares the answers of two running sites that serve the same content: every address of the sitemap, files, and questions to each tool.
// Usage: node tests/compare-builds.mjs http://127.0.0.1:5001 http://127.0.0.1:5002 [questions of each tool, 40]
// Ends with 1 when answers differ. What differs between any two runs is left out: names of assets, the sites' own addresses, when the release was published,
// spaces beside tags.
const [before, after, count = '40'] = process.argv.slice(2);
if (!before || !after) {
  console.error('Usage: node tests/compare-builds.mjs <site before> <site after> [questions of each tool]');
  process.exit(2);
}

const most = Number(count);
const get = async (site, path) => {
  const response = await fetch(site + path, { redirect: 'manual' });
  const text = (await response.text()).replaceAll(site, '').replaceAll(/\s+/g, ' ').replaceAll(/ ?(<[^>]*>) ?/g, '\n$1\n')
    .replaceAll(/\n+/g, '\n').replaceAll(/<updated>[^<]*<\/updated>/g, '').replaceAll(/\/assets\/([a-z-]+)\.[a-z0-9]{10}\.(css|js)/g, '/assets/$1.$2');
  return `${response.status} ${response.headers.get('location') ?? ''} ${response.headers.get('content-type') ?? ''}\n${text}`;
};

const sitemap = [...(await get(before, '/sitemap.xml')).matchAll(/<loc>\s*(?:https?:\/\/[^/<]+)?([^<]*)<\/loc>/g)].map(match => match[1].trim() || '/');
const slugs = kind => sitemap.filter(path => path.startsWith(`/${kind}/`)).map(path => path.split('/')[2]);
const take = list => (list.length <= most ? list : Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)]));
const pairs = list => list.flatMap((one, i) => list.slice(i + 1).map(other => [one, other]));

/** The keys of a form with the values that can be chosen, as its page has them. */
const choices = async path => {
  const html = await get(before, path);
  const found = new Map();
  const add = (name, value) => found.set(name, [...(found.get(name) ?? []), value]);
  for (const [input] of html.matchAll(/<input[^>]*type="radio"[^>]*>/g)) add(input.match(/name="([^"]*)"/)[1], input.match(/value="([^"]*)"/)[1]);
  for (const [, name, options] of html.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs))
    for (const [, value] of options.matchAll(/value="([^"]+)"/g)) add(name, value);
  return found;
};

/** Answers to a form: each alone, and then several at once, a different set each time. */
const answers = (path, form) => {
  const alone = [...form].flatMap(([name, values]) => values.map(value => `${path}?${name}=${value}`));
  const together = Array.from({ length: most }, (_, i) => `${path}?` + [...form].filter((_, at) => (i >> at % 5) % 2 === 0 || at === i % form.size)
    .map(([name, values], at) => `${name}=${values[(i * 7 + at * 3) % values.length]}`).join('&'));
  return [...take(alone), ...together];
};

const words = ['vetting', 'pay in london', 'how long does training take', 'criminal record', 'pso', 'pqip', 'degree', 'part time', 'court', 'prison', 'victims', 'unpaid work',
  'interview', 'psychology graduate', 'driving licence', 'night shifts', 'approved premises', 'caseload', 'pension', 'holiday', 'tattoos', 'xyzzy', 'probaton oficer', 'band 3',
  'apprenticeship', 'career change', 'age limit', 'visa', 'disability', 'maternity', 'uniform', 'london weighting', 'stories', 'what is probation', 'salary'];
const roles = await choices('/roles');
const questions = [
  ...take(pairs(slugs('roles'))).map(([one, other]) => `/compare?roles=${one}&roles=${other}`),
  ...take(pairs(slugs('pathways'))).map(([one, other]) => `/compare?pathways=${one}&pathways=${other}`),
  ...take(pairs(slugs('roles')).reverse()).map(([one, other]) => `/compare?roles=${one}&roles=${other}&roles=${slugs('roles')[0]}&show=differences`),
  ...answers('/find-your-route', await choices('/find-your-route')),
  ...answers('/which-role', await choices('/which-role')),
  ...answers('/roles', roles),
  ...take([...slugs('roles'), ...slugs('pay')].flatMap(of => ['', '&where=london', '&hours=22.5', '&hours=1,250&per=year', '&on=about%202023'].map(more => `/pay?of=${of}${more}`))),
  ...take(slugs('roles').map(of => `/pay.csv?of=${of}&where=london`)),
  ...words.flatMap(text => [`/search?q=${encodeURIComponent(text)}`, `/search/suggestions?q=${encodeURIComponent(text)}`]),
  ...take(sitemap.map(path => path.toUpperCase())), ...take(sitemap.map(path => `${path.slice(0, -2)}`)), '/nothing/here', '/Roles/probation-oficer', '/roles/probation_officer.html',
];
const files = ['/changes.atom', '/sitemap.xml', '/robots.txt', '/health/ready'];
const all = [...new Set([...sitemap, ...files, ...questions])];
let different = 0;
for (const path of all) {
  const [one, other] = [await get(before, path), await get(after, path)];
  if (one === other) continue;
  different++;
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, i) => line !== others[i]);
  if (different <= 40) console.log(`${path}\n  before: ${lines[at]?.trim().slice(0, 240)}\n  after:  ${others[at]?.trim().slice(0, 240)}`);
}

console.log(`${all.length} answers compared (${sitemap.length} pages, ${questions.length} questions), ${different} differ`);
process.exit(different ? 1 : 0);
