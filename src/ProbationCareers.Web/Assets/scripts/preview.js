// The editor's preview: takes over a new release by itself, and lays problems and warnings over the page.
const release = Number(document.documentElement.dataset.release ?? 0);

const overlay = document.createElement('section');
overlay.className = 'pc-problems';
overlay.hidden = true;
overlay.setAttribute('aria-label', 'Problems and warnings');
overlay.setAttribute('role', 'status');
document.body.append(overlay);

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function row(finding) {
  const item = document.createElement('li');
  item.append(
    element('code', `${finding.file}:${finding.line}:${finding.column}`),
    element('span', ` ${finding.what} `),
    element('em', finding.remedy),
  );
  return item;
}

// A list that folds. Folded or not, it stays so on other pages.
function foldingList(key, heading, findings, isOpenAtFirst) {
  const list = document.createElement('ol');
  list.append(...findings.map(row));
  const details = document.createElement('details');
  details.className = `pc-problems__${key}`;
  const kept = sessionStorage.getItem(`pc-preview-${key}`);
  details.open = kept === null ? isOpenAtFirst : kept === 'open';
  details.addEventListener('toggle', () => sessionStorage.setItem(`pc-preview-${key}`, details.open ? 'open' : 'folded'));
  details.append(element('summary', heading), list);
  return details;
}

function count(findings, noun) {
  return findings.length === 1 ? `1 ${noun}` : `${findings.length} ${noun}s`;
}

function show({ problems, warnings }) {
  overlay.hidden = problems.length + warnings.length === 0;
  const lists = [];
  if (problems.length > 0) lists.push(foldingList('errors', `${count(problems, 'problem')}: the page below is the last good one`, problems, true));
  if (warnings.length > 0) lists.push(foldingList('warnings', count(warnings, 'warning'), warnings, false));
  overlay.replaceChildren(...lists);
}

const events = new EventSource('/preview/events');
events.addEventListener('message', (event) => {
  const news = JSON.parse(event.data);
  if (news.release !== release && news.release > 0 && news.problems.length === 0) location.reload();
  else show(news);
});
