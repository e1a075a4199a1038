import { defineRule } from '@sopwright/lint';
import { affectedClient } from '../reading/clients/concern.ts';
import { rangeInValue } from '../reading/frontmatter/scalar-text.ts';
import { cutEntry } from '../reading/skills/listing-entry.ts';

/**
 * Finds descriptions that a client cuts in the list of skills it shows the model. Claude Code shows 1,536 UTF-16 units of
 * `description` and `when_to_use` together, Codex CLI 1,024 characters of `description`; both count their ellipsis, and
 * both fold runs of blanks into one before they count. The finding marks the text that is lost: often it is the last
 * sentence, the one that says when not to use the skill.
 *
 * Skills with `disable-model-invocation: true` are not listed by the clients that know the field, so nothing is cut there.
 *
 * ## How to fix
 * Shorten the description, or put what decides the choice first.
 */
export default defineRule({
  meta: {
    id: 'description/cut-by-listing',
    summary: 'A client shows the model only the first part of the description.',
    kind: 'compatibility',
    severity: 'warning',
    presets: { recommended: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source: 'Claude Code 2.1.328, list of skills in the prompt of a headless session',
        level: 'observed',
        date: '2026-11-20',
      },
      { source: 'Codex CLI 0.169.0, prompt of a test project', level: 'observed', date: '2026-11-20' },
      { source: 'https://code.claude.com/docs/en/skills', level: 'SHOULD', date: '2026-08-22' },
    ],
    messages: {
      cut: 'Description has {length} characters in the list of {client}, expected at most {max}: it ends at "{last}".',
    },
  },
  on: ['skill'],
  check(document, context) {
    for (const id of context.clients) {
      const entry = cutEntry(document, id);
      const limit = entry?.client.limits.listingEntry;
      if (entry === undefined || limit === undefined) continue;
      const { client, field, length, lost, max, lastShown } = entry;
      context.report({
        range: rangeInValue(document, field, lost),
        messageId: 'cut',
        data: { length, client: client.name, max, last: lastShown },
        clients: [affectedClient(client.id, limit.effect ?? 'cut', limit.evidence.grade)],
      });
    }
  },
});
