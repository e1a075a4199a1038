import { homedir } from 'node:os';
import path from 'node:path';

/** Variables that every server gets as they are: where programs and temporary files lie, and the language. */
const PASSED = ['PATH', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'TMPDIR', 'TERM'] as const;

/** What a program needs to start on Windows at all. */
const PASSED_ON_WINDOWS = ['SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'windir'] as const;

/** What package runners need to find their registry, over whichever proxy and with whichever certificates. */
const PASSED_TO_RUNNERS = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'NODE_EXTRA_CA_CERTS',
  'REQUESTS_CA_BUNDLE',
  'UV_DEFAULT_INDEX',
  'UV_INDEX_URL',
  'UV_PYTHON',
  'UV_PYTHON_INSTALL_DIR',
  'npm_config_registry',
] as const;

const RUNNERS = new Set(['npx', 'npm', 'pnpm', 'pnpx', 'yarn', 'bunx', 'bun', 'uvx', 'uv', 'pipx']);

/** True where the command fetches a package and runs it. */
function isPackageRunner(command: string): boolean {
  const name = path.basename(command.replaceAll('\\', '/')).replace(/\.(?:exe|cmd|bat)$/i, '');
  return RUNNERS.has(name);
}

/** An address with a name and a password in it. */
function hasCredentials(value: string): boolean {
  return /:\/\/[^/@\s]*@/.test(value);
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Folders where runners keep what they downloaded: with a temporary home they would load it anew for every start. */
function runnerCaches(own: Environment): Record<string, string> {
  const home = homedir();
  const cache = own.XDG_CACHE_HOME ?? path.join(home, '.cache');
  const isWindows = process.platform === 'win32';
  const local = own.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local');
  return {
    UV_CACHE_DIR: own.UV_CACHE_DIR ?? (isWindows ? path.join(local, 'uv', 'cache') : path.join(cache, 'uv')),
    npm_config_cache: own.npm_config_cache ?? (isWindows ? path.join(local, 'npm-cache') : path.join(home, '.npm')),
  };
}

/** What the environment of a server is made of. */
export interface ChildEnvironmentInput {
  readonly command: string;
  /** Variables that the config sets: they win. */
  readonly configured: Readonly<Record<string, string>>;
  /** Temporary folder that is the server's home. */
  readonly home: string;
  /** Our own environment. */
  readonly own: Environment;
}

/**
 * The environment of a server: a short list of our own variables, a temporary home, and what its config sets. Nothing
 * else goes in, so that no token of ours does. Package runners get their registry, proxy, certificates and cache
 * besides; an address with a password in it is left out, and the config may set it.
 */
export function childEnvironment({ command, configured, home, own }: ChildEnvironmentInput): Record<string, string> {
  const isRunner = isPackageRunner(command);
  const names = [
    ...PASSED,
    ...(process.platform === 'win32' ? PASSED_ON_WINDOWS : []),
    ...(isRunner ? PASSED_TO_RUNNERS : []),
  ];
  const passed = names.flatMap((name) => {
    const value = own[name];
    return value === undefined || hasCredentials(value) ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(passed),
    HOME: home,
    ...(process.platform === 'win32' ? { USERPROFILE: home } : {}),
    ...(isRunner ? runnerCaches(own) : {}),
    ...configured,
  };
}
