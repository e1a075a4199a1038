import { fetchedPackage, type ServerProxy, serverProxies } from '@sopwright/clients';
import { byCodeUnits, isJsonObject, type JsonObject } from '@sopwright/document';

/** What tells one server from another. Plain data. */
export interface ServerIdentity {
  /**
   * Equal for entries that reach the same server as the same user with the same powers: address or package, and whatever
   * of the rest may make a difference. Entries that differ in a profile, a region, a token or a database do not share it.
   */
  readonly key: string;
  /** Address, in one spelling. */
  readonly endpoint?: string;
  /** Package without its version. */
  readonly package?: string;
  /** AWS profile that it is started with, as far as the entry says. */
  readonly profile?: string;
  /** True where the entry means something only in the folder that it stands for. */
  readonly isLocal?: true;
}

/** Variables that change what a server prints and not what it does. */
const PRINTING =
  /LOG_?LEVEL$|^(?:DEBUG|NO_COLOR|FORCE_COLOR|PYTHONUNBUFFERED|PYTHONIOENCODING|PYTHONUTF8|UV_[A-Z_]+|NPM_CONFIG_[A-Z_]+)$/i;
/** Options of runners that do not change what is run. */
const RUNNER_NOISE =
  /^(?:--|-y|--yes|-q|--quiet|--rm|-i|--interactive|-t|--tty|-it|--init|\/c|--from|--spec|--package|-p)$/i;

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function textMap(value: unknown): readonly (readonly [string, string])[] {
  return isJsonObject(value) ? Object.entries(value).map(([name, each]) => [name, String(each)] as const) : [];
}

/** One spelling of an address: host in lower case, no default port, no slash at the end, no fragment; the query stays. */
export function normalizedUrl(address: string): string | undefined {
  // Which host a variable stands for is not known.
  const parts =
    /^(https?):\/\/(?:([^\s/?#@:{]*)(?::[^\s/?#@{]*)?@)?([^\s/?#@{]+)((?:\/[^\s?#]*)?)((?:\?[^\s#]*)?)(?:#\S*)?$/i.exec(
      address.trim(),
    );
  if (parts === null) return undefined;
  const [, scheme = '', user = '', host = '', path = '', query = ''] = parts;
  const protocol = scheme.toLowerCase();
  const port = protocol === 'https' ? /:443$/ : /:80$/;
  return `${protocol}://${user === '' ? '' : `${user}@`}${host.toLowerCase().replace(port, '')}${path.replace(/\/+$/, '')}${query}`;
}

function remainingEnv(entry: JsonObject): readonly (readonly [string, string])[] {
  return textMap(entry.env)
    .filter(([name]) => !PRINTING.test(name))
    .toSorted(([a], [b]) => byCodeUnits(a, b));
}

function keyOf(base: string, ...rest: readonly (readonly unknown[])[]): string {
  return rest.every((part) => part.length === 0) ? base : JSON.stringify([base, ...rest]);
}

function profileOf(args: readonly string[], entry: JsonObject): { readonly profile?: string } {
  const at = args.findIndex((arg) => /^--profile(?:=|$)/.test(arg));
  const named = args[at]?.includes('=') === true ? args[at]?.slice('--profile='.length) : args[at + 1];
  const profile = at === -1 ? new Map(textMap(entry.env)).get('AWS_PROFILE') : named;
  return profile === undefined ? {} : { profile };
}

/** Arguments of a proxy without the address and without what makes no difference. */
function proxyRest(args: readonly string[], address: string, { plainOptions }: ServerProxy): readonly string[] {
  const rest: string[] = [];
  let isPlain = false;
  for (const arg of args) {
    if (arg.startsWith('-')) {
      const [name = arg] = arg.split('=', 1);
      const takesValue = Object.hasOwn(plainOptions, name) ? plainOptions[name] : undefined;
      isPlain = takesValue === true && !arg.includes('=');
      if (takesValue === undefined) rest.push(arg);
    } else if (arg !== address && !isPlain) rest.push(arg);
  }
  return rest;
}

function programIdentity(command: string, entry: JsonObject): ServerIdentity {
  const args = textsOf(entry.args);
  const env = remainingEnv(entry);
  const fetched = fetchedPackage(command, args);
  const profile = profileOf(args, entry);
  if (fetched === undefined) {
    return { key: keyOf(`program ${command.trim()}`, args, env, [String(entry.cwd ?? '')]), ...profile, isLocal: true };
  }
  const { kind, name, at } = fetched;
  const before = args
    .slice(0, at)
    .filter((arg) => !RUNNER_NOISE.test(arg) && !/^(?:npx|dlx|tool|run|exec|x)$/.test(arg));
  const behind = args.slice(at + 1);
  const proxy = serverProxies.find((each) => each.kind === kind && each.package === name);
  const address = proxy === undefined ? undefined : behind.find((arg) => normalizedUrl(arg) !== undefined);
  const endpoint = address === undefined ? undefined : normalizedUrl(address);
  if (proxy !== undefined && address !== undefined && endpoint !== undefined) {
    return { key: keyOf(endpoint, before, proxyRest(behind, address, proxy), env), endpoint, ...profile };
  }
  return { key: keyOf(`${kind} ${name}`, before, behind, env), package: name, ...profile };
}

/** What an entry reaches, or `undefined` where it does not say so or a client would not start it. */
export function serverIdentity(entry: JsonObject): ServerIdentity | undefined {
  // Not every client reads these keys, but whoever sets them wants the server off.
  if (entry.disabled === true || entry.enabled === false) return undefined;
  if (typeof entry.command === 'string') return programIdentity(entry.command, entry);
  const address = [entry.url, entry.httpUrl, entry.serverUrl].find((each) => typeof each === 'string');
  const endpoint = typeof address === 'string' ? normalizedUrl(address) : undefined;
  if (endpoint === undefined) return undefined;
  const headers = textMap(entry.headers)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .toSorted(([a], [b]) => byCodeUnits(a, b));
  return { key: keyOf(endpoint, headers, remainingEnv(entry)), endpoint };
}
