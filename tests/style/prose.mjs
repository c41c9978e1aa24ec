// The prose of a content file, line by line. What is not prose (keys, addresses, keys of sources and figures) is blanked out and keeps its
// place, so that every finding has its line and column.
const blank = (text) => ' '.repeat(text.length);

// What an editor wrote between { and } or after ^ stands for something that readers see as a number.
const figure = (text) => '10'.padEnd(text.length);

/** The prose of a line of Markdown. */
export function markdown(line) {
  if (/^\s*(:::|```|\|?\s*:?-{3,})/.test(line)) return blank(line);
  return line
    .replace(/\{\{.*?\}\}/g, figure)
    .replace(/\[\^[^\]]+\]:?/g, blank)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, (link, text) => ' '.repeat(link.indexOf('[') + 1) + text.padEnd(link.length - link.indexOf('[') - 1))
    .replace(/https?:\/\/\S+/g, blank)
    .replace(/\{#[^}]*\}/g, blank)
    .replace(/`[^`]*`/g, blank)
    .replace(/^\s*(#+|[-*+]|\d+\.)\s/, blank)
    .replace(/[*_|>]/g, ' ');
}

const proseKey = /^\s*(?:- )?(?:\{ )?(title|summary|text|note|meaning|term|question|hint|travel|youNeed|howLong|employer|shortAnswer|inShort|reading|do|says|label|what)\s*:\s*/;

/** The prose of a line of YAML: texts in quotation marks, and plain texts of keys that hold prose. */
export function yaml(line) {
  if (/^\s*#/.test(line) || /^\s*(?:- )?(address|searchWords|when|also|link|key)\s*:/.test(line)) return blank(line);
  const quoted = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)];
  let prose = blank(line);
  const put = (at, text) => { prose = prose.slice(0, at) + text + prose.slice(at + text.length); };
  for (const text of quoted) {
    if (/^(https?:|\/|[a-z0-9.-]+$)/.test(text[1]) || /address:\s*$/.test(line.slice(0, text.index))) continue;
    put(text.index + 1, markdown(text[1]).padEnd(text[1].length));
  }
  const plain = quoted.length === 0 && line.match(proseKey);
  if (plain && !/^\s*[{[]/.test(line.slice(plain[0].length))) put(plain[0].length, markdown(line.slice(plain[0].length)));
  return prose;
}

/** The prose of a file: its lines with everything else blanked out. */
export function proseOf(text, isMarkdown) {
  const lines = text.split(/\r?\n/);
  if (!isMarkdown) return lines.map(yaml);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  return lines.map((line, at) => (at <= end ? yaml(line) : markdown(line)));
}
