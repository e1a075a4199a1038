/** Where a package comes from. */
export type PackageKind = 'npm' | 'python' | 'image';

/** A package that a command fetches before it runs it. */
export interface FetchedPackage {
  /** As written. */
  readonly spec: string;
  readonly kind: PackageKind;
  /** The spec without its version, in one spelling: `@scope/server`, `awslabs-aws-api-mcp-server`, `ghcr.io/o/server`. */
  readonly name: string;
  /** Which of the arguments holds it. */
  readonly at: number;
  readonly isPinned: boolean;
  /** How to pin it. */
  readonly example: string;
}

const NPM_RUNNERS: ReadonlySet<string> = new Set(['npx', 'bunx', 'pnpx']);
const PYTHON_RUNNERS: ReadonlySet<string> = new Set(['uvx']);
/** Runners that are a word or two behind the command: `pnpm dlx`, `uv tool run`. */
const LONG_RUNNERS: readonly (readonly [words: readonly string[], kind: PackageKind])[] = [
  [['pnpm', 'dlx'], 'npm'],
  [['yarn', 'dlx'], 'npm'],
  [['npm', 'exec'], 'npm'],
  [['bun', 'x'], 'npm'],
  [['uv', 'tool', 'run'], 'python'],
  [['pipx', 'run'], 'python'],
  [['docker', 'run'], 'image'],
  [['podman', 'run'], 'image'],
];
const SPEC_OPTIONS: Readonly<Record<'npm' | 'python', ReadonlySet<string>>> = {
  npm: new Set(['-p', '--package']),
  python: new Set(['--from', '--spec']),
};
/** Options with a value behind them. */
const VALUED: Readonly<Record<PackageKind, RegExp>> = {
  npm: /^(?:-c|--call|-w|--workspace|--prefix|--registry|--userconfig|--cache)$/,
  python:
    /^(?:-p|--python|--with|--with-editable|--with-requirements|--index-url|--extra-index-url|--index|--default-index|--directory|--project|--cache-dir|--env-file|--refresh-package|-i|-f)$/,
  image:
    /^(?:-e|--env|--env-file|-v|--volume|--mount|-p|--publish|--name|--network|--net|-u|--user|-w|--workdir|-l|--label|--entrypoint|--platform|-h|--hostname|--add-host|-m|--memory|--cpus|--pull|--restart|--gpus|--tmpfs|--device|--cap-add|--cap-drop|--security-opt|--dns|--ip|--log-driver|--log-opt|--shm-size|--ulimit|--runtime)$/,
};

/** No package has a longer name. */
const LONGEST = 512;
const FROM_ADDRESS = /^(?:git\+|https?:|github:|ssh:)/;
const EXACT = /^v?\d+\.\d+\.\d+(?:[-+.][\w.+-]+)?$/;

function baseName(command: string): string {
  return command.replace(/^.*[/\\]/, '').replace(/\.(?:cmd|exe|ps1)$/i, '');
}

function isLocal(spec: string): boolean {
  return /^(?:\.{0,2}\/|~|[A-Za-z]:[\\/]|file:|\$\{)/.test(spec) || spec === '.';
}

function npmPin(spec: string): Pick<FetchedPackage, 'isPinned' | 'example'> {
  const at = spec.indexOf('@', 1);
  const name = at === -1 ? spec : spec.slice(0, at);
  return { isPinned: at !== -1 && EXACT.test(spec.slice(at + 1)), example: `${name}@1.2.3` };
}

function pythonPin(spec: string): Pick<FetchedPackage, 'isPinned' | 'example'> {
  const [name = spec] = spec.split(/[@=<>~!; ]/, 1);
  const version = /^[\w.-]+(?:\[[^\]]*\])?(?:@|==)(.+)$/.exec(spec)?.[1] ?? '';
  return { isPinned: /^\d+(?:\.\d+)+[\w.+-]*$/.test(version), example: `${name}==1.2.3` };
}

function imagePin(spec: string): Pick<FetchedPackage, 'isPinned' | 'example'> {
  const last = spec.slice(spec.lastIndexOf('/') + 1);
  const tag = /:([\w.-]+)$/.exec(last)?.[1];
  const [name = spec] = spec.split('@', 1);
  return {
    isPinned: spec.includes('@sha256:') || (tag !== undefined && tag !== 'latest'),
    example: `${tag === undefined ? name : name.slice(0, -tag.length - 1)}:1.2.3`,
  };
}

/** The name alone. PyPI takes names as equal whatever their case and whether `-`, `_` or `.` parts them (PEP 503). */
function nameOf(spec: string, kind: PackageKind): string {
  if (FROM_ADDRESS.test(spec)) {
    const [address = spec] = spec.split('#', 1);
    const at = address.lastIndexOf('@');
    return (at > address.lastIndexOf('/') ? address.slice(0, at) : address).replace(/\.git$/, '');
  }
  if (kind === 'npm') return /^@?[^@]*/.exec(spec)?.[0].toLowerCase() ?? spec;
  if (kind === 'python') return (spec.split(/[@=<>~!;[ ]/, 1)[0] ?? spec).toLowerCase().replace(/[-_.]+/g, '-');
  const [image = spec] = spec.split('@', 1);
  return image.replace(/:[\w.-]+$/, '');
}

function pinOf(spec: string, kind: PackageKind): Pick<FetchedPackage, 'isPinned' | 'example'> {
  if (FROM_ADDRESS.test(spec)) {
    const isPinned =
      /@[^/@]+$|#[\w.-]+$/.test(spec.replace(/^\w+(?:\+\w+)?:\/\/[^/]*/, '')) || /\.(?:whl|tgz|tar\.gz)$/.test(spec);
    return { isPinned, example: `${spec}@<commit>` };
  }
  if (kind === 'npm') return npmPin(spec);
  return kind === 'python' ? pythonPin(spec) : imagePin(spec);
}

function specAt(args: readonly string[], from: number, kind: PackageKind): [string, number] | undefined {
  const options = kind === 'image' ? undefined : SPEC_OPTIONS[kind];
  for (let at = from; at < args.length; at++) {
    const arg = args[at] ?? '';
    const [, name = arg, value] = /^(--[\w-]+)=(.*)$/s.exec(arg) ?? [];
    if (options?.has(name) === true) return [value ?? args[at + 1] ?? '', value === undefined ? at + 1 : at];
    if (arg === '--') continue;
    if (!arg.startsWith('-')) return [arg, at];
    if (value === undefined && VALUED[kind].test(arg)) at++;
  }
  return undefined;
}

function runnerOf(
  command: string,
  args: readonly string[],
): { readonly kind: PackageKind; readonly from: number } | undefined {
  const name = baseName(command);
  if (name === 'cmd' && /^\/c$/i.test(args[0] ?? '')) {
    const inner = runnerOf(args[1] ?? '', args.slice(2));
    return inner === undefined ? undefined : { ...inner, from: inner.from + 2 };
  }
  if (NPM_RUNNERS.has(name)) return { kind: 'npm', from: 0 };
  if (PYTHON_RUNNERS.has(name)) return { kind: 'python', from: 0 };
  const long = LONG_RUNNERS.find(
    ([words]) => words[0] === name && words.slice(1).every((word, at) => args[at] === word),
  );
  return long === undefined ? undefined : { kind: long[1], from: long[0].length - 1 };
}

/** The package that a command fetches and runs, or `undefined` where it runs what is already there. */
export function fetchedPackage(command: string, args: readonly string[]): FetchedPackage | undefined {
  const runner = runnerOf(command, args);
  const found = runner === undefined ? undefined : specAt(args, runner.from, runner.kind);
  if (runner === undefined || found === undefined) return undefined;
  const [spec, at] = found;
  if (spec === '' || spec.length > LONGEST || isLocal(spec)) return undefined;
  const { kind } = runner;
  return { spec, kind, name: nameOf(spec, kind), at, ...pinOf(spec, kind) };
}
