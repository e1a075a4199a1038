import type { Document, Range } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { snippetsOf } from '../reading/text/code-snippets.ts';
import { createPieceFinder } from '../reading/text/stems.ts';
import { isWarnedAgainst } from '../reading/text/warned-against.ts';

const STEMS = ['--danger', 'danger-full-access', 'bypassPermissions', 'yolo', '--allow-all', '--trust-all'];
const findStems = createPieceFinder(STEMS);
const SWITCHES =
  /--dangerously-skip-permissions\b|--dangerously-bypass-approvals-and-sandbox\b|--yolo\b|--approval-mode[= ]yolo\b|--allow-all(?:-tools)?\b(?!-)|--trust-all-tools\b|--sandbox[= ]danger-full-access\b|\bsandbox_mode\s*=\s*["']danger-full-access\b|--permission-mode[= ]bypassPermissions\b|["']?\b(?:permissionMode|permission_mode|defaultMode|mode)["']?\s*[:=]\s*["']?bypassPermissions\b/g;
// Somebody decides: the user is asked, or it is said where alone it is safe.
const DECIDED =
  /\b(?:ask(?:s|ed)?|confirm(?:s|ed)?|consent|only (?:if|when|in|inside|where)|if the user|unless|sandbox(?:ed)?|container(?:s|ized)?|disposable|throwaway|isolated|ephemeral|vm|virtual machine|devcontainer)\b/i;
const REACH = 300;

function isDecided({ text, bodyStart }: Document, [start, end]: Range): boolean {
  // "Use when the user asks …" in a description decides nothing, and the switches themselves hold some of the words.
  return DECIDED.test(text.slice(Math.max(bodyStart, start - REACH), end + REACH).replace(SWITCHES, ' '));
}

/** A row of a table explains a switch rather than uses it. */
function isInTable(document: Document, [start]: Range): boolean {
  const from = document.lines.lineStart(document.lines.position(start).line);
  return /^[ \t]*\|/.test(document.text.slice(from, start));
}

/**
 * Finds instructions to run an agent with all its questions switched off: `--dangerously-skip-permissions`, `--yolo`,
 * `--dangerously-bypass-approvals-and-sandbox`, `permissionMode: bypassPermissions` and their like. Such an agent does
 * whatever the text in its context says, with everything the user may do.
 *
 * Only code counts, and an agent's `permissionMode`. A switch is left alone where the text around it asks the user,
 * keeps it to a container or a sandbox, or warns against it, and in tables of options.
 *
 * ## How to fix
 * Approve what the task needs: `--allowedTools "Read" "Bash(npm test *)"`, `--permission-mode acceptEdits`. If nothing
 * else will do, say that it is for a container or a throwaway machine only, and have the user asked.
 */
export default defineRule({
  meta: {
    id: 'security/skip-permissions',
    summary: 'An agent is run with all its questions switched off.',
    kind: 'security',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://code.claude.com/docs/en/permissions',
        level: 'SHOULD',
        date: '2026-08-22',
        note: '`bypassPermissions` is for containers and virtual machines.',
      },
      { source: 'https://genai.owasp.org/llmrisk/llm062025-excessive-agency/', level: 'SHOULD', date: '2026-11-20' },
    ],
    messages: { skipped: '`{switch}` has an agent do anything unasked, expected permissions for what the task needs.' },
  },
  on: ['skill', 'reference', 'agent', 'command', 'sop', 'instruction'],
  when: (document) =>
    findStems(document).length > 0 &&
    (document.text.includes('bypassPermissions') || document.text.search(SWITCHES) !== -1),
  check(document, context) {
    const mode = document.kind === 'agent' ? document.frontmatter.get('permissionMode') : undefined;
    if (mode?.value === 'bypassPermissions') {
      const data = { switch: 'permissionMode: bypassPermissions' };
      context.report({ range: [mode.keyRange[0], mode.valueRange[1]], messageId: 'skipped', data });
    }
    for (const {
      range: [start],
      source,
    } of snippetsOf(document)) {
      for (const { 0: found, index } of source.matchAll(SWITCHES)) {
        const range: Range = [start + index, start + index + found.length];
        if (isInTable(document, range) || isDecided(document, range) || isWarnedAgainst(document, range)) continue;
        context.report({ range, messageId: 'skipped', data: { switch: found.replace(/\s+/g, ' ') } });
      }
    }
  },
});
