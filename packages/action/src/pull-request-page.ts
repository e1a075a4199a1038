import type { CommandRun } from './runs.ts';

/** From how many findings on those of lint are folded. */
const SHORT = 5;

/** The report of lint, its tables behind a line that opens them where they are long. */
function lintPart({ findings, markdown }: CommandRun): string {
  const text = markdown.trim();
  const tables = text.indexOf('\n#### ');
  if (findings.length <= SHORT || tables === -1) return text;
  const rest = text.slice(tables).trim();
  return `${text.slice(0, tables).trim()}\n\n<details>\n<summary>${findings.length} findings</summary>\n\n${rest}\n\n</details>`;
}

/** Markdown of a run: what the change costs stands first, it is what a reviewer looks for; then what lint found. */
export function pullRequestPage(runs: readonly CommandRun[]): string {
  return runs
    .toReversed()
    .map((run) => (run.name === 'lint' ? lintPart(run) : run.markdown.trim()))
    .join('\n\n');
}
