import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

/** What did not run, by name: a suite stands for all in it. The names of suites say why, and so do notes of tests. */
function skippedIn(parent: TestModule | TestSuite): readonly string[] {
  return [...parent.children].flatMap((child: TestCase | TestSuite) => {
    if (child.type === 'suite') return child.state() === 'skipped' ? [child.fullName] : skippedIn(child);
    const result = child.result();
    if (result.state !== 'skipped') return [];
    return [result.note === undefined ? child.fullName : `${child.fullName} (${result.note})`];
  });
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
