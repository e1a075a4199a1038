import { clientById } from '@sopwright/clients';
import { REGISTRY_FILE, type SourceServer } from '@sopwright/sop/registry';
import { expand } from '../config/variables.ts';
import type { ConfigPlace, ServerConfig, Transport, UnresolvedVariable } from '../server-config.ts';

type Texts = Readonly<Record<string, string>>;

const PLACE: ConfigPlace = { file: REGISTRY_FILE, range: [0, 0], start: { line: 1, column: 1 } };

/**
 * A server of a registry as measuring has servers. Variables are those of Claude Code's `.mcp.json`: `${NAME}` and
 * `${NAME:-default}`, so that no key has to stand in a file that is committed.
 */
export function sourceEntry(server: SourceServer, env: NodeJS.ProcessEnv | undefined): ServerConfig {
  const facts = clientById('claude-code')?.mcp;
  const effect = env === undefined ? 'the environment is looked at with --start alone' : 'set it in the environment';
  const unresolved: UnresolvedVariable[] = [];
  const read = (text: string): string => {
    if (facts === undefined) return text;
    const lookUp = ({ name: variable }: { readonly name: string }): string | undefined => env?.[variable];
    const expanded = expand(text, { facts, lookUp, platform: process.platform, isUnknown: false });
    for (const { use, why } of expanded.open) {
      if (why === 'foreign') continue;
      unresolved.push({ name: use.name, effect, place: PLACE });
    }
    return expanded.text;
  };
  const readAll = (texts: Texts = {}): Texts =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, read(text)]));
  const transport: Transport =
    'command' in server
      ? {
          type: 'stdio',
          command: read(server.command),
          args: (server.args ?? []).map(read),
          env: readAll(server.env),
        }
      : { type: 'http', url: read(server.url), headers: readAll(server.headers) };
  const written = { ...server };
  return {
    name: REGISTRY_FILE,
    host: 'claude-code',
    scope: 'project',
    place: PLACE,
    transport,
    written,
    unresolved,
    isDisabled: false,
  };
}
