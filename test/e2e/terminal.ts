import { spawnSync } from 'node:child_process';
import { command } from './command.ts';

/** What to wait for on the screen, and what to type then. */
export type Exchange = readonly [seen: string, typed: string];

/** What a run on a terminal left. */
export interface TerminalResult {
  readonly code: number;
  /** Everything that was printed, control sequences included. */
  readonly screen: string;
}

/** Keys by their name. */
export const keys = { enter: '\r', interrupt: '\u0003', yes: 'y', no: 'n' } as const;

const DRIVER = `
import fcntl, json, os, pty, select, signal, struct, sys, termios, time
spec = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', 50, 200, 0, 0))
    os.chdir(spec['cwd'])
    os.execvpe(spec['program'][0], spec['program'], spec['env'])
screen = b''
def read(seconds):
    global screen
    if not select.select([terminal], [], [], seconds)[0]:
        return True
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        return False
    screen += piece
    return piece != b''
at = 0
for seen, typed in spec['exchanges']:
    end = time.time() + 10
    while seen.encode() not in screen[at:]:
        if time.time() > end or not read(0.1):
            break
    at = len(screen)
    time.sleep(0.05)
    os.write(terminal, typed.encode())
end = time.time() + 10
while time.time() < end and read(0.1):
    pass
if time.time() >= end:
    os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
print(json.dumps({'code': os.waitstatus_to_exitcode(status), 'screen': screen.decode('utf8', 'replace')}))
`;

/** True where pseudo-terminals can be had: through Python. */
export function hasTerminal(): boolean {
  return process.platform !== 'win32' && spawnSync('python3', ['-c', 'import pty']).status === 0;
}

/** Runs the built command on a pseudo-terminal, and types what the exchanges say. */
export function onTerminal(
  args: readonly string[],
  cwd: string,
  exchanges: readonly Exchange[],
  more: Readonly<Record<string, string>> = {},
): TerminalResult {
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: '/nonexistent', TERM: 'xterm-256color', NO_COLOR: '1', ...more };
  const spec = { cwd, env, program: [process.execPath, command, ...args], exchanges };
  const { stdout, stderr } = spawnSync('python3', ['-c', DRIVER, JSON.stringify(spec)], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
