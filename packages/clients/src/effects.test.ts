import { describe, expect, it } from 'vitest';
import {
  clientIds,
  clientsRefusingField,
  defaultClientIds,
  fieldsKnownTo,
  readingCases,
  readingEffects,
} from './index.ts';

describe('readingEffects', () => {
  it('names those clients that are known not to take the case as written', () => {
    expect(readingEffects(defaultClientIds, 'unquoted-colon')).toEqual([
      {
        id: 'copilot-cli',
        version: '1.0.102',
        effect: 'dropped',
        evidence: 'observed',
        detail: 'skill is not listed: invalid YAML',
      },
    ]);
  });

  it('keeps the order of the clients asked about', () => {
    const ids = readingEffects(['opencode', 'codex'], 'duplicate-key').map(({ id }) => id);
    expect(ids).toEqual(['opencode', 'codex']);
  });

  it('is silent where there is no record, and gives no version where nothing was observed', () => {
    expect(readingEffects(['kiro'], 'unquoted-colon')).toEqual([]);
    expect(readingEffects(['zed'], 'name-with-colon')[0]).not.toHaveProperty('version');
  });

  it('has an affected client for every case but two that all known readers take as written', () => {
    const harmless = readingCases.filter((readingCase) => readingEffects(clientIds, readingCase).length === 0);
    expect(harmless).toEqual(['name-yaml-boolean', 'description-number']);
  });
});

describe('clientsRefusingField', () => {
  it('names the clients with a closed set of fields', () => {
    const ids = (field: string) => clientsRefusingField(clientIds, field).map(({ id }) => id);
    expect(ids('model')).toEqual(['claude-desktop', 'agent-skills', 'agent-plugins']);
    expect(ids('compatibility')).toEqual([]);
    expect(ids('constructor')).toHaveLength(3);
  });
});

describe('fieldsKnownTo', () => {
  it('lists each field with the clients that know it', () => {
    const known = fieldsKnownTo(['claude-code', 'codex']);
    expect(known.get('description')?.map(({ id, fact }) => [id, fact.required])).toEqual([
      ['claude-code', undefined],
      ['codex', true],
    ]);
    expect(known.get('when_to_use')?.map(({ id }) => id)).toEqual(['claude-code']);
    expect(known.has('tools')).toBe(false);
  });

  it('is empty for no clients', () => {
    expect(fieldsKnownTo([]).size).toBe(0);
  });
});
