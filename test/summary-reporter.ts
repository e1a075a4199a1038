import type { Reporter, TestModule, TestSuite } from 'vitest/node';

/** What did not run, by name: a suite that is skipped stands for all in it, and so does the note that tests share. */
function skippedIn(parent: TestModule | TestSuite): readonly string[] {
  const lines: string[] = [];
  const noted = new Map<string, string[]>();
  for (const child of parent.children) {
    if (child.type === 'suite') {
      if (child.options.mode === 'skip') lines.push(child.fullName);
      else lines.push(...skippedIn(child));
      continue;
    }
    const result = child.result();
    if (result.state !== 'skipped') continue;
    if (result.note === undefined) lines.push(child.fullName);
    else noted.set(result.note, [...(noted.get(result.note) ?? []), child.fullName]);
  }
  for (const [note, [first = '', ...more]] of noted) {
    lines.push(`${first}${more.length === 0 ? '' : ` and ${more.length} more`} (${note})`);
  }
  return lines;
}

/**
 * Closes a run with what was skipped, one line each, and `N passed, N failed` (and `, N skipped`), the one line that
 * scripts read.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed' || state === 'skipped') count[state] += 1;
      }
      for (const name of skippedIn(module)) process.stdout.write(`skipped: ${module.relativeModuleId} > ${name}\n`);
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`);
  }
}
