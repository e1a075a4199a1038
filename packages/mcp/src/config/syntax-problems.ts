import type { ConfigProblem } from '../server-config.ts';
import type { Candidate } from './candidates.ts';
import type { ConfigReading } from './config-text.ts';

const ORIGIN = { range: [0, 0], start: { line: 1, column: 1 } } as const;
/** More syntax errors of one file help nobody. */
const MOST = 3;

/** Syntax faults of a file for one host. `isLost`: the host cannot read it at all. */
export interface SyntaxFaults {
  readonly problems: readonly ConfigProblem[];
  readonly isLost: boolean;
}

/** What a host makes of the syntax of a file. */
export function syntaxProblems(candidate: Candidate, text: NonNullable<ConfigReading>): SyntaxFaults {
  const host = candidate.client.id;
  const { comments, format } = candidate.file;
  if ('unreadable' in text) {
    const message = `The file cannot be read: ${text.unreadable}.`;
    const place = { file: text.shown, ...ORIGIN };
    return { problems: [{ id: 'unreadable', message, severity: 'error', host, place }], isLost: true };
  }
  const { problems } = text.tree;
  const hard = problems.filter(({ isLenient }) => !isLenient);
  const lenient = comments === 'read' ? [] : problems.filter(({ isLenient }) => isLenient);
  const isRefused = comments === 'refused' && lenient.length > 0;
  const severity = isRefused ? 'error' : 'warning';
  const effect = isRefused ? '' : ', and there is no record that the host reads such files';
  return {
    problems: [
      ...hard.slice(0, MOST).map(
        ({ range, reason }): ConfigProblem => ({
          id: `invalid-${format}`,
          message: `The file is not valid ${format.toUpperCase()}: ${reason}.`,
          severity: 'error',
          host,
          place: text.place(range),
        }),
      ),
      ...lenient.slice(0, 1).map(
        ({ range, reason }): ConfigProblem => ({
          id: `invalid-${format}`,
          message: `The file is not plain JSON: ${reason}${effect}.`,
          severity,
          host,
          place: text.place(range),
        }),
      ),
    ],
    isLost: hard.length > 0 || isRefused,
  };
}
