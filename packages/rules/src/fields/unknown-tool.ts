import { type ClientId, clientById, clientIds, rootsReading } from '@sopwright/clients';
import { defineRule } from '@sopwright/lint';
import { distance } from 'fastest-levenshtein';
import { affectedClient } from '../reading/clients/concern.ts';
import { knowledgeOf } from '../reading/clients/field-facts.ts';
import { itemsOf } from '../reading/frontmatter/field-items.ts';

const FIELDS = ['allowed-tools', 'disallowed-tools', 'disallowedTools', 'tools'] as const;
const SHORTEST_NEAR_MISS = 4;

/** The tool's name in an entry such as `Bash(git add *)`; empty for patterns and the tools of MCP servers. */
function nameOf(entry: string): string {
  return /^[A-Za-z]+(?=\(|$)/.exec(entry)?.[0] ?? '';
}

/** The tool that an entry is a slip of: the same letters in another case, or one letter more, less or different. */
function nearMiss(entry: string, tools: readonly string[]): string | undefined {
  const name = nameOf(entry);
  if (name === '' || tools.includes(name)) return undefined;
  const folded = name.toLowerCase();
  const sameLetters = tools.find((tool) => tool.toLowerCase() === folded);
  if (sameLetters !== undefined || name.length < SHORTEST_NEAR_MISS) return sameLetters;
  return tools.find((tool) => tool.length >= SHORTEST_NEAR_MISS && distance(tool, name) === 1);
}

/** False for a skill in a folder of other clients, whose tools have names of their own. */
function mayRead(id: ClientId, path: string): boolean {
  const readers = rootsReading(clientIds, path).filter(({ root }) => root.scope === 'project');
  return readers.length === 0 || readers.some((reader) => reader.id === id);
}

/**
 * Finds tool names that are a slip of a built-in tool's name: `bash` for `Bash`, `Reads` for `Read`. A rule takes the exact
 * name, so one for `bash` allows nothing. Names that are not close to a known one are never reported: tools come with MCP
 * servers, plugins and new versions.
 *
 * ## How to fix
 * Write the name as the client has it. The fix does that; it is unsafe, since the rule then allows or forbids what it did not
 * before.
 */
export default defineRule({
  meta: {
    id: 'fields/unknown-tool',
    summary: 'A tool name is a slip of a known one.',
    kind: 'compatibility',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      { source: 'https://code.claude.com/docs/en/tools-reference', level: 'MUST', date: '2026-11-20' },
      { source: 'https://code.claude.com/docs/en/skills', level: 'MUST', date: '2026-08-22' },
    ],
    messages: { slip: 'Tool `{name}` is unknown to {client}, expected `{tool}`.' },
  },
  on: ['skill', 'command', 'agent'],
  check(document, context) {
    for (const key of FIELDS) {
      const field = document.frontmatter.get(key);
      if (field === undefined) continue;
      for (const { id, fact } of knowledgeOf(document, key, context)) {
        const { name: client, tools } = clientById(id);
        for (const { text, locate } of tools === undefined ? [] : itemsOf(document, field, 'commas and blanks')) {
          const tool = nearMiss(text, tools ?? []);
          if (tool === undefined || !mayRead(id, document.path)) continue;
          const name = nameOf(text);
          const start = document.text.indexOf(name, locate()[0]);
          const range = [start, start + name.length] as const;
          context.report({
            range,
            messageId: 'slip',
            data: { name, client, tool },
            clients: [affectedClient(id, 'ignored', fact.evidence.grade)],
            fix: { safety: 'unsafe', edits: [{ range, text: tool }] },
          });
        }
      }
    }
  },
});
