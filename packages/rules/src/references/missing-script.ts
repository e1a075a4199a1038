import type { Document } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { baseName, directoryOf, joinPath } from '../reading/paths/relative-path.ts';
import { mayRunScripts, scriptRunsOf } from '../reading/paths/script-runs.ts';
import { nearNameFinder } from '../reading/skills/near-name.ts';
import { filesBelow, isPattern, liesAbove, lookUp } from '../reading/skills/skill-files.ts';

/** True where the skill itself has the file written: by a redirection, or in the words of a step. */
function isMade({ text }: Document, path: string): boolean {
  const name = baseName(path).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?:>|\\b(?:create|creates|write|writes|save|saves|generate[sd]?|cp|mv|touch|tee)\\b)[^\\n]{0,60}${name}`,
    'i',
  ).test(text);
}

/**
 * Finds commands that run a script of the skill which is not there: `python scripts/fill.py` beside a folder `scripts`
 * without that file, or a path that begins with `${CLAUDE_SKILL_DIR}` and leads nowhere. The agent runs it, fails, and
 * writes a script of its own.
 *
 * A skill without a folder `scripts` means scripts of the project, so only paths with the variable count there. Scripts
 * that the skill has written in one of its steps are left alone.
 *
 * ## How to fix
 * Correct the path, or add the script.
 */
export default defineRule({
  meta: {
    id: 'references/missing-script',
    summary: 'A command runs a script that the skill does not have.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/skill-creation/using-scripts',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'Scripts are named by their path from the root of the skill.',
      },
      {
        source: 'https://code.claude.com/docs/en/skills',
        level: 'MUST',
        date: '2026-08-22',
        note: 'The variable stands for the folder of the skill.',
      },
    ],
    messages: {
      missing: 'Script `{path}` does not exist in the skill, expected the path of one that does.',
      moved: 'Script `{path}` does not exist in the skill, expected `{candidate}`.',
      near: 'Script `{path}` does not exist in the skill (did you mean `{near}`?), expected the path of one that does.',
    },
  },
  on: ['skill'],
  when: mayRunScripts,
  check(document, context) {
    if (isPattern(document)) return;
    const { files } = context;
    const root = directoryOf(document.path);
    // Skills about skills show the commands of others.
    if (/skill/i.test(baseName(root))) return;
    const hasScripts = files.list(joinPath(root, 'scripts')).length > 0;
    if (!hasScripts && !document.text.includes('{CLAUDE_SKILL_DIR}/')) return;
    const nearNameOf = nearNameFinder(document, files);
    let below: readonly string[] | undefined;
    for (const { path, range, isOwn } of scriptRunsOf(document)) {
      if (!isOwn && !hasScripts) continue;
      const plain = path.replace(/^\.\//, '');
      if (lookUp(document, plain, files).status !== 'missing' || isMade(document, path)) continue;
      if (!isOwn && liesAbove(root, plain, files)) continue;
      below ??= filesBelow(root, files);
      const candidates = below.filter((file) => baseName(file) === baseName(plain));
      const candidate = candidates.length === 1 ? candidates[0]?.slice(root === '.' ? 0 : root.length + 1) : undefined;
      const near = candidate === undefined ? nearNameOf(plain) : undefined;
      if (candidate !== undefined) context.report({ range, messageId: 'moved', data: { path, candidate } });
      else if (near !== undefined) context.report({ range, messageId: 'near', data: { path, near } });
      else context.report({ range, messageId: 'missing', data: { path } });
    }
  },
});
