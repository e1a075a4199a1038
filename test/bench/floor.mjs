// The floor of a cold run: one process that starts node, walks a directory, reads the listed files and parses them with
// the parsers the product uses, and does nothing else. Usage: node floor.mjs <root> <list.json>, the list being
// [[path, kind], …] as `sopwright lint` read them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { parseTree } from 'jsonc-parser';
import { markdownToMdast } from 'satteri';
import { parseDocument } from 'yaml';

const [root, listFile] = process.argv.slice(2);
const list = JSON.parse(readFileSync(listFile, 'utf8'));

let entries = 0;
const open = [root];
for (let directory = open.pop(); directory !== undefined; directory = open.pop()) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    entries += 1;
    if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules')
      open.push(join(directory, entry.name));
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const engines = { yaml: { parse: (raw) => parseDocument(`${raw}\n`) && {}, stringify: () => '' } };
const features = { features: { frontmatter: true, gfm: true } };
let parsed = 0;
for (const [path] of list) {
  const text = decoder.decode(readFileSync(join(root, path)));
  if (path.endsWith('.json')) {
    parseTree(text);
  } else {
    if (/^---[ \t]*\r?\n/.test(text)) matter({ content: text }, { language: 'yaml', engines });
    markdownToMdast(text, features);
  }
  parsed += 1;
}
process.stdout.write(`${entries} entries, ${parsed} files, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
