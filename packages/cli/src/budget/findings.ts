import { type Breach, serverKey } from '@sopwright/budget';
import type { Document } from '@sopwright/document';
import {
  type Analysis,
  type Conclusion,
  createEngine,
  formatMessage,
  noFiles,
  type Place,
  type RawFinding,
} from '@sopwright/lint';
import { grouped } from '@sopwright/report';
import { rules } from '@sopwright/rules';
import type { SettingsResolver } from '@sopwright/workspace';
import { placeAt, placeIn } from './place-of.ts';

/** What findings are made from. */
export interface FindingsInput {
  readonly breaches: readonly Breach[];
  readonly documents: readonly Document[];
  readonly clients: readonly string[];
  readonly settings: SettingsResolver;
  /** Places of MCP servers in their configs, by `serverKey`. */
  readonly serverPlaces: ReadonlyMap<string, Place>;
}

/** Rules that speak of a whole file, not of what stands in its description. */
const BODY_RULES = new Set(['budget/skill-too-large', 'budget/references-too-large']);

function placeOf(breach: Breach, documents: ReadonlyMap<string, Document>, input: FindingsInput): Place {
  const { file = '.', rule, server: name } = breach;
  const server = name === undefined ? undefined : input.serverPlaces.get(serverKey({ file, name }));
  if (server !== undefined) return server;
  const document = documents.get(file);
  if (document === undefined) return placeAt(file, breach.server === undefined ? 'skill' : 'mcp-config');
  return placeIn(document, BODY_RULES.has(rule) ? 'name' : 'description');
}

function rawFinding(breach: Breach, place: Place, template: string): RawFinding {
  const { rule, messageId, data, clients, severity } = breach;
  const shown = Object.entries(data).map(([key, value]) => [key, typeof value === 'number' ? grouped(value) : value]);
  const message = formatMessage(template, Object.fromEntries(shown));
  return { rule, messageId, message, place, clients, ceiling: severity };
}

function emptyAnalysis({ path, kind }: Place): Analysis {
  return { path, location: { project: '.', path }, kind, findings: [], directives: [], extracts: {}, crashes: [] };
}

/**
 * Makes findings of breaches, as lint makes its own: severities of the configuration, comments that suppress, order and
 * fingerprints.
 */
export function findingsOf(input: FindingsInput): Conclusion {
  const { breaches, documents, clients, settings } = input;
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const said = new Map<string, RawFinding[]>();
  const analyses = new Map<string, Analysis>();
  const budgetRules = rules.filter(({ meta }) => meta.id.startsWith('budget/'));
  const messages = new Map(budgetRules.map(({ meta }) => [meta.id, meta.messages]));
  const engine = createEngine({ rules: budgetRules, clients, ...settings });
  for (const breach of breaches) {
    const place = placeOf(breach, byFile, input);
    const findings = said.get(place.path) ?? [];
    findings.push(rawFinding(breach, place, messages.get(breach.rule)?.[breach.messageId] ?? breach.messageId));
    said.set(place.path, findings);
    if (analyses.has(place.path)) continue;
    const document = byFile.get(place.path);
    analyses.set(place.path, document === undefined ? emptyAnalysis(place) : engine.analyze(document, noFiles));
  }
  return engine.conclude(
    [...analyses].map(([path, analysis]) => ({
      ...analysis,
      findings: [...analysis.findings, ...(said.get(path) ?? [])],
    })),
  );
}
