import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTypeScript } from './run-typescript.mjs';

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const USAGE = 'usage: pnpm new:rule <group>/<name>, in kebab-case, naming the problem: description/too-long';

/**
 * The version that will bring the rule: the next minor one.
 *
 * @param {string} root
 */
function nextVersion(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/rules/package.json'), 'utf8'));
  const [major, minor] = version.split('.').map(Number);
  return `${major}.${minor + 1}.0`;
}

/**
 * @param {string} id
 * @param {string} since
 */
function ruleText(id, since) {
  const today = new Date().toISOString().slice(0, 10);
  return `import { proseOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';

const PLACEHOLDER = /\\bplaceholder\\b/g;

/**
 * Finds <what the rule finds> in skills. <Why it matters: what a client or a reader makes of it.>
 *
 * ## How to fix
 * <What to write instead.>
 */
export default defineRule({
  meta: {
    id: '${id}',
    summary: 'The body has a placeholder.',
    kind: 'problem',
    severity: 'warning',
    presets: {},
    fix: 'none',
    since: '${since}',
    status: 'preview',
    clients: 'all',
    sources: [{ source: 'https://agentskills.io/specification', level: 'SHOULD', date: '${today}' }],
    messages: { found: 'The body says "{word}", expected <what should be there>.' },
  },
  on: ['skill'],
  check(document, context) {
    for (const { 0: word, index } of proseOf(document).matchAll(PLACEHOLDER)) {
      context.report({ range: [index, index + word.length], messageId: 'found', data: { word } });
    }
  },
});
`;
}

/** @param {string} sentence */
function skillText(sentence) {
  return `---
name: read-logs
description: Reads the logs of a service and names the first error. Use when a deployment fails or a service restarts.
---

# Read logs

${sentence}
`;
}

/**
 * @param {string} root
 * @param {string} id
 */
function filesOf(root, id) {
  const fixtures = `packages/rules/fixtures/${id}`;
  return new Map([
    [`packages/rules/src/${id}.ts`, ruleText(id, nextVersion(root))],
    [`${fixtures}/ok.example/read-logs/SKILL.md`, skillText('Run `journalctl -u api` and quote the first error.')],
    [`${fixtures}/bad.example/read-logs/SKILL.md`, skillText('Run placeholder and quote the first error.')],
  ]);
}

/** @param {string} id */
function nextSteps(id) {
  return `
Next:
1. Write the rule and its page: packages/rules/src/${id}.ts
2. Write the cases, one folder each: packages/rules/fixtures/${id}/{ok,bad}.<what>/
3. RULE=${id} UPDATE=1 pnpm exec vitest run packages/rules, then read every expected.txt
4. pnpm generate
`;
}

/**
 * @param {string} root
 * @param {string} id
 */
function problemWith(root, id) {
  if (!NAME.test(id)) return `'${id}' is no name for a rule. ${USAGE}`;
  const [group] = id.split('/');
  if (group === 'judgement' || group === 'reading')
    return `'${group}' holds what rules share, it is no group of rules.`;
  const taken = [...filesOf(root, id).keys(), `packages/rules/fixtures/${id}`].find((path) =>
    existsSync(join(root, path)),
  );
  return taken === undefined ? undefined : `${taken} exists already; nothing was written.`;
}

const { values, positionals } = parseArgs({ options: { root: { type: 'string' } }, allowPositionals: true });
const root = resolve(values.root ?? join(import.meta.dirname, '..'));
const [id, ...more] = positionals;
const problem = id === undefined || more.length > 0 ? USAGE : problemWith(root, id);
if (id === undefined || problem !== undefined) {
  console.error(problem);
  process.exitCode = 2;
} else {
  for (const [path, text] of filesOf(root, id)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  runTypeScript(new URL('./generate/main.ts', import.meta.url), ['--root', root]);
  console.log(nextSteps(id));
}
