import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderConfigSchema } from './config-schema.ts';
import { readCorpusRecord } from './corpus-record.ts';
import { findRules, type RuleFile } from './find-rules.ts';
import { counted } from './markdown.ts';
import { renderPages, renderRegistry } from './registry.ts';
import { renderRuleIndex } from './rule-index.ts';
import { renderRulePage } from './rule-page.ts';
import { renderSkillReferences } from './skill-references.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, root: { type: 'string' } } });
const root = resolve(values.root ?? join(import.meta.dirname, '..', '..'));

function renderAll(rules: readonly RuleFile[]): Map<string, string> {
  const record = readCorpusRecord(root);
  return new Map([
    ['packages/rules/src/registry.generated.ts', renderRegistry(rules)],
    ['packages/rules/src/pages.generated.ts', renderPages(rules, record)],
    ['schemas/config.schema.json', renderConfigSchema(rules)],
    ['docs/rules/README.md', renderRuleIndex(rules)],
    ...renderSkillReferences(rules),
    ...rules.map((file) => [`docs/rules/${file.id}.md`, renderRulePage(root, file, record)] as const),
  ]);
}

function textAt(path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Rule pages that no rule stands behind any more. */
function stalePages(files: ReadonlyMap<string, string>): string[] {
  const folder = join(root, 'docs/rules');
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = entries.filter((entry) => entry.endsWith('.md'));
  return pages.map((page) => `docs/rules/${page.replaceAll('\\', '/')}`).filter((page) => !files.has(page));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function remove(path: string): void {
  rmSync(join(root, path));
  const folder = dirname(join(root, path));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

const { rules, problems } = await findRules(root);
const files = renderAll(rules);
const changed = [...files].filter(([path, text]) => textAt(path) !== text);
const stale = stalePages(files);
if (values.check) {
  for (const [path] of changed) console.error(`${path} is not what its sources give`);
  for (const path of stale) console.error(`${path} has no source`);
  if (changed.length + stale.length > 0) {
    console.error('Run `pnpm generate` and commit the result.');
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of changed) write(path, text);
  for (const path of stale) remove(path);
  const done = `${counted(changed.length, 'file')} written, ${stale.length} removed`;
  console.log(`${counted(rules.length, 'rule')}, ${done}.`);
}
if (problems.length > 0) {
  // The others go on: one rule at work in a branch must not keep the registry of all from being made.
  for (const problem of problems) console.error(problem);
  console.error(`${counted(problems.length, 'problem')}. A rule with problems is left out until they are solved.`);
  process.exitCode = 1;
}
