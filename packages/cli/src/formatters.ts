import type { Formatter } from '@sopwright/report';
import { ProblemError } from '@sopwright/workspace';

/** Output formats of `lint`, each loaded when it is asked for. */
const formatNames: readonly string[] = ['pretty', 'json', 'sarif', 'github', 'junit', 'markdown'];

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
      throw new ProblemError('usage', `"${name}" is no format, expected one of ${formatNames.join(', ')}.`);
  }
}
