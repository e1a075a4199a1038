import { type Client, clientById, type McpFile } from '@sopwright/clients';
import { type CatalogueServer, launchOf } from './catalogue.ts';

/** A config file that a kit can be written to. */
export interface KitFile {
  /** As the client's facts have it: below the project, or beginning with `~/` or `$NAME/`. */
  readonly path: string;
  readonly format: 'json' | 'toml';
  readonly rootKey: string;
}

function isFor(file: McpFile, platform: string): boolean {
  return file.platforms === undefined || file.platforms.some((one) => one === platform);
}

function fileOf({ mcp }: Client, scope: 'project' | 'user', platform: string): McpFile | undefined {
  return mcp?.files.find((file) => file.scope === scope && file.byProject !== true && isFor(file, platform));
}

/**
 * The file in which a client looks for servers of a project, or of its user; `undefined` where it has none.
 *
 * @param platform - as `process.platform` names it
 */
export function kitFileOf(
  client: Parameters<typeof clientById>[0],
  scope: 'project' | 'user',
  platform: string,
): KitFile | undefined {
  const file = fileOf(clientById(client), scope, platform);
  if (file === undefined) return undefined;
  const { path, fallbackPath, format, rootKey } = file;
  const isUnset = path.startsWith('$') && fallbackPath !== undefined;
  return { path: isUnset ? fallbackPath : path, format, rootKey };
}

/** A server entry as a client's config wants it. */
export function kitEntry(
  client: Parameters<typeof clientById>[0],
  server: CatalogueServer,
  region: string,
): Readonly<Record<string, unknown>> {
  const { types = {}, fields = {} } = clientById(client).mcp ?? {};
  return {
    ...('type' in fields && 'stdio' in types ? { type: 'stdio' } : {}),
    ...('source' in fields ? { source: 'custom' } : {}),
    ...launchOf(server, region),
  };
}
