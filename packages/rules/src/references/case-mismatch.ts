import { defineRule } from '@sopwright/lint';
import { linksWhere, replacePath } from '../reading/paths/link-targets.ts';
import { directoryOf, relativeTo } from '../reading/paths/relative-path.ts';
import type { Target } from '../reading/paths/target.ts';
import { lookUp } from '../reading/skills/skill-files.ts';

/**
 * Finds links whose target differs from the file's name in upper and lower case. macOS and Windows open the file all
 * the same; on Linux, in containers and in most CI, it is not there.
 *
 * ## How to fix
 * Write the path as the disk has it; the fix does.
 */
export default defineRule({
  meta: {
    id: 'references/case-mismatch',
    summary: 'A link spells a file in other upper and lower case than the disk.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://agentskills.io/specification',
        level: 'SHOULD',
        date: '2026-08-09',
        note: 'File references are paths; most systems that run agents tell case apart.',
      },
    ],
    messages: { differs: 'Link target `{path}` differs in case from the file, expected `{actual}`.' },
  },
  on: ['skill', 'reference', 'sop'],
  check(document, context) {
    const spellingOf = (target: Target): string | undefined => {
      const found = target.type === 'path' ? lookUp(document, target.path, context.files) : undefined;
      return found?.status === 'other-case' ? found.path : undefined;
    };
    for (const link of linksWhere(document, ({ target }) => spellingOf(target) !== undefined)) {
      const spelled = spellingOf(link.target);
      if (link.target.type !== 'path' || spelled === undefined) continue;
      const { path } = link.target;
      const own = relativeTo(directoryOf(document.path), spelled);
      const actual = path.startsWith('./') ? `./${own}` : own;
      const fix = replacePath(link, path, actual);
      context.report({
        range: link.range,
        messageId: 'differs',
        data: { path, actual },
        ...(fix === undefined ? {} : { fix }),
      });
    }
  },
});
