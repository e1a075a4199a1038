import { defineRule } from '@sopwright/lint';
import { affectedClient } from '../reading/clients/concern.ts';
import { createPieceFinder } from '../reading/text/stems.ts';

const CLIENT = 'claude-code';

/** What Claude Code replaces in the text of a skill or command. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['CLAUDE_SESSION_ID', 'CLAUDE_EFFORT', 'CLAUDE_SKILL_DIR', 'CLAUDE_PROJECT_DIR'],
  ...['CLAUDE_PLUGIN_ROOT', 'CLAUDE_PLUGIN_DATA'],
]);

/** The known name a near miss stands for, by what it speaks of. */
const MEANT = { SKILL: 'CLAUDE_SKILL_DIR', PLUGIN: 'CLAUDE_PLUGIN_ROOT', PROJECT: 'CLAUDE_PROJECT_DIR' } as const;

const findPlaceholders = createPieceFinder(['${CLAUDE_', '$ARGUMENT']);
const NEAR_MISS =
  /\$\{(CLAUDE_(?:(SKILL|PLUGIN|PROJECT)S?_?(?:ROOT|DIR|DIRECTORY|PATH|HOME|FOLDER|BASE|LOCATION)?|SESSION))\}|(?<![\w$\\])\$ARGUMENT(?![\w:])/g;

/** Words of lines that tell not to write it. */
const COUNTEREXAMPLE = /❌|✗|\b(?:avoid|never|not|don['’]t|instead of|replaced?)\b/iu;

/**
 * Finds placeholders that look like those Claude Code fills in, and are none: `${CLAUDE_SKILL_ROOT}`,
 * `${CLAUDE_PLUGIN_DIR}`, `$ARGUMENT`. They reach the model as they stand; a shell makes an empty string of them, so that
 * `${CLAUDE_SKILL_ROOT}/run.sh` runs `/run.sh`.
 *
 * A name that the file itself assigns, that carries a default (`${NAME:-…}`), or that a line tells not to use is left
 * alone.
 *
 * ## How to fix
 * Write the name Claude Code knows: `${CLAUDE_SKILL_DIR}`, `${CLAUDE_PLUGIN_ROOT}`, `${CLAUDE_PROJECT_DIR}`,
 * `${CLAUDE_SESSION_ID}`, `$ARGUMENTS`. For other clients, a path relative to the skill does.
 */
export default defineRule({
  meta: {
    id: 'body/unknown-substitution',
    summary: 'A placeholder looks like one that Claude Code fills in, and is none.',
    kind: 'compatibility',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source: 'https://code.claude.com/docs/en/skills',
        level: 'MUST',
        date: '2026-08-22',
        note: 'Lists the substitutions; nothing else is replaced.',
      },
    ],
    messages: { unknown: '`{name}` is nothing that Claude Code fills in, expected `{meant}`.' },
  },
  on: ['skill', 'command'],
  when: (document) => findPlaceholders(document).length > 0,
  check(document, context) {
    const { text, bodyStart } = document;
    if (!context.clients.includes(CLIENT)) return;
    for (const match of text.slice(bodyStart).matchAll(NEAR_MISS)) {
      const [written, name, subject] = match;
      if (name !== undefined && (KNOWN.has(name) || text.includes(`${name}=`))) continue;
      const from = bodyStart + match.index;
      const line = text.slice(...document.lines.lineRange(document.lines.position(from).line));
      if (COUNTEREXAMPLE.test(line)) continue;
      const range = [from, from + written.length] as const;
      const known =
        subject === 'SKILL' || subject === 'PLUGIN' || subject === 'PROJECT' ? MEANT[subject] : 'CLAUDE_SESSION_ID';
      const meant = name === undefined ? '$ARGUMENTS' : `\${${known}}`;
      context.report({
        range,
        messageId: 'unknown',
        data: { name: written, meant },
        clients: [affectedClient(CLIENT, 'ignored', 'documented')],
        fix: { safety: 'unsafe', edits: [{ range, text: meant }] },
      });
    }
  },
});
