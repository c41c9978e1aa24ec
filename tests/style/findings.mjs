import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { spellCheckDocument } from 'cspell-lib';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { unified } from 'unified';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextReadability from 'retext-readability';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import { proseOf } from './prose.mjs';

const at = (name) => new URL(name, import.meta.url);
const words = readFileSync(at('words.txt'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
const wording = parse(readFileSync(at('wording.yml'), 'utf8')).map((rule) => ({ ...rule, find: new RegExp(rule.find, 'giu') }));
const british = createRequire(import.meta.url).resolve('@cspell/dict-en-gb/cspell-ext.json');

/** The school year (United States) that a page may ask for: a reader of 13. */
export const highestGrade = 8;

/** The most words of a sentence. */
export const mostWords = 30;

// Words with a plain meaning here: legal terms, jobs, and words such as "just" that say nothing about people.
const kept = parse(readFileSync(at('people.yml'), 'utf8'));

// The reading age at which a sentence counts as hard, and how many of seven formulas have to say so.
const readability = unified().use(retextEnglish).use(retextReadability, { age: 16, threshold: 5 / 7, minWords: 8 });
const equality = unified().use(retextEnglish).use(retextEquality, { ignore: kept });

/**
 * What there is to mend in a file.
 * @returns {Promise<{ file: string, line: number, column: number, kind: string, message: string }[]>}
 */
export async function findings(file, text, isMarkdown) {
  const lines = proseOf(text, isMarkdown);
  const found = [];
  const add = (line, column, kind, message) => found.push({ file, line, column, kind, message });

  await spelling(lines, add);
  const totals = { sentence: 0, word: 0, syllable: 0 };
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue;
    for (const { find, better, kind } of wording)
      for (const match of line.matchAll(find)) add(index + 1, match.index + 1 + match[0].search(/\S/), kind, `“${match[0].trim()}”: ${better}.`);
    sentences(line, index + 1, totals, add);
    retext(readability, line, index + 1, 'hard-sentence', () => 'A hard sentence: shorter words, or two sentences.', add);
    retext(equality, line, index + 1, 'people', (message) => `${message.reason}.`, add);
  }

  const grade = totals.sentence > 0 ? fleschKincaid(totals) : 0;
  if (isMarkdown && totals.word >= 150 && grade > highestGrade)
    add(1, 1, 'grade', `The page reads at school grade ${grade.toFixed(1)} (Flesch–Kincaid), ${highestGrade} is the most: shorter sentences, shorter words.`);
  return found.sort((one, other) => one.line - other.line || one.column - other.column);
}

async function spelling(lines, add) {
  const checked = await spellCheckDocument(
    { uri: 'file:///prose.txt', text: lines.join('\n').replaceAll('’', '\''), languageId: 'plaintext', locale: 'en-GB' },
    { generateSuggestions: true, noConfigSearch: true },
    { import: [british], language: 'en-GB', words, minWordLength: 4, dictionaries: ['en-gb'], maxNumberOfProblems: 10_000, maxDuplicateProblems: 10_000, numSuggestions: 2 },
  );
  for (const issue of checked.issues) {
    const position = positionOf(lines, issue.offset);
    const better = (issue.suggestions ?? []).slice(0, 2).join(' or ');
    add(position.line, position.column, 'spelling', `“${issue.text}” is not a known word${better ? `: ${better}?` : '.'} A term of the field goes into tests/style/words.txt.`);
  }
}

function positionOf(lines, offset) {
  let rest = offset;
  for (const [index, line] of lines.entries()) {
    if (rest <= line.length) return { line: index + 1, column: rest + 1 };
    rest -= line.length + 1;
  }
  return { line: lines.length, column: 1 };
}

function sentences(line, number, totals, add) {
  for (const { segment, index } of new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(line)) {
    const spoken = [...new Intl.Segmenter('en-GB', { granularity: 'word' }).segment(segment)].filter((word) => word.isWordLike);
    if (spoken.length === 0) continue;
    // A title or an entry of a list is not a sentence.
    if (spoken.length > 3) {
      totals.sentence++;
      totals.word += spoken.length;
      totals.syllable += spoken.reduce((sum, word) => sum + Math.max(1, syllable(word.segment)), 0);
    }
    if (spoken.length > mostWords)
      add(number, index + 1 + segment.search(/\S/), 'long-sentence', `A sentence of ${spoken.length} words, ${mostWords} are the most: make it two.`);
  }
}

function retext(processor, line, number, kind, say, add) {
  const file = new VFile(line);
  processor.runSync(processor.parse(file), file);
  for (const message of file.messages) add(number, message.column ?? 1, kind, say(message));
}
