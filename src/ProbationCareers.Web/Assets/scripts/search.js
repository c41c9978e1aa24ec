// Suggests pages while someone types into a search field. The field stays the page's own: focus never leaves it, and Enter, Escape, Home,
// End and Tab do what they do in any form, unless a suggestion is highlighted. Without script the field is a field.

/** How long typing has to pause before the site is asked, in milliseconds. */
const pause = 120;

/** How long an answer may take before it is given up, in milliseconds. */
const patience = 5000;

/** From how many characters on there are suggestions. */
const least = 2;

/** The longest text that the site reads. */
const most = 200;

document.querySelectorAll('[data-suggestions]').forEach(suggest);

function suggest(place) {
  const field = place.querySelector('input');
  const { list, status } = parts(field);
  place.append(list, status);

  let asked = null;
  let timer = 0;
  let highlighted = null;

  const options = () => [...list.children];
  const isOpen = () => !list.hidden;

  /** Stops waiting for an answer; whether there was one to wait for. */
  function giveUp() {
    const waited = timer !== 0 || asked !== null;
    clearTimeout(timer);
    asked?.abort();
    timer = 0;
    asked = null;
    return waited;
  }

  function highlight(option) {
    highlighted?.setAttribute('aria-selected', 'false');
    highlighted = option ?? null;
    if (highlighted) {
      highlighted.setAttribute('aria-selected', 'true');
      highlighted.scrollIntoView({ block: 'nearest' });
      field.setAttribute('aria-activedescendant', highlighted.id);
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  }

  function close() {
    giveUp();
    highlight(null);
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    status.textContent = '';
  }

  function open(pages) {
    const before = highlighted?.href;
    highlight(null);
    list.replaceChildren(...pages.map((page, index) => optionOf(page, `${list.id}-${index + 1}`)));
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    status.textContent = pages.length === 1 ? '1 suggestion' : `${pages.length} suggestions`;
    // Someone who is already choosing keeps the choice.
    if (before) highlight(options().find((option) => option.href === before));
  }

  /** Asks for suggestions; only the last of several quick keys does so, and an answer that comes too late is dropped. */
  function ask(wait) {
    giveUp();
    const text = field.value.trim().slice(0, most);
    if (text.length < least) {
      close();
      return;
    }

    timer = setTimeout(async () => {
      timer = 0;
      const own = new AbortController();
      asked = own;
      const late = setTimeout(() => own.abort(), patience);
      const pages = await fetchPages(`${place.dataset.suggestions}?q=${encodeURIComponent(text)}`, own.signal);
      clearTimeout(late);
      if (asked !== own) return;
      asked = null;
      if (pages.length > 0) open(pages);
      else close();
    }, wait);
  }

  /** Moves the highlight through the options and the field itself, round and round. */
  function move(by) {
    const all = [null, ...options()];
    highlight(all[(all.indexOf(highlighted) + by + all.length) % all.length]);
  }

  field.addEventListener('input', () => {
    highlight(null);
    ask(pause);
  });

  field.addEventListener('keydown', (event) => {
    // Keys that choose a character while a word is composed belong to the keyboard, not to the list.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      // The first Escape only takes the suggestions away; the browser may clear the field at the next.
      if (isOpen() || giveUp()) event.preventDefault();
      close();
    } else if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      // The browser's own.
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen()) move(event.key === 'ArrowDown' ? 1 : -1);
      else ask(0);
    } else if (event.key === 'Enter' && highlighted) {
      event.preventDefault();
      highlighted.click();
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) {
      highlight(null);
    }
  });

  // Focus stays in the field while an option is pressed. Where it goes nowhere else, as when a telephone's keyboard is put away, the list stays.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', close);
  field.addEventListener('blur', (event) => {
    if (event.relatedTarget && !list.contains(event.relatedTarget)) close();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!place.contains(event.target)) close();
  });

  field.form?.addEventListener('submit', close);
  // The page that the browser goes back to shows the text and no old list.
  addEventListener('pagehide', close);
}

/** Makes the list and what is said of it, and tells assistive technology what the field now is. */
function parts(field) {
  const list = document.createElement('div');
  list.id = `${field.id}-suggestions`;
  list.className = 'pc-suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggested pages');

  const status = document.createElement('div');
  status.className = 'govuk-visually-hidden';
  status.setAttribute('role', 'status');

  field.autocomplete = 'off';
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);
  return { list, status };
}

/** A suggestion is a link, so that it can be opened in the ways that links can. */
function optionOf(page, id) {
  const kind = document.createElement('span');
  kind.className = 'pc-suggestions__kind';
  kind.textContent = page.kind;

  const option = document.createElement('a');
  option.id = id;
  option.className = 'pc-suggestions__option';
  option.href = page.address;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(page.title, ' ', kind);
  return option;
}

/** The suggestions; none when the site does not answer as it should. */
async function fetchPages(address, signal) {
  try {
    const answer = await fetch(address, { signal });
    const pages = answer.ok ? await answer.json() : [];
    return Array.isArray(pages) ? pages : [];
  } catch {
    return [];
  }
}
