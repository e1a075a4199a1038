import { createHash } from 'node:crypto';
import { createDocument } from '@sopwright/document';
import { sopOf } from '@sopwright/sop';
import type { LoadedSop } from '@sopwright/sop/generating';
import type { RegistrySop } from '@sopwright/sop/registry';

/** An SOP of a registry as it is loaded. The Markdown parser must be loaded first. */
export function loadedSop(name: string, text: string, fields: Partial<RegistrySop> = {}): LoadedSop {
  const document = createDocument({ path: `${name}.sop.md`, kind: 'sop', content: text });
  return {
    entry: { name, source: 'here', services: [], tags: [], status: 'active', names: {}, range: [0, 0], ...fields },
    document,
    sop: sopOf(document),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

/** The text of a small SOP. */
export function sopText(title: string, overview: string): string {
  return [
    `# ${title}`,
    '',
    '## Overview',
    '',
    overview,
    '',
    '## Parameters',
    '',
    '- **region** (required): Region to work in',
    '',
    '## Steps',
    '',
    '### 1. Look',
    '',
    '**Constraints:**',
    '- You MUST look first',
    '',
  ].join('\n');
}
