import { type Document, type Range, sectionsOf } from '@sopwright/document';
import { defineRule, type FileView } from '@sopwright/lint';
import { isMentioned, type Mentions, mentionsIn, mentionsOf } from '../reading/paths/mentions.ts';
import { directoryOf, relativeTo } from '../reading/paths/relative-path.ts';
import { filesBelow } from '../reading/skills/skill-files.ts';

// More than these are one finding: whoever left a whole folder unnamed knows where it is.
const MOST_SINGLE = 5;
const REFERENCE = /^references?\/(?:.*\/)?[^/_][^/]*\.(?:md|mdx|markdown)$/i;
const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
const SPEAKING = /\.(?:md|mdx|markdown|txt|sh|bash|py|js|mjs|cjs|ts|rb|ps1|json|ya?ml|toml)$/i;
const LIST_OF_FILES = /reference|resource|files|documentation|see also/i;

/** What a file that was named says about files itself. A script is not parsed, and no document. */
function mentionsAt(path: string, files: FileView): Mentions | undefined {
  if (MARKDOWN.test(path)) {
    const document = files.document(path);
    return document === undefined ? undefined : mentionsOf(document);
  }
  const text = files.text(path);
  return text === undefined ? undefined : mentionsIn(text);
}

/** Those of the files that no chain of names leads to, beginning at SKILL.md; all paths relative to the skill. */
function unreached(document: Document, paths: readonly string[], files: FileView): readonly string[] {
  const root = directoryOf(document.path);
  let left = paths.filter((path) => REFERENCE.test(path));
  let waiting = paths.filter((path) => SPEAKING.test(path) && path !== 'SKILL.md');
  const open: Mentions[] = [mentionsOf(document)];
  for (let mentions = open.pop(); mentions !== undefined && left.length > 0; mentions = open.pop()) {
    const said = mentions;
    left = left.filter((path) => !isMentioned(said, path));
    for (const path of waiting.filter((name) => isMentioned(said, name))) {
      const named = mentionsAt(root === '.' ? path : `${root}/${path}`, files);
      if (named !== undefined) open.push(named);
    }
    waiting = waiting.filter((path) => !isMentioned(said, path));
  }
  return left;
}

/** Where the missing name belongs: the heading above the list of files, else the name of the skill. */
function placeOf(document: Document): Range {
  const section = sectionsOf(document).find(({ title }) => LIST_OF_FILES.test(title));
  if (section !== undefined) return section.headingRange;
  return document.frontmatter.get('name')?.valueRange ?? [0, Math.min(1, document.text.length)];
}

/**
 * Finds Markdown files below `references/` that nothing leads to: neither SKILL.md nor any file it names mentions them,
 * be it by a link, a path, a bare file name, their directory, or a pattern such as `references/{cloud}.md`. Names are
 * followed through scripts and data files as well. An agent
 * reads a reference when it is sent there, so what is in such a file goes unused.
 *
 * Files whose names begin with `_` are left alone.
 *
 * ## How to fix
 * Name the file where its content is needed, and say when to read it: "For retries, read `references/retries.md`."
 * Delete it if it is a remnant.
 *
 * ## When not to use it
 * Where the agent is meant to list the folder and choose by file name.
 */
export default defineRule({
  meta: {
    id: 'references/orphan',
    summary: 'A file below `references/` is named nowhere in the skill.',
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
        note: 'References are linked from SKILL.md; the repository warns of orphans.',
      },
    ],
    messages: {
      unnamed: 'Nothing in the skill names `{path}`, expected SKILL.md to say when to read it.',
      several:
        'Nothing in the skill names {count} of its references, `{path}` first, expected SKILL.md to lead to them.',
    },
  },
  on: ['skill'],
  check(document, context) {
    const root = directoryOf(document.path);
    if (!context.files.list(root).some((name) => /^references?\/$/i.test(name))) return;
    const paths = filesBelow(root, context.files).map((path) => relativeTo(root, path));
    const left = unreached(document, paths, context.files);
    const [path] = left;
    if (path === undefined) return;
    const range = placeOf(document);
    if (left.length > MOST_SINGLE) {
      context.report({ range, messageId: 'several', data: { count: left.length, path } });
    } else {
      for (const single of left) context.report({ range, messageId: 'unnamed', data: { path: single } });
    }
  },
});
