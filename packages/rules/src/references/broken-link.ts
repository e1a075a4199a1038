import type { Document } from '@sopwright/document';
import { defineRule, type FileView } from '@sopwright/lint';
import { linksWhere, replacePath } from '../reading/paths/link-targets.ts';
import type { PathTarget, Target } from '../reading/paths/target.ts';
import { nearNameFinder } from '../reading/skills/near-name.ts';
import { isBesideSkills, isPattern, lookUp, namesakeFinder, nearbyFile } from '../reading/skills/skill-files.ts';

const SKILL_FOLDER = /^(?:references?|scripts|assets|templates|examples|resources|agents|workflows|docs|rules)$/;

/** `path/to/name.md` and `your-notes.md` stand for what the reader has. */
const SOME_PATH = /(?:^|\/)(?:path\/to\/|your[-_])/i;

/**
 * Tells a link into the skill from one that only shows what links look like: `src/app.ts` in a skill without `src/` is
 * the reader's file, and so is anything with a line number behind it.
 */
function isOwn(document: Document, path: string, anchor: string | undefined, files: FileView): boolean {
  if (/^L\d/.test(anchor ?? '') || SOME_PATH.test(path)) return false;
  const [first = '', ...rest] = path.replace(/^(?:\.\/)+/, '').split('/');
  if (rest.length === 0 || first === '..' || /\.(?:md|mdx|markdown)$/i.test(path) || SKILL_FOLDER.test(first))
    return true;
  return lookUp(document, first, files).status === 'found';
}

/**
 * Finds links and images whose file does not exist. The agent is sent to read something, does not find it, and goes on
 * without it or searches for it at your expense.
 *
 * A target is looked for beside the file that links and at the root of the skill. Web addresses, `{placeholders}`,
 * paths that begin with `/`, links in code, and files that are plainly the reader's own are left alone; so are
 * templates, whose links are for whoever fills them in, and files beside `skills/` that a `SKILL.md` at the top of a
 * repository does not name.
 *
 * ## How to fix
 * Correct the path or add the file. Where exactly one file of that name lies elsewhere in the skill, the fix writes its
 * path; where the file stands one folder further up or down, or in exactly one sibling of the skill, `--fix-unsafe` does.
 * Where a file of nearly that name lies in the folder, the message names it.
 * In a folder of more than 300 skills, siblings are not looked into.
 *
 * ## When not to use it
 * Where links are made to work by a later step, such as a build that copies shared files into each skill.
 */
export default defineRule({
  meta: {
    id: 'references/broken-link',
    summary: 'A link leads to a file that does not exist.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'safe or unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      { source: 'https://agentskills.io/specification', level: 'SHOULD', date: '2026-08-09', note: 'File references.' },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'MUST',
        date: '2026-06-17',
        note: 'The repository rejects skills with broken links.',
      },
    ],
    messages: {
      missing: 'Link target `{path}` does not exist, expected a path to an existing file.',
      moved: 'Link target `{path}` does not exist, expected `{candidate}`.',
      near: 'Link target `{path}` does not exist (did you mean `{near}`?), expected a path to an existing file.',
    },
  },
  on: ['skill', 'reference', 'sop'],
  check(document, context) {
    if (isPattern(document)) return;
    const namesakeOf = namesakeFinder(document, context.files);
    const nearNameOf = nearNameFinder(document, context.files);
    let isBeside: boolean | undefined;
    const isMissing = (target: Target): target is PathTarget =>
      target.type === 'path' && lookUp(document, target.path, context.files).status === 'missing';
    for (const link of linksWhere(document, ({ target }) => isMissing(target))) {
      if (!isMissing(link.target)) continue;
      const { path, anchor } = link.target;
      if (!isOwn(document, path, anchor, context.files)) continue;
      // Asked once: it looks through the text of the skill.
      isBeside ??= isBesideSkills(document, context.files);
      if (isBeside) return;
      const namesake = namesakeOf(path);
      const candidate = namesake ?? nearbyFile(document, path, context.files);
      if (candidate === undefined) {
        const near = nearNameOf(path);
        const said = near === undefined ? (['missing', { path }] as const) : (['near', { path, near }] as const);
        context.report({ range: link.range, messageId: said[0], data: said[1] });
        continue;
      }
      const safe = replacePath(link, path, candidate);
      // Another skill's file may be another one of that name.
      const fix = safe && namesake === undefined ? { ...safe, safety: 'unsafe' as const } : safe;
      const data = { path, candidate };
      context.report({ range: link.range, messageId: 'moved', data, ...(fix === undefined ? {} : { fix }) });
    }
  },
});
