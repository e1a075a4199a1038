/**
 * What clients accept, written down from their documentation and published schemas: an oracle that knows nothing of the
 * code. Agent Plugins 1.0.0 and Cursor are closed; Codex as its published schema, stricter than its loader.
 */
const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
const https = { type: 'string', pattern: '^https://' };
const portableName = {
  type: 'string',
  pattern: '^(?!.*(?:--|\\.\\.))[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$',
  maxLength: 64,
};

function closed(required: readonly string[], properties: Readonly<Record<string, unknown>>): object {
  return { type: 'object', required, properties, additionalProperties: false };
}

const headers = { type: 'object', additionalProperties: { type: 'string' } };

/** `plugin.json` of Agent Plugins 1.0.0. */
export const agentPluginsManifest: object = closed(['$schema', 'name'], {
  $schema: { const: 'https://agent-plugins.org/schemas/1.0.0/plugin.schema.json' },
  name: portableName,
  version: { type: 'string' },
  description: { type: 'string' },
  author: closed([], { name: text, email: text, url: text }),
  homepage: text,
  repository: text,
  license: text,
  keywords: texts,
  extensions: { type: 'object', additionalProperties: { type: 'object' } },
});

/** `mcp.json` of Agent Plugins 1.0.0: no variable but the plugin's two folders, and those in args and env alone. */
export const agentPluginsServers: object = closed(['$schema', 'mcpServers'], {
  $schema: { const: 'https://agent-plugins.org/schemas/1.0.0/mcp.schema.json' },
  mcpServers: {
    type: 'object',
    additionalProperties: {
      oneOf: [
        closed(['type', 'command'], {
          type: { const: 'stdio' },
          command: { type: 'string', pattern: '^(?:\\./)?\\S+$', not: { pattern: '\\$\\{' } },
          args: { type: 'array', items: { type: 'string', not: { pattern: '\\$\\{(?!PLUGIN_(?:ROOT|DATA)\\})' } } },
          env: {
            type: 'object',
            propertyNames: { not: { enum: ['PLUGIN_ROOT', 'PLUGIN_DATA'] } },
            additionalProperties: { type: 'string', not: { pattern: '\\$\\{(?!PLUGIN_(?:ROOT|DATA)\\})' } },
          },
          cwd: { type: 'string' },
        }),
        ...['streamable-http', 'sse'].map((type) =>
          closed(['type', 'url'], {
            type: { const: type },
            url: {
              type: 'string',
              pattern: '^(?:https://|http://(?:localhost|127\\.|\\[::1\\]))',
              not: { pattern: '\\$\\{' },
            },
            headers: { ...headers, additionalProperties: { type: 'string', not: { pattern: '\\$\\{' } } },
          }),
        ),
      ],
    },
  },
});

/** `.claude-plugin/plugin.json` of Claude Code. */
export const claudeManifest: object = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', pattern: '^[^\\s]+$' },
    version: { type: 'string' },
    description: { type: 'string' },
    author: { type: 'object', required: ['name'], properties: { name: text, email: text, url: text } },
    homepage: { type: 'string', pattern: '^https?://' },
    repository: { type: 'string' },
    license: { type: 'string' },
    keywords: { ...texts, uniqueItems: true },
  },
};

/** `.mcp.json` of Claude Code: an address without a type is dropped. */
export const claudeServers: object = closed(['mcpServers'], {
  mcpServers: {
    type: 'object',
    additionalProperties: {
      oneOf: [
        closed(['command'], { command: text, args: { type: 'array', items: { type: 'string' } }, env: headers }),
        closed(['type', 'url'], { type: { const: 'http' }, url: text, headers }),
      ],
    },
  },
});

/** `.codex-plugin/plugin.json` of Codex. */
export const codexManifest: object = closed(['name', 'version', 'description', 'author', 'interface'], {
  name: text,
  version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
  description: text,
  author: closed(['name'], { name: text, email: text, url: https }),
  homepage: https,
  repository: https,
  license: text,
  keywords: { ...texts, uniqueItems: true },
  mcpServers: { oneOf: [{ const: './.mcp.json' }, { type: 'object' }] },
  interface: closed(
    ['displayName', 'shortDescription', 'longDescription', 'developerName', 'category', 'capabilities'],
    {
      displayName: text,
      shortDescription: text,
      longDescription: text,
      developerName: text,
      category: text,
      capabilities: { ...texts, minItems: 1 },
      websiteURL: https,
      defaultPrompt: { type: 'array', minItems: 1, maxItems: 3, items: { ...text, maxLength: 128 } },
    },
  ),
});

/** `.cursor-plugin/plugin.json` of Cursor: an author has no `url`. */
export const cursorManifest: object = closed(['name'], {
  name: { type: 'string', pattern: '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$' },
  displayName: text,
  description: text,
  version: text,
  author: closed(['name'], { name: text, email: text }),
  homepage: { type: 'string', pattern: '^https?://' },
  repository: { type: 'string', pattern: '^https?://' },
  license: text,
  keywords: texts,
  commands: text,
});

const owner = closed(['name'], { name: text, email: text });
const relative = { type: 'string', pattern: '^\\./(?!.*\\.\\.)' };

/** `.claude-plugin/marketplace.json`. */
export const claudeMarketplace: object = closed(['name', 'owner', 'metadata', 'plugins'], {
  name: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
  owner,
  metadata: closed([], { description: text }),
  plugins: {
    type: 'array',
    items: closed(['name', 'source'], { name: text, source: relative, description: text, category: text }),
  },
});

/** `.agents/plugins/marketplace.json` of Codex. */
export const codexMarketplace: object = closed(['name', 'plugins'], {
  name: text,
  interface: closed(['displayName'], { displayName: text }),
  plugins: {
    type: 'array',
    items: closed(['name', 'source', 'policy', 'category'], {
      name: { type: 'string', pattern: '^\\S+$' },
      source: closed(['source', 'path'], { source: { const: 'local' }, path: relative }),
      policy: closed(['installation', 'authentication'], {
        installation: { enum: ['NOT_AVAILABLE', 'AVAILABLE', 'INSTALLED_BY_DEFAULT'] },
        authentication: { enum: ['ON_INSTALL', 'ON_USE'] },
      }),
      category: text,
    }),
  },
});

/** `.cursor-plugin/marketplace.json`. */
export const cursorMarketplace: object = closed(['name', 'owner', 'plugins'], {
  name: text,
  owner,
  metadata: { type: 'object' },
  plugins: { type: 'array', items: closed(['name', 'source'], { name: text, source: relative, description: text }) },
});
