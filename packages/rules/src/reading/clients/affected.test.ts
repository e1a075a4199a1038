import type { FindingClient } from '@sopwright/lint';
import { describe, expect, it } from 'vitest';
import { affectedBy, describeEffects, readersOf } from './affected.ts';

const client = (id: string, effect: FindingClient['effect']): FindingClient => ({ id, effect, evidence: 'observed' });

describe('affectedBy', () => {
  it('names the selected clients that break, in the order of the selection, with version and evidence', () => {
    const clients = affectedBy(['opencode', 'codex', 'gemini-cli'], 'byte-order-mark');
    expect(clients.map(({ id, effect, evidence }) => [id, effect, evidence])).toEqual([
      ['codex', 'dropped', 'observed'],
      ['gemini-cli', 'dropped', 'observed'],
    ]);
    expect(clients.every(({ version }) => version !== undefined)).toBe(true);
    expect(clients.every((entry) => !('detail' in entry))).toBe(true);
  });

  it('passes over ids that nobody knows', () => {
    expect(affectedBy(['nobody', 'toString'], 'byte-order-mark')).toEqual([]);
  });
});

describe('readersOf', () => {
  it('leaves agents and commands to the clients with a record of their fields', () => {
    const all = ['claude-code', 'codex', 'nobody'];
    expect(readersOf('skill', all)).toEqual(all);
    expect(readersOf('agent', all)).toEqual(['claude-code']);
    expect(readersOf('command', all)).toEqual(['claude-code']);
    expect(readersOf('instruction', all)).toEqual([]);
  });
});

describe('describeEffects', () => {
  it('groups by effect, worst first', () => {
    const clients = [client('claude-code', 'damaged'), client('codex', 'dropped'), client('gemini-cli', 'dropped')];
    expect(describeEffects(clients)).toBe('codex and gemini-cli drop the skill, claude-code reads wrong data');
    expect(describeEffects([client('a', 'cut'), client('b', 'cut'), client('c', 'cut')])).toBe(
      'a, b and c cut the text',
    );
    expect(describeEffects([client('a', 'ignored')])).toBe('a ignores it');
  });

  it('lets a specification allow or not, and says nothing of nobody', () => {
    expect(describeEffects([client('agent-skills', 'dropped')])).toBe('agent-skills does not allow it');
    expect(describeEffects([])).toBe('');
  });
});
