import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type CommandResult, sopwright } from './command.ts';

/** Name of the registry's file. */
export const REGISTRY = 'sopwright.registry.yaml';
/** Name of its lock. */
export const LOCK = 'sopwright.registry.lock.json';

/** Text of an SOP. */
export function sop(title: string): string {
  return [
    `# ${title}`,
    '## Overview',
    `Use this to ${title.toLowerCase()}.`,
    '## Parameters',
    '- **bucket_name** (required): Name of the bucket.',
    '- **region** (optional, default: "eu-central-1"): Region of the bucket.',
    '## Steps',
    '### 1. Look',
    'Look at it with `call_aws`.',
    '**Constraints:**',
    '- You MUST look twice.',
    '- You SHOULD NOT hurry because haste breaks things.',
    '',
  ].join('\n\n');
}

/** SHA-256 of a text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Runs `sopwright registry`. */
export function registry(cwd: string, ...args: readonly string[]): CommandResult {
  return sopwright(['registry', ...args], { cwd });
}

/** Writes a file, its folders as well. */
export function write(root: string, path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Text of a file; `undefined` where there is none. */
export function read(root: string, path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}

/** A new folder, removed when the test ends. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sopwright-registry-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function git(cwd: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgSign=false'];
  return execFileSync('git', [...identity, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** A git repository with files and links (`path -> target`) in one commit. */
export function repository(
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
): { readonly url: string; readonly folder: string; readonly commit: string } {
  const folder = temporaryFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  for (const [path, content] of Object.entries(files)) write(folder, path, content);
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=SOPs');
  return { url: `file://${folder}`, folder, commit: git(folder, 'rev-parse', 'HEAD') };
}
