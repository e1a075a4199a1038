import { type BigIntStats, fstatSync, statSync } from 'node:fs';
import { readText } from '../options.ts';

type Look = () => BigIntStats | undefined;

function attempt(look: Look): BigIntStats | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/**
 * Tells the files that this process writes to: the one of `--output`, and those that its standard output and error are
 * led into. Whoever watches must not lint again because of them: it would never end.
 *
 * @returns a question about an absolute path
 */
export function ownOutput(options: Readonly<Record<string, unknown>>): (absolute: string) => boolean {
  const output = readText(options, 'output');
  const looks: readonly Look[] = [
    () => (output === undefined ? undefined : statSync(output, { bigint: true })),
    () => fstatSync(1, { bigint: true }),
    () => fstatSync(2, { bigint: true }),
  ];
  return (absolute) => {
    const file = attempt(() => statSync(absolute, { bigint: true }));
    if (file?.isFile() !== true) return false;
    return looks.some((look) => {
      const own = attempt(look);
      return own?.dev === file.dev && own.ino === file.ino;
    });
  };
}
