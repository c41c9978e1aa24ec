// Shows the date and source of a figure, or the meaning of a word, beside it. Without script the same link leads to the same
// entry at the foot of the page; nothing is only here.
// A link to something that is folded away unfolds it, in browsers that do not do so themselves.
addEventListener('hashchange', unfold);
unfold();

function unfold() {
  const folded = location.hash && document.getElementById(location.hash.slice(1))?.closest('details:not([open])');
  if (!folded) return;
  folded.open = true;
  document.getElementById(location.hash.slice(1)).scrollIntoView();
}

const marks = 'a.pc-figure[href^="#"], a.pc-term[href^="#"]';
const gap = 8;

let shownFor = null;
let pinned = false;
let closing = 0;

const popover = document.createElement('div');
popover.className = 'pc-popover';
popover.id = 'pc-popover';
popover.hidden = true;
popover.setAttribute('role', 'note');

function entryOf(link) {
  return document.getElementById(link.hash.slice(1));
}

function show(link) {
  const entry = entryOf(link);
  if (!entry) return false;
  clearTimeout(closing);
  shownFor?.removeAttribute('aria-describedby');
  popover.replaceChildren(...entry.cloneNode(true).childNodes);
  popover.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
  popover.hidden = false;
  place(link);
  link.setAttribute('aria-describedby', popover.id);
  shownFor = link;
  return true;
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

const markOf = (event) => (event.target instanceof Element ? event.target.closest(marks) : null);

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
    if (link?.matches(':focus-visible')) show(link);
    else if (!popover.contains(event.target)) close();
  });

  // A press shows the entry here; a second press, or one with a modifier key, follows the link to it.
  document.addEventListener('click', (event) => {
    const link = markOf(event);
    if (!link) {
      if (!popover.contains(event.target)) close();
      return;
    }

    if (event.ctrlKey || event.metaKey || event.shiftKey || (pinned && link === shownFor)) {
      close();
      return;
    }

    if (show(link)) {
      pinned = true;
      event.preventDefault();
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !popover.hidden) {
      const back = shownFor;
      close();
      if (document.activeElement === document.body) back?.focus();
    }
  });

  window.addEventListener('resize', close);
}
