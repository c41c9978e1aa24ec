// Checks the English of the content: spelling, reading grade, long and hard sentences, words about people, and the wording of wording.yml.
// Each finding has its file, line and column and better words. It fails when there are more of a kind than its bar in style.yml allows.
//
//   node check.mjs [CONTENT] [--format text|github] [--earlier OLDER] [--quiet] [--lower]
//
// With an older copy of the content, only what is new is shown; the bars go by all.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { findings } from './findings.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'text' }, earlier: { type: 'string' }, quiet: { type: 'boolean' }, lower: { type: 'boolean' } },
});
const content = positionals[0] ?? join(here, '../../content');
const barsFile = join(here, 'style.yml');
const bars = parse(readFileSync(barsFile, 'utf8'));

// What the sources call themselves, what readers type and where old addresses lead is not our English.
const left = new Set(['sources.yml', 'search.yml', 'redirects.yml']);
const files = readdirSync(content, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(md|yml)$/.test(file.name) && !left.has(file.name))
  .map((file) => join(file.parentPath ?? file.path, file.name))
  .sort();

const found = [];
const shown = [];
for (const file of files) {
  const here = await findings(relative(process.cwd(), file), readFileSync(file, 'utf8'), file.endsWith('.md'));
  const older = options.earlier && join(options.earlier, relative(content, file));
  const before = older && existsSync(older) ? await findings(file, readFileSync(older, 'utf8'), file.endsWith('.md')) : [];
  found.push(...here);
  for (const one of here) {
    const same = before.findIndex((other) => other.kind === one.kind && other.message === one.message);
    if (same < 0) shown.push(one);
    else before.splice(same, 1);
  }
}

const data = (text) => text.replaceAll('%', '%25').replaceAll('\n', '%0A');
for (const one of options.quiet ? [] : shown) {
  if (options.format === 'github')
    console.log(`::warning file=${one.file},line=${one.line},col=${one.column},title=${one.kind}::${data(one.message)}`);
  else console.log(`${one.file}:${one.line}:${one.column}: warning: ${one.message} [${one.kind}]`);
}

const counts = Object.fromEntries(Object.keys(bars).map((kind) => [kind, found.filter((one) => one.kind === kind).length]));
if (options.lower) {
  const head = readFileSync(barsFile, 'utf8').split('\n').filter((line) => line.startsWith('#')).join('\n');
  const lines = Object.entries(counts).map(([kind, count]) => `${kind}: ${Math.min(count, bars[kind])}`);
  writeFileSync(barsFile, `${head}\n${lines.join('\n')}\n`);
}

const over = Object.entries(counts).filter(([kind, count]) => count > bars[kind]);
console.log(Object.entries(counts).map(([kind, count]) => `${kind} ${count} of ${bars[kind]}`).join(', '));
for (const [kind, count] of over) console.error(`There are ${count} findings of the kind ${kind}; tests/style/style.yml allows ${bars[kind]}. Mend as many as there are too many.`);
process.exitCode = over.length > 0 && !options.lower ? 1 : 0;
