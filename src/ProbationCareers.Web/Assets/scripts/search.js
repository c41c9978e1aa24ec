// Suggests pages while somebody types into the search field. Without script the field is a field.
import accessibleAutocomplete from 'accessible-autocomplete';

const wait = 120;
const place = document.querySelector('[data-suggestions]');

if (place) {
  const field = place.querySelector('input');
  const { id, name, value } = field;
  let asking = null;
  let timer = 0;
  field.remove();

  accessibleAutocomplete({
    element: place,
    id,
    name,
    defaultValue: value,
    minLength: 2,
    confirmOnBlur: false,
    displayMenu: 'overlay',
    showNoOptionsFound: false,
    inputClasses: 'govuk-input',
    // Only the last of several quick keys asks; an answer that comes too late is dropped.
    source(text, show) {
      clearTimeout(timer);
      asking?.abort();
      timer = setTimeout(async () => {
        asking = new AbortController();
        try {
          const answer = await fetch(`${place.dataset.suggestions}?q=${encodeURIComponent(text.slice(0, 200))}`, { signal: asking.signal });
          show(answer.ok ? await answer.json() : []);
        } catch (error) {
          if (error.name !== 'AbortError') show([]);
        }
      }, wait);
    },
    templates: {
      inputValue: (page) => page?.title ?? '',
      suggestion: (page) => (typeof page === 'string' ? escape(page) : `${escape(page.title)} <span class="pc-suggestion__kind">${escape(page.kind)}</span>`),
    },
    onConfirm(page) {
      if (page?.address) location.assign(page.address);
    },
  });

  const made = place.querySelector('input');
  made.maxLength = 200;
  made.setAttribute('enterkeyhint', 'search');
}

function escape(text) {
  const span = document.createElement('span');
  span.textContent = text;
  return span.innerHTML;
}
