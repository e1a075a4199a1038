import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '@sopwright/lint';
import { conventionProblems, isRule } from './conventions.ts';
import { type DocComment, readDocComment } from './doc-comment.ts';

/** A rule with what its file says besides the code. */
export interface RuleFile {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  /** Path relative to the repository, forward slashes. */
  readonly path: string;
  readonly rule: Rule;
  readonly comment: DocComment;
}

/** Rules in order, by id, and what is wrong with the others. */
export interface FoundRules {
  readonly rules: readonly RuleFile[];
  /** Sentences that name the file. */
  readonly problems: readonly string[];
}

/** Directories of shared code, not of rules. */
const NOT_GROUPS = new Set(['judgement', 'reading']);

function ruleIds(sources: string): string[] {
  const groups = readdirSync(sources, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !NOT_GROUPS.has(entry.name),
  );
  return groups
    .flatMap(({ name: group }) =>
      readdirSync(join(sources, group))
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => `${group}/${file.slice(0, -'.ts'.length)}`),
    )
    .toSorted();
}

async function importDefault(file: string): Promise<unknown> {
  const loaded: { readonly default?: unknown } = await import(pathToFileURL(file).href);
  return loaded.default;
}

async function readRule(root: string, id: string): Promise<RuleFile | readonly string[]> {
  const path = `packages/rules/src/${id}.ts`;
  try {
    const rule = await importDefault(join(root, path));
    if (!isRule(rule)) return ['its default export is not a rule'];
    const comment = readDocComment(readFileSync(join(root, path), 'utf8'));
    const problems = conventionProblems(rule, id, comment);
    if (problems.length > 0 || comment === undefined) return problems;
    const [group = '', name = ''] = id.split('/');
    return { id, group, name, path, rule, comment };
  } catch (error) {
    return [`it cannot be loaded: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Loads every rule below `packages/rules/src`. A rule that breaks the conventions becomes problems instead. */
export async function findRules(root: string): Promise<FoundRules> {
  const rules: RuleFile[] = [];
  const problems: string[] = [];
  for (const id of ruleIds(join(root, 'packages/rules/src'))) {
    const found = await readRule(root, id);
    if ('rule' in found) rules.push(found);
    else problems.push(...found.map((problem) => `packages/rules/src/${id}.ts: ${problem}`));
  }
  return { rules, problems };
}
