import type { PluginAuthor, PluginDeclaration } from '../registry/plugin-declaration.ts';
import type { GenerationProblem, PlannedFile } from './file-plan.ts';
import { jsonContent } from './json-content.ts';
import { manifestProblems } from './manifest-problems.ts';
import { pathIn, sourceOf } from './plan-part.ts';
import { type ServerFiles, serverFiles } from './server-files.ts';

/** Schema that Agent Plugins 1.0.0 demands in `plugin.json`. Codex takes no other version of it. */
const AGENT_PLUGINS_SCHEMA = 'https://agent-plugins.org/schemas/1.0.0/plugin.schema.json';

type Manifest = Readonly<Record<string, unknown>>;

/** What a plugin's manifests and MCP files are. */
export interface PlannedManifests {
  readonly files: readonly PlannedFile[];
  readonly problems: readonly GenerationProblem[];
}

function authorOf({ name, email, url }: PluginAuthor, takesUrl: boolean): Manifest {
  return { name, ...(email === undefined ? {} : { email }), ...(url === undefined || !takesUrl ? {} : { url }) };
}

function commonFields(plugin: PluginDeclaration, takesUrl = true): Manifest {
  const { name, version, description, author, homepage, repository, license, keywords } = plugin;
  return {
    name,
    version,
    description,
    author: authorOf(author, takesUrl),
    ...(homepage === undefined ? {} : { homepage }),
    ...(repository === undefined ? {} : { repository }),
    ...(license === undefined ? {} : { license }),
    ...(keywords.length === 0 ? {} : { keywords }),
  };
}

function codexManifest(plugin: PluginDeclaration, { codex }: ServerFiles): Manifest {
  const { interface: shown, description, author, homepage } = plugin;
  const { displayName, shortDescription, longDescription, category, capabilities, defaultPrompt } = shown ?? {};
  return {
    ...commonFields(plugin),
    ...(codex === undefined ? {} : { mcpServers: codex }),
    interface: {
      displayName,
      shortDescription,
      longDescription: longDescription ?? description,
      developerName: author.name,
      category,
      capabilities,
      ...(defaultPrompt === undefined || defaultPrompt.length === 0 ? {} : { defaultPrompt }),
      ...(homepage === undefined ? {} : { websiteURL: homepage }),
    },
  };
}

function cursorManifest(plugin: PluginDeclaration): Manifest {
  const { name, ...rest } = commonFields(plugin, false);
  const { interface: shown, cursorCommands } = plugin;
  const folder = cursorCommands?.folder.replace(/^\.\//, '').replace(/\/+$/, '');
  return {
    name,
    ...(shown === undefined ? {} : { displayName: shown.displayName }),
    ...rest,
    // `commands` at the plugin's root is where Cursor looks unasked.
    ...(folder === undefined || folder === 'commands' ? {} : { commands: `./${folder}/` }),
  };
}

function manifestsOf(plugin: PluginDeclaration, servers: ServerFiles): readonly (readonly [string, Manifest])[] {
  return plugin.clients.flatMap((client): readonly (readonly [string, Manifest])[] => {
    if (client === 'claude-code') return [['.claude-plugin/plugin.json', commonFields(plugin)]];
    if (client === 'codex') return [['.codex-plugin/plugin.json', codexManifest(plugin, servers)]];
    if (client === 'cursor') return [['.cursor-plugin/plugin.json', cursorManifest(plugin)]];
    return [['plugin.json', { $schema: AGENT_PLUGINS_SCHEMA, ...commonFields(plugin) }]];
  });
}

/**
 * The manifests of every client that the declaration names and the files with its MCP servers. Where a format cannot say
 * what is declared there is a problem, and that client's files must not be written.
 */
export function planManifests(plugin: PluginDeclaration): PlannedManifests {
  const servers = serverFiles(plugin);
  const { dotMcp, mcp } = servers;
  const files = [
    ...manifestsOf(plugin, servers),
    ...(dotMcp === undefined ? [] : [['.mcp.json', dotMcp] as const]),
    ...(mcp === undefined ? [] : [['mcp.json', mcp] as const]),
  ];
  return {
    files: files.map(([path, value]) => ({
      path: pathIn(plugin, path),
      content: jsonContent(value),
      source: sourceOf(plugin),
    })),
    problems: [...manifestProblems(plugin), ...servers.problems].map((message) => ({ message, range: plugin.range })),
  };
}
