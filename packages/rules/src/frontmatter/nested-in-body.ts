import { clientIds } from '@sopwright/clients';
import type { Document, Range } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { fieldsOf } from '../reading/frontmatter/frontmatter-keys.ts';

const KEY = /^([A-Za-z][\w-]*)[ \t]*:(?=[ \t]|$)/;
const INSIDE = /^(?:[ \t]|#|- |$)/;
const MOST_LINES = 60;

interface Block {
  readonly range: Range;
  readonly keys: readonly string[];
}

/** The block between two `---` lines that the body starts with, where it reads like frontmatter. */
function blockAtStart({ text, bodyStart }: Document): Block | undefined {
  const start = bodyStart + (/\S/.exec(text.slice(bodyStart))?.index ?? 0);
  if (!/^---[ \t]*\r?\n/.test(text.slice(start, start + 80))) return undefined;
  const keys: string[] = [];
  let at = text.indexOf('\n', start) + 1;
  for (let line = 0; line < MOST_LINES && at > 0 && at < text.length; line++) {
    const end = text.indexOf('\n', at);
    const content = text.slice(at, end === -1 ? text.length : end).trimEnd();
    if (content === '---') return { range: [start, at + content.length], keys };
    const key = KEY.exec(content)?.[1];
    if (key !== undefined) keys.push(key);
    else if (!INSIDE.test(content)) return undefined;
    if (end === -1) return undefined;
    at = end + 1;
  }
  return undefined;
}

/**
 * Finds a second block that looks like frontmatter at the start of the body: `---`, fields, `---`. It appears when a template
 * or generator puts its own frontmatter before a file that has one. No client reads a field of it; the model gets it as text.
 *
 * ## How to fix
 * Move the fields that are missing into the first block, and take the second one out.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/nested-in-body',
    summary: 'A second block of frontmatter stands in the body.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/specification',
        level: 'MUST',
        date: '2026-08-09',
        note: 'A skill has one block of frontmatter, at its start.',
      },
    ],
    messages: { second: 'Fields {keys} stand in a second block, expected them in the frontmatter at the top.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const { frontmatter, kind } = document;
    if (frontmatter.status !== 'closed') return;
    const block = blockAtStart(document);
    if (block === undefined) return;
    const names = fieldsOf(kind, clientIds);
    if (!block.keys.some((key) => names.has(key))) return;
    const keys = block.keys.slice(0, 4).map((key) => `\`${key}\``);
    context.report({ range: block.range, messageId: 'second', data: { keys: keys.join(', ') } });
  },
});
