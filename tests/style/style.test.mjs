// Each kind of finding is made once, at its place; and text without faults has none.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findings } from './findings.mjs';
import { markdown, proseOf, yaml } from './prose.mjs';

const page = (body) => `---\ntitle: "A page"\nsources: [official]\n---\n\n${body}\n`;
const of = async (body) => (await findings('page.md', page(body), true)).map(({ line, column, kind }) => `${line}:${column} ${kind}`);

test('plain British English has no findings', async () =>
  assert.deepEqual(await of('You organise your own programme, and check it with HMPPS. [The licence](/licence "colour") helps.[^advert]'), []));

test('American spelling and typing mistakes are found at their place', async () => {
  assert.deepEqual(await of('Your color matters.'), ['6:6 spelling']);
  assert.deepEqual(await of('You write a repport.'), ['6:13 spelling']);
});

test('a sentence of more than 30 words is found', async () => {
  const words = (count) => `You ${'go '.repeat(count - 2)}home.`;
  assert.ok(!(await of(words(30))).includes('6:1 long-sentence'));
  assert.ok((await of(words(31))).includes('6:1 long-sentence'));
});

test('a hard sentence is found', async () =>
  assert.ok((await of('Organisational accountability necessitates comprehensive multidisciplinary documentation of rehabilitative interventions.')).includes('6:1 hard-sentence')));

test('words that put people off are found', async () => assert.deepEqual(await of('The chairman asks you in.'), ['6:5 people']));

for (const [text, kind] of [
  ['Somebody will write.', 'tic'], ['It suits everybody.', 'tic'], ['Nobody minds.', 'tic'], ['Can anybody apply?', 'tic'],
  ['This is from about 2021.', 'tic'], ['Pick the one that you want.', 'tic'], ['The advert names a date.', 'tic'], ['She speaks of risk.', 'tic'],
  ['It has a room of its own.', 'tic'], ['People whom you help.', 'tic'], ['Courts, prisons and the like.', 'tic'], ['It varies. Ask your manager.', 'ask'],
  ['We found no date.', 'unknown'], ['We could not find a date.', 'unknown'], ['There is no official source.', 'unknown'], ['It is unconfirmed.', 'unknown'],
])
  test(`“${text}” is a finding`, async () => assert.deepEqual((await of(text)).map((one) => one.split(' ')[1]), [kind]));

test('a page that is hard to read is found', async () => {
  const hard = 'Organisational accountability necessitates comprehensive documentation of professional rehabilitative interventions. ';
  assert.ok((await of(hard.repeat(20))).includes('1:1 grade'));
});

test('what is not prose keeps its place and is blank', () => {
  assert.equal(markdown('Go [home](/a)[^b] {{ pay.x }}.'), 'Go  home          10         .');
  assert.equal(yaml('  - { key: colour-x, text: "A color", address: "https://x.org" }').trim(), 'A color');
  assert.deepEqual(proseOf('---\ntitle: Colors\nsource: color\n---\ncolor', true), ['   ', '       Colors', '             ', '   ', 'color']);
});

test('the program names file, line and column, and fails when a bar is exceeded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'style-'));
  writeFileSync(join(folder, 'fine.md'), page('You help people.'));
  assert.match(execFileSync('node', ['check.mjs', folder], { cwd: import.meta.dirname, encoding: 'utf8' }), /spelling 0 of 0/);

  writeFileSync(join(folder, 'bad.md'), page('Your color matters.'));
  const failed = spawnSync('node', ['check.mjs', folder, '--format', 'github'], { cwd: import.meta.dirname, encoding: 'utf8' });
  assert.equal(failed.status, 1);
  assert.match(failed.stdout, /::warning file=.*bad\.md,line=6,col=6,title=spelling::“color”/);
  assert.match(failed.stderr, /1 findings of the kind spelling/);

  const earlier = spawnSync('node', ['check.mjs', folder, '--earlier', folder], { cwd: import.meta.dirname, encoding: 'utf8' });
  assert.equal(earlier.status, 1);
  assert.doesNotMatch(earlier.stdout, /bad\.md/);
});
