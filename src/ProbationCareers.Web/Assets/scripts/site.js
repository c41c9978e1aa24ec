// Shows the date and source of a figure, a source, the meaning of a word, or what sources say, beside the mark. All of it stands on the
// page of evidence, which the same link leads to without script; nothing is only here.
// A link to something that is folded away unfolds it, in browsers that do not do so themselves.
addEventListener('hashchange', unfold);
unfold();

function unfold() {
  const folded = location.hash && document.getElementById(location.hash.slice(1))?.closest('details:not([open])');
  if (!folded) return;
  folded.open = true;
  document.getElementById(location.hash.slice(1)).scrollIntoView();
}

// On a narrow screen the navigation opens below its button; without script the button leads to the links at the foot.
const menu = document.querySelector('[data-menu]');
if (menu) {
  menu.setAttribute('role', 'button');
  menu.setAttribute('aria-controls', 'main-menu');
  menu.setAttribute('aria-expanded', 'false');
  menu.addEventListener('click', toggleMenu);
  menu.addEventListener('keydown', (event) => {
    if (event.key === ' ') toggleMenu(event);
  });
  menu.closest('header').addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || menu.getAttribute('aria-expanded') === 'false') return;
    toggleMenu(event);
    menu.focus();
  });
}

function toggleMenu(event) {
  event.preventDefault();
  menu.setAttribute('aria-expanded', String(menu.closest('header').classList.toggle('pc-header--open')));
}

// A question that other answers settle is not asked. The rule is the server's (FormQuestion.ImpliedBy), worked out again at each choice.
const questions = document.querySelector('#questions:has([data-ruled-out-by])');
questions?.addEventListener('change', () => {
  const chosen = new Set([...new FormData(questions)].map(([question, answer]) => `${question}.${answer}`));
  for (const group of questions.querySelectorAll('.govuk-form-group:has([data-ruled-out-by])')) {
    const sure = [...group.querySelectorAll('input:not([data-unsure])')];
    const possible = sure.filter((input) => !input.dataset.ruledOutBy?.split(' ').some((answer) => chosen.has(answer)));
    const picked = group.querySelector('input:checked');
    group.hidden = possible.length === 1 && sure.length > 1 && !picked;
  }
});

const marks = ['figure', 'source', 'term', 'differ'].map((kind) => `main a[href*="#${kind}-"]`).join();
const gap = 8;

let shownFor = null;
let pinned = false;
let closing = 0;
let returningTo = null;

const popover = document.createElement('div');
popover.className = 'pc-popover';
popover.id = 'pc-popover';
popover.hidden = true;
popover.setAttribute('role', 'note');

// Pages of evidence, each fetched once, when a mark is first pointed at.
const documents = new Map([[location.pathname, Promise.resolve(document)]]);

function documentOf(link) {
  if (!documents.has(link.pathname)) {
    documents.set(link.pathname, fetch(link.pathname)
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.status))))
      .then((html) => new DOMParser().parseFromString(html, 'text/html')));
    documents.get(link.pathname).catch(() => documents.delete(link.pathname));
  }
  return documents.get(link.pathname);
}

// Shows the entry of a mark; false when there is none to show.
async function show(link) {
  clearTimeout(closing);
  shownFor?.removeAttribute('aria-describedby');
  shownFor = link;
  const entry = await documentOf(link).then((page) => page.getElementById(link.hash.slice(1)), () => null);
  if (shownFor !== link) return true;
  if (!entry) return false;
  popover.replaceChildren(...[...entry.cloneNode(true).childNodes].map((node) => document.importNode(node, true)));
  popover.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
  popover.append(actions(link, entry));
  popover.hidden = false;
  place(link);
  link.setAttribute('aria-describedby', popover.id);
  return true;
}

function actions(link, entry) {
  const line = document.createElement('p');
  line.className = 'pc-popover__actions';
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = 'pc-popover__copy';
  copy.textContent = 'Copy citation';
  copy.addEventListener('click', async () => {
    const words = entry.textContent.replaceAll(/\s+/g, ' ').trim();
    try {
      await navigator.clipboard.writeText(`${words} ${link.href}`);
      copy.textContent = 'Copied';
    } catch {
      copy.textContent = 'Copying is not allowed here';
    }
  });
  const more = document.createElement('a');
  more.href = link.href;
  more.textContent = 'See it with the evidence';
  line.append(copy, ' ', more);
  return line;
}

function place(link) {
  const at = link.getBoundingClientRect();
  const width = popover.offsetWidth;
  const height = popover.offsetHeight;
  const left = Math.max(gap, Math.min(at.left, document.documentElement.clientWidth - width - gap));
  const below = at.bottom + gap;
  const top = below + height > window.innerHeight && at.top - gap - height > 0 ? at.top - gap - height : below;
  popover.style.left = `${left + window.scrollX}px`;
  popover.style.top = `${top + window.scrollY}px`;
}

function close() {
  clearTimeout(closing);
  popover.hidden = true;
  pinned = false;
  shownFor?.removeAttribute('aria-describedby');
  shownFor = null;
}

function closeSoon() {
  clearTimeout(closing);
  if (!pinned) closing = setTimeout(close, 250);
}

const markOf = (event) => {
  const link = event.target instanceof Element ? event.target.closest(marks) : null;
  return popover.contains(link) || link?.pathname === '/figures' || link?.pathname === '/glossary' ? null : link;
};

if (document.querySelector(marks)) {
  document.querySelector('main').append(popover);

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const link = markOf(event);
    if (link && link !== shownFor) {
      pinned = false;
      show(link);
    } else if (popover.contains(event.target)) {
      clearTimeout(closing);
    }
  });

  document.addEventListener('pointerout', (event) => {
    if (event.pointerType === 'mouse' && (markOf(event) || popover.contains(event.target))) closeSoon();
  });

  document.addEventListener('focusin', (event) => {
    const link = markOf(event);
    const isBack = link && link === returningTo;
    returningTo = null;
    if (isBack) return;
    if (link?.matches(':focus-visible')) show(link);
    else if (!popover.contains(event.target)) close();
  });

  // A press shows the entry here; a second press, or one with a modifier key, follows the link to it.
  document.addEventListener('click', async (event) => {
    const link = markOf(event);
    if (!link) {
      if (!popover.contains(event.target)) close();
      return;
    }

    if (event.ctrlKey || event.metaKey || event.shiftKey || (pinned && link === shownFor)) {
      close();
      return;
    }

    event.preventDefault();
    pinned = true;
    if (!(await show(link))) location.assign(link.href);
  });

  document.addEventListener('keydown', (event) => {
    if (popover.hidden) return;
    if (event.key === 'Escape') {
      const back = shownFor;
      close();
      returningTo = back;
      if (document.activeElement === document.body) back?.focus();
    } else if (event.key === 'Tab' && pinned) {
      moveFocus(event);
    }
  });

  window.addEventListener('resize', close);
}

// Once a mark was pressed, Tab goes from it through what is shown, and from the end back to the mark. Otherwise Tab goes on.
function moveFocus(event) {
  const round = [shownFor, ...popover.querySelectorAll('a[href], button')];
  const at = round.indexOf(document.activeElement);
  const next = at + (event.shiftKey ? -1 : 1);
  if (at < 0 || next < 0) return;
  event.preventDefault();
  if (next === round.length) {
    close();
    returningTo = round[0];
  }
  round[next % round.length].focus();
}
