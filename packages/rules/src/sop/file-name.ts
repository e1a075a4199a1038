import { visibleClip } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { baseName } from '../reading/paths/relative-path.ts';
import { skillRootOf } from '../reading/skills/skill-files.ts';
import { isSopFile, readSop } from '../reading/sop/read-sop.ts';
import { specification } from '../reading/sop/sop-sources.ts';
import { firstLineOf } from '../reading/text/first-line.ts';

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.sop\.md$/;

/**
 * Finds SOPs outside of skills whose name does not end in `.sop.md`, and names that are not in kebab-case. Programs that
 * serve SOPs look for `*.sop.md` alone, and the name of the file becomes that of the prompt or skill made from it.
 *
 * ## How to fix
 * Rename the file: `create-bucket.sop.md`.
 */
export default defineRule({
  meta: {
    id: 'sop/file-name',
    summary: 'The file of an SOP is not named as the format asks.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      specification('MUST', 'The extension is `.sop.md`.'),
      specification('SHOULD', 'Names are in kebab-case.'),
    ],
    messages: {
      extension: 'File "{name}" is an SOP, expected a name that ends in `.sop.md`.',
      name: 'File name "{name}" is not in kebab-case, expected one such as `create-bucket.sop.md`.',
    },
  },
  on: ['sop'],
  check(document, context) {
    if (readSop(document) === undefined) return;
    const name = baseName(document.path);
    const range = firstLineOf(document);
    if (!isSopFile(document)) {
      if (skillRootOf(document, context.files) !== undefined) return;
      context.report({ range, messageId: 'extension', data: { name: visibleClip(name, 100) } });
    } else if (!KEBAB_CASE.test(name))
      context.report({ range, messageId: 'name', data: { name: visibleClip(name, 100) } });
  },
});
