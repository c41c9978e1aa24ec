// The editor's preview: takes over a new release by itself, and lays problems over the last good page.
const release = Number(document.documentElement.dataset.release ?? 0);
const closedKey = 'pc-preview-closed';

const overlay = document.createElement('section');
overlay.className = 'pc-problems';
overlay.hidden = true;
overlay.setAttribute('aria-label', 'Problems');
overlay.setAttribute('role', 'status');
document.body.append(overlay);

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function row(problem) {
  const item = document.createElement('li');
  item.append(
    element('code', `${problem.file}:${problem.line}:${problem.column}`),
    element('span', ` ${problem.what} `),
    element('em', problem.remedy),
  );
  return item;
}

function showProblems(problems) {
  overlay.hidden = problems.length === 0;
  if (overlay.hidden) return;
  const list = document.createElement('ol');
  list.append(...problems.map(row));
  const details = document.createElement('details');
  details.open = sessionStorage.getItem(closedKey) === null;
  details.addEventListener('toggle', () => {
    if (details.open) sessionStorage.removeItem(closedKey);
    else sessionStorage.setItem(closedKey, 'yes');
  });
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  details.append(element('summary', `${count}: the page below is the last good one`), list);
  overlay.replaceChildren(details);
}

const events = new EventSource('/preview/events');
events.addEventListener('message', (event) => {
  const news = JSON.parse(event.data);
  if (news.release !== release && news.release > 0 && news.problems.length === 0) location.reload();
  else showProblems(news.problems);
});
