import { expectation } from '@sopwright/lint';
import type { Formatter } from '@sopwright/report';
import { ProblemError } from '@sopwright/workspace';

/** Output formats of `lint`. */
const formatNames: readonly string[] = ['pretty', 'json', 'sarif', 'github', 'junit', 'markdown'];

/** Refuses a format that is not known. @throws ProblemError `usage`, with the nearest one. */
export function assertFormat(name: string, known: readonly string[] = formatNames): void {
  if (known.includes(name)) return;
  throw new ProblemError('usage', `"${name}" is no format, ${expectation(name, known)}.`);
}

/** Loads a format. @throws ProblemError `usage` for an unknown name. */
export async function loadFormatter(name: string): Promise<Formatter> {
  const report = await import('@sopwright/report');
  switch (name) {
    case 'pretty':
      return report.formatPretty;
    case 'json':
      return report.formatJson;
    case 'sarif':
      return report.formatSarif;
    case 'github':
      return report.formatGithub;
    case 'junit':
      return report.formatJunit;
    case 'markdown':
      return report.formatMarkdown;
    default:
      assertFormat(name);
      throw new ProblemError('usage', `"${name}" is no format.`);
  }
}
