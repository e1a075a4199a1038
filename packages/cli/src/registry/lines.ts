import { visible } from '@sopwright/document';
import { type OpenRegistry, placeOf } from '@sopwright/workspace/registry';

/** A problem with its place in the registry, as one line of standard error. */
export function problemLine(
  { file, text }: OpenRegistry,
  message: string,
  sop?: { readonly range: readonly [number, number] },
): string {
  const shown = visible(message.replace(/\s+/g, ' '));
  if (sop === undefined) return `sopwright: ${visible(file)}: ${shown}\n`;
  const { line, column } = placeOf(file, text, sop.range);
  return `sopwright: ${visible(file)}:${line}:${column}: ${shown}\n`;
}
