// Measures pages as a phone shows them: visible words, screens of 360 by 780 pixels, links, bytes of HTML, and how far down the first link to the
// vacancy search is. Folded text does not count.
// Usage: node tests/measure-pages.mjs SITE [kind, roles] [playwright package, that of the built browser tests]
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const [site, kind = 'roles', at = 'ProbationCareers.Browser.Tests/bin/Debug/net10.0/.playwright/package'] = process.argv.slice(2);
if (!site) {
  console.error('Usage: node tests/measure-pages.mjs SITE [kind] [playwright package]');
  process.exit(2);
}

const { chromium } = createRequire(import.meta.url)(fileURLToPath(new URL(at, import.meta.url)));
const sitemap = await (await fetch(`${site}/sitemap.xml`)).text();
const paths = [...sitemap.matchAll(/<loc>\s*https?:\/\/[^/<]+([^<\s]*)\s*<\/loc>/g)].map((match) => match[1])
  .filter((path) => path.startsWith(`/${kind}/`));
const browser = await chromium.launch({
  executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
console.log('| page | words | screens | links | HTML, KB | screens to vacancies |\n|---|---|---|---|---|---|');
const sums = [0, 0, 0, 0, 0];
for (const path of paths) {
  const html = await (await fetch(site + path)).text();
  await page.goto(site + path);
  const seen = await page.evaluate(() => {
    const main = document.querySelector('main');
    const vacancy = [...main.querySelectorAll('a[href*="jobs.justice.gov.uk"]')].find((link) => link.offsetParent);
    return {
      words: main.innerText.split(/\s+/).filter((word) => /\w/.test(word)).length,
      height: document.documentElement.scrollHeight,
      links: [...document.links].filter((link) => link.offsetParent).length,
      vacancy: vacancy ? vacancy.getBoundingClientRect().top : null,
    };
  });
  const row = [seen.words, seen.height / 780, seen.links, html.length / 1024, seen.vacancy === null ? NaN : seen.vacancy / 780];
  row.forEach((value, i) => { sums[i] += Number.isNaN(value) ? 0 : value; });
  console.log(`| ${path} | ${row.map((value, i) => (Number.isNaN(value) ? 'none' : value.toFixed(i % 2 || i === 4 ? 1 : 0))).join(' | ')} |`);
}
console.log(`| mean of ${paths.length} | ${sums.map((sum, i) => (sum / paths.length).toFixed(i % 2 || i === 4 ? 1 : 0)).join(' | ')} |`);
await browser.close();
