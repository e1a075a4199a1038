import { visibleClip } from '@sopwright/document';

/** Most SOPs that a warning names. */
const MAX_IDLE = 5;

/**
 * Warns on standard error of promoted SOPs that nothing is made of. They are no error: a plugin for them may come.
 *
 * @param idle Names of the SOPs; none, no warning.
 * @param file Path of the registry as it is shown.
 */
export function warnOfIdle(idle: readonly string[], file: string): void {
  if (idle.length === 0) return;
  const named = idle.slice(0, MAX_IDLE).map((name) => `"${visibleClip(name, 80)}"`);
  const rest = idle.length > MAX_IDLE ? ` and ${idle.length - MAX_IDLE} more` : '';
  const lost = `no plugin takes in ${named.join(', ')}${rest}, which ${idle.length === 1 ? 'is' : 'are'} promoted`;
  process.stderr.write(`warning: ${lost}: write the name into "skills" of a plugin in ${file}.\n`);
}
