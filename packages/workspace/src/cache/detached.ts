import type { Analysis } from '@sopwright/lint';

/** A copy without ties to the document: a substring would keep the whole text in memory. */
export function detached(analysis: Analysis): Analysis {
  const { findings, directives, crashes } = analysis;
  // Extracts are short texts made anew: copying those of every skill takes more time than it saves memory.
  if (findings.length + directives.length + crashes.length === 0) return analysis;
  return JSON.parse(JSON.stringify(analysis));
}
