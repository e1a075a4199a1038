import { clientById, clients as everyClient, isClientId, rootsReading } from '@sopwright/clients';
import { isSkillFileName } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { affectedClient } from '../reading/clients/concern.ts';
import { firstLine } from '../reading/skills/skill-root.ts';

const SKILL_FILE = 'SKILL.md';

/**
 * Those of the selected clients that the file is for. In a skills folder of a project these are its readers and the
 * specifications: a client that never looks there misses the skill under any name. Elsewhere it may be anyone.
 */
function addressees(path: string, selected: readonly string[]): readonly string[] {
  const ids = everyClient.map(({ id }) => id);
  const inProject = rootsReading(ids, path).filter(({ root }) => root.scope === 'project');
  if (inProject.length === 0) return selected;
  const readers = new Set<string>(inProject.map(({ id }) => id));
  return selected.filter((id) => readers.has(id) || (isClientId(id) && clientById(id).specification === true));
}

/**
 * Finds skills in a file that is called nearly `SKILL.md`: `skill.md`, `SKILL.MD`, `SKILLS.md`, `SKIL.md`,
 * `Skill.markdown`. The clients look for that name letter by letter, so nobody finds the skill, and on a disk that
 * knows no case it works for its author alone. A file without the frontmatter of a skill is left alone, and so is one
 * beside a `SKILL.md`. In a skills folder of a project, such as `.claude/skills`, the finding names the clients that
 * read that folder.
 *
 * ## How to fix
 * Rename the file to `SKILL.md`. Where the disk knows no case, `git mv skill.md x && git mv x SKILL.md` does it.
 */
export default defineRule({
  meta: {
    id: 'workspace/misnamed-file',
    summary: 'A skill is in a file that no client looks for.',
    kind: 'compatibility',
    severity: 'error',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
      {
        source:
          'Claude Code 2.1.328, Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'None finds `skill.md`.',
      },
    ],
    messages: { misnamed: 'Skill is in `{file}`, expected `SKILL.md`: {effects}.' },
  },
  on: ['skill'],
  check(document, context) {
    const cut = document.path.lastIndexOf('/') + 1;
    const file = document.path.slice(cut);
    // A file that is called something else altogether lies wrong: that is workspace/misplaced-skill.
    if (file === SKILL_FILE || !isSkillFileName(file)) return;
    const { frontmatter } = document;
    if (frontmatter.get('name') === undefined && frontmatter.get('description') === undefined) return;
    if (context.files.list(document.path.slice(0, cut)).includes(SKILL_FILE)) return;
    const isCase = file.toLowerCase() === SKILL_FILE.toLowerCase();
    const selected = addressees(document.path, context.clients);
    const clients = isCase
      ? affectedBy(selected, 'lower-case-file')
      : selected
          .filter(isClientId)
          .filter((id) => clientById(id).skills.fileName !== file)
          .map((id) => affectedClient(id, 'dropped', 'documented'));
    if (clients.length === 0) return;
    context.report({
      range: firstLine(document),
      messageId: 'misnamed',
      data: { file, effects: describeEffects(clients) },
      clients,
    });
  },
});
