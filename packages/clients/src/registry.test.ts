import { describe, expect, it } from 'vitest';
import {
  type Client,
  clientById,
  clientIds,
  clients,
  defaultClientIds,
  type Evidence,
  type FieldFacts,
  isClientId,
  type ReadingFact,
} from './index.ts';

function fieldSets(client: Client): readonly FieldFacts[] {
  return [client.fields, client.agentFields ?? {}, client.commandFields ?? {}];
}

function readingFacts(client: Client): readonly ReadingFact[] {
  const facts = Object.values(client.reading).filter((fact) => fact !== 'accepted');
  return client.closedFields === undefined ? facts : [...facts, client.closedFields];
}

/** Evidence anywhere in facts that are nested. */
function evidenceIn(facts: unknown): readonly Evidence[] {
  if (typeof facts !== 'object' || facts === null) return [];
  if ('grade' in facts) return [facts as Evidence];
  return Object.values(facts).flatMap(evidenceIn);
}

function evidenceOf(client: Client): readonly Evidence[] {
  return [
    ...readingFacts(client).map((fact) => fact.evidence),
    ...client.skills.roots.map((root) => root.evidence),
    ...fieldSets(client).flatMap((fields) => Object.values(fields).map((field) => field.evidence)),
    ...Object.values(client.limits).flatMap((limit) => limit?.evidence ?? []),
    ...evidenceIn(client.mcpPrompt),
    ...evidenceIn(client.startup),
    ...evidenceIn(client.mcp),
  ];
}

describe('the registry', () => {
  it('holds every client under its own id', () => {
    expect(clients.map((client) => client.id)).toEqual([...clientIds]);
    for (const id of clientIds) expect(clientById(id).id).toBe(id);
    expect(new Set(clients.map((client) => client.name)).size).toBe(clients.length);
  });

  it('defaults to the clients that were observed', () => {
    const observed = clients.filter((client) => client.version !== undefined).map((client) => client.id);
    expect([...defaultClientIds].sort()).toEqual(observed.sort());
  });

  it('knows an id from other text', () => {
    expect(isClientId('codex')).toBe(true);
    expect(isClientId('Codex')).toBe(false);
    expect(isClientId('toString')).toBe(false);
  });
});

it('has facts on what eight clients load of MCP servers, two of them observed', () => {
  const facts = clients.flatMap(({ id, mcpPrompt }) => (mcpPrompt === undefined ? [] : [[id, mcpPrompt.record]]));
  expect(facts.filter(([, record]) => record === 'observed').map(([id]) => id)).toEqual(['claude-code', 'codex']);
  expect(facts).toHaveLength(8);
});

describe.each(clients)('the facts about $id', (client) => {
  it('have evidence with a source and a day', () => {
    const all = evidenceOf(client);
    expect(all.length).toBeGreaterThan(0);
    for (const evidence of all) {
      expect(evidence.date).toMatch(/^2026-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
      if (evidence.grade === 'documented') expect(evidence.source).toMatch(/^https:\/\//);
      else expect(evidence.source).toContain(client.version);
    }
  });

  it('say in one clause what happens', () => {
    for (const { detail } of readingFacts(client)) expect(detail).toMatch(/^\S.*[^.\s]$/);
  });

  it('name fields that exist as the other spelling', () => {
    for (const fields of fieldSets(client)) {
      for (const { aliasOf } of Object.values(fields)) {
        if (aliasOf !== undefined) expect(Object.keys(fields)).toContain(aliasOf);
      }
    }
  });

  it('close the fields where, and only where, an unknown field loses the skill', () => {
    const unknownField = client.reading['unknown-field'];
    expect(client.closedFields === undefined).toBe(unknownField === undefined || unknownField === 'accepted');
  });

  it('agree about nested skills in the roots and in the reading', () => {
    const nested = client.reading['nested-skill'];
    for (const root of client.skills.roots) {
      if (root.scope === 'user') continue;
      if (root.depth === 1 && root.deeper === 'lost') expect(nested).toMatchObject({ effect: 'dropped' });
      if (root.depth > 1 || root.deeper === 'found') expect(nested).toBe('accepted');
    }
  });

  it('give limits that the reading agrees with', () => {
    const { name, description } = client.limits;
    const tooLong = client.reading['name-too-long'];
    const over1024 = client.reading['description-over-1024'];
    if (name?.effect === 'dropped') expect(name.max).toBe(64);
    expect(name?.effect === 'dropped').toBe(tooLong !== undefined && tooLong !== 'accepted');
    expect(description?.effect === 'dropped').toBe(over1024 !== undefined && over1024 !== 'accepted');
    for (const limit of Object.values(client.limits)) {
      if (limit?.pattern !== undefined) expect('a-name').toMatch(new RegExp(limit.pattern, 'u'));
    }
  });
});
