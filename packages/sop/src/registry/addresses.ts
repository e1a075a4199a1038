/** Says what is wrong with a value, as the end of "expected …"; `undefined` where nothing is. */
export type Check = (text: string) => string | undefined;

// Anything that a shell, a terminal or a line-based file would stumble over.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

function matching(pattern: RegExp, expected: string, longest: number): Check {
  return (text) => (text.length <= longest && pattern.test(text) ? undefined : expected);
}

/** SHA-256 in hex. */
export const checkHash: Check = matching(/^[0-9a-f]{64}$/, '64 hex digits in lower case, as `sha256sum` prints', 64);

/** Full name of a commit. */
export const checkCommit: Check = matching(
  /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
  'the full name of a commit: 40 or 64 hex digits in lower case, since a branch or a tag can move',
  64,
);

/** Exact version, as semver.org has them. */
export const checkVersion: Check = matching(
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/,
  'an exact version, such as "1.2.3"',
  256,
);

/** Name of an npm package; old packages have capitals. */
export const checkPackage: Check = matching(
  /^(?:@[\dA-Za-z~][\w.~-]*\/)?[\dA-Za-z~][\w.~-]*$/,
  'the name of an npm package, such as "@team/sops"',
  214,
);

/** Name of a skill and its folder: https://agentskills.io/specification. Names of plugins keep to the same. */
export const checkSkillName: Check = matching(
  /^[\da-z]+(?:-[\da-z]+)*$/,
  'lower-case letters and digits in parts joined by "-", at most 64 characters',
  64,
);

/** A path that stays below the folder it starts from; `.` is that folder. */
export const checkPath: Check = (text) => {
  if (CONTROL.test(text)) return 'a path without control characters';
  if (text.includes('\\')) return 'a path with forward slashes';
  if (text.startsWith('/') || text.startsWith('~') || /^[A-Za-z]:/.test(text)) return 'a relative path';
  const parts = text.split('/');
  return parts.includes('..') ? 'a path that stays in its folder, without ".."' : undefined;
};

/** A path of a file: not a folder's, not one of git's own. */
export const checkFile: Check = (text) => {
  const problem = checkPath(text);
  if (problem !== undefined) return problem;
  const parts = text.split('/');
  if (parts.some((part) => part.toLowerCase() === '.git')) return 'a path outside of ".git"';
  return ['', '.'].includes(parts.at(-1) ?? '') ? 'the path of a file' : undefined;
};

/** A Markdown file. */
export const checkMarkdownFile: Check = (text) =>
  checkFile(text) ?? (/\.(?:md|markdown)$/i.test(text) ? undefined : 'the path of a Markdown file');

const HTTPS = /^https:\/\/([^\s/?#@]+@)?[\dA-Za-z[][^\s/?#@]*(?:\/[^\s]*)?$/;
const SSH = /^ssh:\/\/(?:[\w.][\w.-]*@)?[\dA-Za-z[][\w.:[\]-]*\/[^\s]+$/;
const FILE = /^file:\/\/\/[^\s]+$/;
const SCP = /^[\w.][\w.-]*@[\dA-Za-z][\dA-Za-z.-]*:(?![-:])[^\s]+$/;

/**
 * Address of a git repository. Others start programs (`ext::`), are taken for options (`--upload-pack`) or carry nothing
 * that tells the server's identity (`git:`, `http:`).
 */
export const checkGitUrl: Check = (text) => {
  if (CONTROL.test(text) || text.length > 2_048) return 'an address on one line';
  const credentials = HTTPS.exec(text)?.[1];
  if (credentials !== undefined) return 'an address without user or password, which git asks its credential helper for';
  if (HTTPS.test(text) || SSH.test(text) || FILE.test(text) || SCP.test(text)) return undefined;
  return 'an https:, ssh: or file: address, or user@host:path';
};

const WEB = /^https?:\/\/([^\s/?#@]+@)?[\dA-Za-z[][^\s/?#@]*(?:[/?#][^\s]*)?$/;
const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:[/?#]|$)/;

/** Address of an MCP server: https, or http on this machine. */
export const checkServerUrl: Check = (text) => {
  const parts = WEB.exec(text);
  if (parts?.[1] !== undefined) return 'an address without user or password';
  if (parts !== null && (text.startsWith('https:') || LOOPBACK.test(text))) return undefined;
  return 'an https: address, or http: on this machine';
};

/** An address of a page. */
export const checkWebUrl: Check = (text) => (WEB.test(text) ? undefined : 'an http: or https: address');
