import { type Document, derive, type Field } from '@sopwright/document';
import type { Fix } from '@sopwright/lint';
import { textField } from '../frontmatter/scalar-text.ts';

/** Form of a name in the Agent Skills specification: a-z, 0-9 and single hyphens between them. */
export const SKILL_NAME: RegExp = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

// Folders that hold a single skill's files rather than being called after it.
const GENERIC_DIRECTORIES: ReadonlySet<string> = new Set([
  ...[
    'skill',
    'skills',
    'src',
    'source',
    'main',
    'root',
    'app',
    'lib',
    'dist',
    'build',
    'out',
    'pkg',
    'package',
    'repo',
  ],
  ...['plugin', 'agent', 'template', 'templates', '.'],
]);

/** Name of the folder that a skill file lies in; `undefined` for a file at the root or in a folder like `skill/`. */
export const skillDirectory: (document: Document) => string | undefined = derive(({ path }) => {
  const name = path.split('/').at(-2);
  return name === undefined || GENERIC_DIRECTORIES.has(name.toLowerCase()) ? undefined : name;
});

/** The `name` of a skill where it is a text with something in it. */
export const nameField: (document: Document) => (Field & { readonly value: string }) | undefined = derive((document) =>
  textField(document, 'name'),
);

/** Replaces the value of a name. Names that YAML would read as a number, a date or a boolean are quoted. */
export function renameFix(field: Field, name: string, safety: Fix['safety']): Fix {
  const plain = /^(?:\d.*|true|false|null|yes|no|on|off|y|n)$/.test(name) ? `"${name}"` : name;
  return { safety, edits: [{ range: field.valueRange, text: plain }] };
}
