import { type Document, type Range, sectionsOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { failureInstructionsOf, failureSectionsOf } from '../judgement/error-handling.ts';
import { sentencesOf } from '../judgement/sentence.ts';

/** `mcp__server__tool` as clients show it, or "the … MCP server" in prose. */
const TOOL = /\bmcp__([A-Za-z0-9_-]+?)__[A-Za-z0-9_]+/g;
const SERVER =
  /(?:`([A-Za-z0-9._-]{2,40})`|\b([A-Z][A-Za-z0-9.]*(?: [A-Z][A-Za-z0-9.]*){0,3}))\s+MCP\s+(?:[Ss]erver|[Tt]ools?)\b/g;
const GENERIC =
  /^(?:the|an?|this|these|your|our|local|remote|any|each|every|if|use|using|via|with|when|no|other|custom|new|all|for|from|which|what|some|most|recommended|bundled|exact|discover|http|sse|stdio|install|configure|connect|available|required|optional|existing|external|official|call|run|build|test|start|multiple|several|official|third-party)\b/i;
const SPEAKS_OF_TOOLS = /\bMCP\b|\b(?:server|tool|connector|integration)s?\b/i;

interface Mention {
  readonly name: string;
  readonly range: Range;
}

function mentionsIn(document: Document): readonly Mention[] {
  const found = new Map<string, Mention>();
  const { bodyStart, text } = document;
  const body = text.slice(bodyStart);
  for (const expression of [TOOL, SERVER]) {
    for (const match of body.matchAll(expression)) {
      const name = match[1] ?? match[2] ?? '';
      if (GENERIC.test(name)) continue;
      const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
      const range: Range = [bodyStart + match.index, bodyStart + match.index + match[0].length];
      if ((found.get(key)?.range[0] ?? Number.POSITIVE_INFINITY) > range[0]) found.set(key, { name, range });
    }
  }
  return [...found.values()];
}

/** Texts that say what to do when something fails. */
function scenarioTexts(document: Document): readonly string[] {
  const ranges = [
    ...failureSectionsOf(document).map(({ range }) => range),
    ...failureInstructionsOf(document).map(({ range }) => range),
  ];
  return ranges.map((range) => document.text.slice(...range));
}

/** True where the range stands in a paragraph or a list item: not in code, a table or a title. */
function isInstructed(document: Document, [start]: Range): boolean {
  return sentencesOf(document).some(
    ({ place, range }) => range[0] <= start && start < range[1] && (place === 'paragraph' || place === 'item'),
  );
}

/**
 * Finds MCP servers and their tools that the body relies on, without a word on what to do when they do not answer. A server
 * is the part of a skill that fails most often: it is not installed, not connected, or its login is over.
 *
 * A server is known by a tool's full name (`mcp__server__tool`) or by words such as "the Ledger MCP server". Any scenario
 * that names it, or speaks of MCP, a server or a tool at all, is enough.
 *
 * ## How to fix
 * Add a scenario: "If the Ledger server does not answer, say so, ask whether to go on without it, and wait."
 */
export default defineRule({
  meta: {
    id: 'errors/server-without-scenario',
    summary: 'An MCP server that the skill uses has no failure scenario.',
    kind: 'problem',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'Any MCP tool or server named in the body has a failure scenario.',
      },
    ],
    messages: { missing: 'MCP server "{name}" has no failure scenario, expected what to do when it does not answer.' },
  },
  on: ['skill'],
  check(document, context) {
    if (!/\bMCP\b|\bmcp__/.test(document.text)) return;
    const mentions = mentionsIn(document).filter(({ range }) => isInstructed(document, range));
    if (mentions.length === 0) return;
    const scenarios = scenarioTexts(document);
    if (scenarios.some((text) => SPEAKS_OF_TOOLS.test(text))) return;
    const titles = sectionsOf(document).map(({ title }) => title);
    for (const { name, range } of mentions) {
      const isNamed = [...scenarios, ...titles.filter((title) => /fail|unavailable|fallback/i.test(title))].some(
        (text) => text.includes(name),
      );
      if (!isNamed) context.report({ range, messageId: 'missing', data: { name } });
    }
  },
});
