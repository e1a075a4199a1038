import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocument, type Document } from '@sopwright/document';
import { describe, expect, it } from 'vitest';
import { cutEntry } from './listing-entry.ts';

function skill(frontmatter: string): Document {
  return createDocument({ path: 'a/SKILL.md', kind: 'skill', content: `---\nname: a\n${frontmatter}\n---\n` });
}

function cutAt(document: Document, id: string): readonly [string, number] | undefined {
  const entry = cutEntry(document, id);
  return entry === undefined ? undefined : [entry.field.key, entry.lost[0]];
}

describe('cutEntry', () => {
  it('leaves an entry at the limit alone and cuts the next longer one to make room for the ellipsis', () => {
    expect(cutAt(skill(`description: ${'x'.repeat(1536)}`), 'claude-code')).toBeUndefined();
    expect(cutAt(skill(`description: ${'x'.repeat(1537)}`), 'claude-code')).toEqual(['description', 1535]);
    expect(cutAt(skill(`description: ${'x'.repeat(1024)}`), 'codex')).toBeUndefined();
    expect(cutAt(skill(`description: ${'x'.repeat(1025)}`), 'codex')).toEqual(['description', 1021]);
  });

  it('counts UTF-16 units for Claude Code, and code points where the unit has no record', () => {
    const document = skill(`description: "${'😀'.repeat(1000)}"`);
    expect(cutAt(document, 'claude-code')).toEqual(['description', 1534]);
    expect(cutAt(document, 'codex')).toBeUndefined();
  });

  it('goes on to the field that the client appends', () => {
    const document = skill(`description: ${'x'.repeat(1500)}\nwhen_to_use: ${'y'.repeat(100)}`);
    expect(cutAt(document, 'claude-code')).toEqual(['when_to_use', 32]);
    expect(cutEntry(document, 'claude-code')?.length).toBe(1603);
    expect(cutAt(document, 'codex')).toEqual(['description', 1021]);
  });

  it('knows nothing of clients without a limit, and nothing to cut where the skill is not listed', () => {
    expect(cutAt(skill(`description: ${'x'.repeat(9000)}`), 'gemini-cli')).toBeUndefined();
    expect(cutAt(skill(`description: ${'x'.repeat(9000)}`), 'nobody')).toBeUndefined();
    const hidden = skill(`description: ${'x'.repeat(2000)}\ndisable-model-invocation: true`);
    expect(cutAt(hidden, 'claude-code')).toBeUndefined();
    expect(cutAt(hidden, 'codex')).toEqual(['description', 1021]);
  });
});

const observed = join(import.meta.dirname, '../../../../../../shared/data/claude-code-listing-flags.json');

interface Observation {
  readonly skills: readonly { readonly dir: string; readonly text: string }[];
  readonly ownLines: readonly string[];
}

function isObservation(value: unknown): value is Observation {
  return typeof value === 'object' && value !== null && 'skills' in value && 'ownLines' in value;
}

describe.skipIf(!existsSync(observed))('cutEntry against an observed listing (skipped without it)', () => {
  it('cuts where Claude Code cut, and nowhere else', () => {
    const data: unknown = JSON.parse(readFileSync(observed, 'utf8'));
    if (!isObservation(data)) throw new Error('the listing has another shape');
    let cuts = 0;
    for (const { dir, text } of data.skills) {
      const line = data.ownLines.find((own) => own.startsWith(`- ${dir}:`));
      const entry = cutEntry(createDocument({ path: `${dir}/SKILL.md`, kind: 'skill', content: text }), 'claude-code');
      if (line?.endsWith('…') !== true) {
        expect(entry, dir).toBeUndefined();
        continue;
      }
      cuts += 1;
      expect(entry?.field.value.slice(0, entry.lost[0])).toBe(line.slice(`- ${dir}: `.length, -1));
    }
    expect(cuts).toBeGreaterThan(0);
  });
});
