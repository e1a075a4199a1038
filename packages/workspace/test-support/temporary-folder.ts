import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Content of a file, or `-> target` for a symbolic link. */
export type FileContents = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a folder; a content that begins with `-> ` makes a link. */
export function writeFiles(folder: string, files: FileContents): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof content === 'string' && content.startsWith('-> ')) symlinkSync(content.slice(3), file);
    else writeFileSync(file, content);
  }
}

/** A folder of its own, without links on the way, removed when the test is over. */
export function temporaryFolder(files: FileContents = {}): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'sopwright-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

/** A SKILL.md with everything a client asks for. */
export function skillText(name: string, body = '# Steps\n\nDo it.\n'): string {
  return `---\nname: ${name}\ndescription: Does ${name}. Use when asked.\n---\n${body}`;
}
