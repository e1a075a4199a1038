import type { Finding } from '@sopwright/lint';

/**
 * Errors that no named client drops or damages the skill for, by rule and message. ARCHITECTURE.md, "A rule": there is
 * none in the preset `recommended`.
 */
export function harmlessErrors(findings: readonly Finding[]): string[] {
  const harmless = findings.filter(
    ({ severity, clients }) =>
      severity === 'error' && !clients.some(({ effect }) => effect === 'dropped' || effect === 'damaged'),
  );
  return [...new Set(harmless.map(({ rule, messageId }) => `${rule} ${messageId}`))].toSorted();
}
