import { isSkillFileName } from '@sopwright/document';
import { defineRule, type FileView } from '@sopwright/lint';
import { baseName, directoryOf, joinPath } from '../reading/paths/relative-path.ts';
import { firstLine } from '../reading/skills/skill-root.ts';

/** Folders beside skills that hold what several of them share, or none of it. */
const SHARED =
  /^(?:[._].*|shared|common|lib|libs|utils?|helpers|core|references?|resources|assets|templates?|examples?|scripts|docs|tests?|evals?|fixtures|archived?|deprecated|node_modules|dist|build|bin|agents|commands|hooks|rules|protocols|standards)\/$/i;
/** What a skill's folder holds besides its SKILL.md. */
const PART = /^(?:references?|scripts|assets)\/$/i;
const PEOPLE = /^(?:README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|NOTICE|index)\b/i;

/** True for a folder that looks like a skill from which the SKILL.md is gone. */
function isBereft(folder: string, files: FileView): boolean {
  const names = files.list(folder);
  if (names.some((name) => isSkillFileName(name) || /^\..*plugin\/$|^plugin\.json$/.test(name))) return false;
  const hasPart = names.some((name) => PART.test(name) || (/\.md$/i.test(name) && !PEOPLE.test(name)));
  if (!hasPart) return false;
  // A folder of skills has some further down.
  return !names.some(
    (name) => name.endsWith('/') && files.list(joinPath(folder, name.slice(0, -1))).some(isSkillFileName),
  );
}

/**
 * Finds folders in a skills folder that hold references, scripts or other texts and no `SKILL.md`. No client lists such a
 * folder: the file was left behind in a move, or never written.
 *
 * Folders that hold what several skills share (`shared`, `templates`, `_common`) are left alone, and so are folders of
 * skills. The finding stands at the first skill of the folder.
 *
 * ## How to fix
 * Add the `SKILL.md`, or move the files to the skill that reads them.
 */
export default defineRule({
  meta: {
    id: 'workspace/missing-skill-file',
    summary: 'A folder beside the skills has the files of one and no `SKILL.md`.',
    kind: 'problem',
    severity: 'warning',
    presets: { guidelines: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/specification',
        level: 'MUST',
        date: '2026-08-09',
        note: 'A skill is a folder with a SKILL.md at least.',
      },
    ],
    messages: { missing: 'Folder `{folder}` beside this skill has no `SKILL.md`, expected one.' },
  },
  on: ['skill'],
  check(document, context) {
    const { files } = context;
    const root = directoryOf(directoryOf(document.path));
    if (baseName(root) !== 'skills' || baseName(document.path) !== 'SKILL.md') return;
    const names = files.list(root);
    // One skill of the folder speaks for all: the first, which is found without a look at the others.
    const first = names.find(
      (name) => name.endsWith('/') && files.kindAt(joinPath(root, `${name}SKILL.md`)) === 'file',
    );
    if (first === undefined || joinPath(root, `${first}SKILL.md`) !== document.path) return;
    for (const name of names) {
      const folder = joinPath(root, name.slice(0, -1));
      if (!name.endsWith('/') || SHARED.test(name) || !isBereft(folder, files)) continue;
      context.report({ range: firstLine(document), messageId: 'missing', data: { folder } });
    }
  },
});
