/** Folders that are never entered; our own cache is one of them. */
const NEVER_ENTERED: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  '.jj',
  'node_modules',
  '.venv',
  '__pycache__',
  '.sopwright-cache',
]);

/** True for folders that hold no work of the author's: version control, installed packages, caches. */
export function isNeverEntered(name: string): boolean {
  return NEVER_ENTERED.has(name);
}
