// Changes every title, summary, figure and claim of the content in a folder, as editors might.
//
//   node tests/edited-content.mjs FOLDER
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (!folder) {
  console.error("Say which folder of content to change.");
  process.exit(2);
}

let changes = 0;

const files = readdirSync(folder, { recursive: true });

function edit(names, ...replacements) {
  for (const name of files.filter((file) => names.test(file))) {
    const path = join(folder, name);
    const [, head, body] = /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(readFileSync(path, "utf8"));
    // Only the front matter of a page is changed; a file of YAML has none, and is changed as a whole.
    let edited = head ?? body;
    for (const [written, replacement] of replacements) {
      edited = edited.replace(written, (...match) => {
        changes++;
        return replacement(...match);
      });
    }
    writeFileSync(path, head ? edited + body : edited);
  }
}

edit(/\.md$/,
  [/^(title: "?)([^"\n]+)/m, (_, key, title) => `${key}${title} edited`],
  [/^(summary: "?)([^"\n]+)/m, (_, key, summary) => `${key}Edited, ${summary}`]);
edit(/^figures.*\.yml$/,
  [/^( +value(?:To)?: )(\d+)$/gm, (_, key, value) => key + (Number(value) + (value >= 100 ? 7 : 1))]);
edit(/^claims.*\.yml$/,
  [/^( +- says|question|reading|do)(: ".*[.?])"$/gm, (_, key, text) => `${key}${text} (edited)"`]);
console.log(`${changes} changes in ${folder}`);
