import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultClientIds } from '@sopwright/clients';
import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { createEngine, type Finding, noFiles, presetSettings } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { beforeAll, describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'client-parsing');

/** Test skills that clients read differently on account of their frontmatter, and the rule that speaks of it. */
const CASES = [
  ['badquote', 'frontmatter/unterminated-quote'],
  ['bom', 'frontmatter/byte-order-mark'],
  ['colon', 'frontmatter/unquoted-colon'],
  ['colon2', 'frontmatter/unquoted-colon'],
  ['comment-first', 'frontmatter/text-before'],
  ['dots-end', 'frontmatter/unclosed'],
  ['dupkey', 'frontmatter/duplicate-key'],
  ['fm-list', 'frontmatter/not-a-mapping'],
  ['latin1', 'frontmatter/encoding'],
  ['leading-blank', 'frontmatter/text-before'],
  ['multi-bad', 'frontmatter/unindented-continuation'],
  ['no-fm', 'frontmatter/missing'],
  ['tab', 'frontmatter/tab-indentation'],
  ['trailing-space-delim', 'frontmatter/fence-blanks'],
  ['unclosed', 'frontmatter/unclosed'],
  ['utf16', 'frontmatter/encoding'],
] as const;

const engine = createEngine({ rules, clients: defaultClientIds, settings: presetSettings(rules, 'recommended') });

function lint(name: string): readonly Finding[] {
  const path = `${name}/SKILL.md`;
  const content = readFileSync(join(folder, 'cases', path));
  return engine.conclude([engine.analyze(createDocument({ path, kind: 'skill', content }), noFiles)]).findings;
}

/** Clients that did not list the skill. */
function observedLosses(name: string): string[] {
  const { cases } = JSON.parse(readFileSync(join(folder, 'observed.json'), 'utf8'));
  const byClient: Record<string, { readonly loads: boolean }> = cases[`${name}/SKILL.md`];
  return Object.entries(byClient)
    .flatMap(([id, { loads }]) => (loads ? [] : [id]))
    .toSorted();
}

beforeAll(async () => {
  await loadMarkdownParser();
});

const isHere = existsSync(folder);
const absence = isHere ? '' : ' (skipped: ../shared/data/client-parsing is not here)';

describe.skipIf(!isHere)(`skills that released clients were shown${absence}`, () => {
  it.each(CASES)('%s: %s names the clients that lost it, and no other rule on frontmatter speaks', (name, rule) => {
    const findings = lint(name);
    const dropped = findings.flatMap(({ clients }) =>
      clients.flatMap(({ id, effect }) => (effect === 'dropped' ? [id] : [])),
    );
    expect([...new Set(dropped)].toSorted()).toEqual(observedLosses(name));
    expect(findings.flatMap(({ rule: id }) => (id.startsWith('frontmatter/') ? [id] : []))).toEqual([rule]);
  });

  it('leaves those alone whose frontmatter every client reads', () => {
    for (const name of ['ok', 'crlf', 'block-scalar', 'folded', 'json-fm', 'multi-plain', 'unknown', 'empty-body']) {
      expect(lint(name).filter(({ rule }) => rule.startsWith('frontmatter/'))).toEqual([]);
      expect(observedLosses(name)).toEqual([]);
    }
  });
});
