import path from 'node:path';
import { isNeverEntered } from './discovery/never-entered.ts';
import { shownPath } from './paths.ts';

/** What to watch. */
export interface WatchInput {
  /** Working directory, absolute. */
  readonly cwd: string;
  /** Files and folders; without any, the working directory. */
  readonly paths?: readonly string[];
  /** Further files, absolute, such as the configuration. */
  readonly files?: readonly string[];
  /** True for a file (absolute) that whoever watches writes itself: what happens to it is not told. */
  readonly isOwn?: (absolute: string) => boolean;
  /** Milliseconds of quiet before a change is told, at least 60: the watcher drops events that come sooner. 100 where absent. */
  readonly debounce?: number;
  /** Told of what changed: sorted, with forward slashes, relative to the working directory. Not called while it runs. */
  readonly onChange: (paths: readonly string[]) => Promise<void>;
  /** Told of a failure of the watcher or of `onChange`. */
  readonly onError: (error: unknown) => void;
}

/** A watcher at work. */
export interface Watcher {
  close(): Promise<void>;
}

/** Watches files until closed. Ready, and sure to see every later change, when the promise is fulfilled. */
export async function watchFiles(input: WatchInput): Promise<Watcher> {
  const { cwd, paths = [], files = [], debounce = 100, isOwn, onChange, onError } = input;
  const { watch } = await import('chokidar');
  const starts = (paths.length === 0 ? ['.'] : paths).map((each) => path.resolve(cwd, each));
  const watcher = watch([...starts, ...files], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (absolute) => !starts.includes(absolute) && isNeverEntered(path.basename(absolute)),
  });
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  const tell = (): void => {
    if (isBusy || waiting.size === 0) return;
    const told = [...waiting].toSorted();
    waiting.clear();
    isBusy = true;
    onChange(told)
      .catch(onError)
      .finally(() => {
        isBusy = false;
        tell();
      });
  };
  watcher.on('error', onError);
  watcher.on('all', (_event, absolute) => {
    if (isOwn?.(absolute) === true) return;
    waiting.add(shownPath(cwd, absolute));
    clearTimeout(timer);
    timer = setTimeout(tell, debounce);
  });
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve());
  });
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
