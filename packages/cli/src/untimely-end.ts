import { describeFailure, ExitCode } from './exit.ts';

/**
 * Has every end of the process before that of the command count as "could not run", with one line that says so. Code of
 * a configuration may throw when nobody waits for it any more, wait for what never comes, or end the process itself;
 * left to Node, the exit code would be another one, such as that of findings.
 *
 * @returns takes it back: the command has come to its end.
 */
export function tellOfUntimelyEnd(debug: boolean): () => void {
  const onExit = (): void => {
    process.exitCode = ExitCode.failed;
    process.stderr.write(
      'sopwright: The process ended before the command did. Code of a configuration that ends it, or waits for what never comes, does that.\n',
    );
  };
  const release = (): void => {
    process.removeListener('exit', onExit);
  };
  process.once('exit', onExit);
  process.on('uncaughtException', (error) => {
    release();
    process.stderr.write(`${describeFailure(error, debug)}\n`);
    process.exit(ExitCode.failed);
  });
  return release;
}
