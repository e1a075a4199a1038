import { defineWorkspaceRule, hashText, type Place } from '@sopwright/lint';
import { baseName, directoryOf } from '../reading/paths/relative-path.ts';
import { firstLineOf } from '../reading/text/first-line.ts';

interface Content {
  /** Folder of a skill; the other fields are absent then. */
  readonly skill?: string;
  readonly hash?: string;
  readonly place?: Place;
}

// A file of a line or two may well be like another.
const SHORTEST = 200;

/** The innermost skill's folder around a file, with its project. */
function ownerOf(path: string, project: string, skills: ReadonlySet<string>): string | undefined {
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    const owner = `${project}\n${directory}`;
    if (skills.has(owner)) return owner;
    if (directory === '.') return undefined;
  }
}

/**
 * Finds references of one skill with the same text. An agent that reads both pays twice, and one of them is forgotten when
 * the other is changed; then the two contradict each other.
 *
 * Copies in different skills are left alone: a skill has to be complete in itself. Files of a few lines are, too.
 *
 * ## How to fix
 * Keep one of them, and let all links lead to it. Where a file was copied by mistake, write what belongs there.
 */
export default defineWorkspaceRule<'same', object, Content>({
  meta: {
    id: 'references/duplicate-file',
    summary: 'Two references of a skill have the same text.',
    kind: 'problem',
    severity: 'warning',
    presets: { guidelines: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'One topic per reference.',
      },
    ],
    messages: { same: 'Text is that of {other} too, expected it in one file.' },
  },
  on: 'workspace',
  collect(document, locate) {
    const { kind, path, text } = document;
    if (kind === 'skill') return { skill: directoryOf(path) };
    if (kind !== 'reference' || text.length < SHORTEST) return undefined;
    return { hash: `${text.length} ${hashText(text)}`, place: locate(firstLineOf(document)) };
  },
  check(extracts, context) {
    const skills = new Set(
      extracts.flatMap(({ project, data }) => (data.skill === undefined ? [] : [`${project}\n${data.skill}`])),
    );
    const first = new Map<string, { readonly path: string; readonly place: Place }>();
    for (const { path, project, data } of extracts) {
      const { hash, place } = data;
      const owner = hash === undefined ? undefined : ownerOf(path, project, skills);
      if (owner === undefined || place === undefined) continue;
      const key = `${owner}\n${hash}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, { path, place });
      // Folders by language or by client hold files that are alike on purpose.
      else if (baseName(other.path) !== baseName(path) || directoryOf(other.path) === directoryOf(path)) {
        context.report({ place, messageId: 'same', data: { other: other.place.path } });
      }
    }
  },
});
