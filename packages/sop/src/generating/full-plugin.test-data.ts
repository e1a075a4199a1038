import { manifestClients, type PluginDeclaration } from '../registry/plugin-declaration.ts';
import * as schemas from './client-schemas.test-data.ts';
import { pluginOf } from './planned-sops.test-data.ts';

/** What clients accept, by path below a plugin's folder or a marketplace's root. */
export const SCHEMAS: Readonly<Record<string, object>> = {
  '.claude-plugin/plugin.json': schemas.claudeManifest,
  '.codex-plugin/plugin.json': schemas.codexManifest,
  '.cursor-plugin/plugin.json': schemas.cursorManifest,
  '.mcp.json': schemas.claudeServers,
  'mcp.json': schemas.agentPluginsServers,
  'plugin.json': schemas.agentPluginsManifest,
};

/** As much of ajv as is needed. */
interface Validator {
  compile(schema: object): { (value: unknown): unknown; readonly errors?: readonly unknown[] | null };
}

/** What a client does not accept of a file. */
export function faultsOf(
  ajv: Validator,
  path: string,
  value: unknown,
  schema: object = SCHEMAS[path] ?? { not: {} },
): readonly unknown[] {
  const validate = ajv.compile(schema);
  validate(value);
  return validate.errors ?? [];
}

/** A plugin that declares everything, for all clients. */
export const FULL: PluginDeclaration = pluginOf({
  author: { name: 'Ledger team', email: 'ledgers@example.com', url: 'https://example.com/team' },
  license: 'Apache-2.0',
  homepage: 'https://example.com/ledgers',
  repository: 'https://example.com/ledgers.git',
  keywords: ['ledger', 'month'],
  clients: manifestClients,
  interface: {
    displayName: 'Ledgers',
    shortDescription: 'Closes months.',
    category: 'Finance',
    capabilities: ['Read', 'Write'],
    defaultPrompt: ['Close the month.'],
  },
  servers: {
    ledger: { command: 'npx', args: ['-y', 'ledger-mcp@1.0.0'], env: { REGION: 'eu-central-1' } },
    docs: { url: 'https://docs.example.com/mcp' },
  },
});
