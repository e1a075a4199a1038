const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const acts = new Set<() => void>();

function actAll(): void {
  for (const act of [...acts].toReversed()) {
    acts.delete(act);
    // What cannot be cleaned up stays: there is nobody left to tell.
    try {
      act();
    } catch {}
  }
}

function leave(signal: NodeJS.Signals): void {
  actAll();
  unwatch();
  // The signal's own way of ending us, so that a shell sees what happened.
  process.kill(process.pid, signal);
}

function watch(): void {
  process.once('exit', actAll);
  for (const signal of SIGNALS) process.on(signal, leave);
}

function unwatch(): void {
  process.removeListener('exit', actAll);
  for (const signal of SIGNALS) process.removeListener(signal, leave);
}

/**
 * Has something done where this process is ended, by a signal or by itself, before it is taken back: children ended,
 * temporary folders removed. The last one that was asked for is done first.
 *
 * @param act - synchronous
 * @returns takes it back.
 */
export function beforeOwnEnd(act: () => void): () => void {
  if (acts.size === 0) watch();
  acts.add(act);
  return () => {
    if (acts.delete(act) && acts.size === 0) unwatch();
  };
}

/** Does something that no signal cuts in two: one that comes meanwhile ends the process afterwards. */
export function uninterrupted<T>(act: () => T): T {
  const release = beforeOwnEnd(() => undefined);
  try {
    return act();
  } finally {
    // A signal that came is delivered in the next round of the event loop.
    setImmediate(() => setImmediate(release));
  }
}
