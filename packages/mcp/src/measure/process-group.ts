import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { beforeOwnEnd } from '@sopwright/workspace';

/** How to start a process. */
export interface StartInput {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Folder that is removed with the group where we are ended ourselves; else whoever made it removes it. */
  readonly scratch?: string;
}

/** A started process and everything that it starts. */
export interface ProcessGroup {
  readonly child: ChildProcessWithoutNullStreams;
  /** Asks the group to end, waits, then ends it. Resolves when nobody of it is left. */
  stop(graceMs: number): Promise<void>;
}

const isWindows = process.platform === 'win32';

/** Ids of the groups that run, and their folders, so that our own end is theirs, too. */
const running = new Map<number, string | undefined>();

/** Sends a signal to the group; false where nobody is left. */
function signalGroup(id: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-id, signal);
    return true;
  } catch (error) {
    // EPERM: somebody is there who is not ours any more.
    return error instanceof Error && 'code' in error && error.code === 'EPERM' && signal === 0;
  }
}

/** Ends the group at once. Windows has no groups: taskkill walks the tree from the process down. */
function endGroup(id: number): void {
  if (isWindows) spawnSync('taskkill', ['/pid', String(id), '/T', '/F'], { stdio: 'ignore' });
  else signalGroup(id, 'SIGKILL');
}

function removeFolder(folder: string | undefined): void {
  // What may not be removed stays: there is nobody left to tell.
  try {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {}
}

function endAll(): void {
  for (const id of running.keys()) endGroup(id);
  for (const folder of running.values()) removeFolder(folder);
  running.clear();
}

let takeBack: () => void = () => undefined;

function register(id: number, scratch: string | undefined): void {
  if (running.size === 0) takeBack = beforeOwnEnd(endAll);
  running.set(id, scratch);
}

function unregister(id: number): void {
  if (running.delete(id) && running.size === 0) takeBack();
}

const STEP_MS = 20;

async function isGoneWithin(id: number, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (signalGroup(id, 0)) {
    if (performance.now() >= end) return false;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return true;
}

async function stopGroup(id: number, graceMs: number): Promise<void> {
  if (isWindows) {
    endGroup(id);
    return;
  }
  // A process that has ended may leave others behind in its group: those are asked, and then ended, all the same.
  signalGroup(id, 'SIGTERM');
  if (await isGoneWithin(id, graceMs)) return;
  signalGroup(id, 'SIGKILL');
  await isGoneWithin(id, graceMs);
}

/** Starts a process in a group of its own. Where it cannot be started, the child emits `error`. */
export function startGroup({ command, args, env, cwd, scratch }: StartInput): ProcessGroup {
  const child = spawn(command, [...args], {
    cwd,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: !isWindows,
    windowsHide: true,
  });
  const { pid } = child;
  if (pid !== undefined) register(pid, scratch);
  return {
    child,
    async stop(graceMs) {
      child.stdin.destroy();
      if (pid !== undefined) {
        await stopGroup(pid, graceMs);
        unregister(pid);
      }
      child.stdout.destroy();
      child.stderr.destroy();
    },
  };
}
