import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { createEngine, noFiles, presetSettings } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { beforeAll, describe, expect, it } from 'vitest';

/**
 * The reference validator of the Agent Skills specification (skills-ref 0.1.1 with strictyaml 1.7.3, observed on
 * 2026-11-26) on the test skills that clients were shown, against the preset `agent-skills`.
 */
const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'client-parsing', 'cases');

/** Test skills that the validator finds nothing wrong with; it refuses every other one. */
const ACCEPTED: ReadonlySet<string> = new Set([
  'block-scalar',
  'crlf',
  'dash-in-value',
  'desc-xml',
  'empty-body',
  'folded',
  'hash',
  'license-num',
  'meta-list',
  'meta-nested',
  'meta-num',
  'multi-plain',
  'name-ws',
  'ok',
  'oy',
  'parent',
  'tools-comma',
  'tools-map',
  'trailing-space-delim',
]);

/** Where the preset goes by the specification's text, which is stricter than the validator. */
const STRICTER_TEXT: ReadonlySet<string> = new Set([
  'tools-map', // The text wants one text, and so do later versions of the validator.
]);

/** Where the validator finds something that the preset leaves alone. */
const LEFT_ALONE: ReadonlySet<string> = new Set([
  'name-num', // It compares the folder with a name that is no text.
]);

const engine = createEngine({ rules, clients: ['agent-skills'], settings: presetSettings(rules, 'agent-skills') });

/** True where the preset has an error on which the specification does not allow the skill. */
function isRefused(name: string): boolean {
  const content = readFileSync(join(folder, name, 'SKILL.md'));
  const document = createDocument({ path: `skills/${name}/SKILL.md`, kind: 'skill', content });
  const { findings } = engine.conclude([engine.analyze(document, noFiles)]);
  return findings.some(({ severity, clients }) => {
    return severity === 'error' && clients.some(({ id, effect }) => id === 'agent-skills' && effect === 'dropped');
  });
}

beforeAll(async () => {
  await loadMarkdownParser();
});

const isHere = existsSync(folder);
const absence = isHere ? '' : ' (skipped: ../shared/data/client-parsing is not here)';

describe.skipIf(!isHere)(`the reference validator of the specification${absence}`, () => {
  const names = isHere ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'SKILL.md'))) : [];

  it.each(names)('and the preset agent-skills agree on %s', (name) => {
    const expected = STRICTER_TEXT.has(name) || !(LEFT_ALONE.has(name) || ACCEPTED.has(name));
    expect(isRefused(name)).toBe(expected);
  });
});
