import { defineWorkspaceRule, hashText, type Place } from '@sopwright/lint';
import { textField } from '../reading/frontmatter/scalar-text.ts';
import { quotedRequestsOf } from '../reading/skills/quoted-requests.ts';
import { nameField } from '../reading/skills/skill-name.ts';
import { createRootFinder } from '../reading/skills/skill-root.ts';

interface Phrase {
  readonly text: string;
  readonly place: Place;
}

interface Quoting {
  readonly phrases: readonly Phrase[];
  /** Equal for copies of one file. */
  readonly likeness: string;
}

/**
 * Finds requests that two skills of one skills folder quote as theirs: both say to use them when the user says "clean up
 * the books". A model can only guess which of the two is meant, and a user cannot know which one will answer.
 *
 * A phrase is what stands in quotes in `description` or `when_to_use`, with two words or more. What a skill says it is not
 * for does not count, nor do copies of one skill and skills of different plugins.
 *
 * ## How to fix
 * Leave the phrase with the skill it belongs to, and let the other one say "not for …" with that skill's name.
 */
export default defineWorkspaceRule<'shared', object, Quoting>({
  meta: {
    id: 'workspace/trigger-collision',
    summary: 'Two skills of one skills folder quote the same request as theirs.',
    kind: 'problem',
    severity: 'warning',
    presets: { guidelines: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/skill-creation/optimizing-descriptions',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'A description makes the skill trigger for its own tasks and for no others.',
      },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/TROUBLESHOOTING.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'Overlapping triggers activate the wrong skill.',
      },
    ],
    messages: { shared: 'Request "{phrase}" is quoted in {other} too, expected it in one of the two.' },
  },
  on: 'workspace',
  collect(document, locate) {
    if (document.kind !== 'skill') return undefined;
    const phrases = quotedRequestsOf(document).map(({ text, range }) => ({ text, place: locate(range) }));
    if (phrases.length === 0) return undefined;
    const description = textField(document, 'description')?.value ?? '';
    const name = nameField(document)?.value ?? '';
    return { phrases, likeness: `${name} ${document.text.length} ${hashText(description)}` };
  },
  check(extracts, context) {
    const skillRoot = createRootFinder();
    const owners = new Map<string, { readonly path: string; readonly likeness: string }>();
    for (const extract of extracts) {
      const root = skillRoot(extract);
      const { likeness, phrases } = extract.data;
      for (const { text, place } of phrases) {
        const key = `${root}\n${text}`;
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, { path: place.path, likeness });
        else if (owner.path !== place.path && owner.likeness !== likeness) {
          context.report({ place, messageId: 'shared', data: { phrase: text.slice(0, 60), other: owner.path } });
        }
      }
    }
  },
});
