import type { Analysis } from '@sopwright/lint';

/** A copy without ties to the document: a substring would keep the whole text in memory. */
export function detached(analysis: Analysis): Analysis {
  const { findings, directives, crashes, extracts } = analysis;
  const isBare = findings.length + directives.length + crashes.length === 0 && Object.keys(extracts).length === 0;
  if (isBare) return analysis;
  return JSON.parse(JSON.stringify(analysis));
}
