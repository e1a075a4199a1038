import type { McpLock } from '@sopwright/mcp';

/** `packages/mcp/src/kit/figures.generated.ts`: what the command prints of each server, without its texts. */
export function renderFigures({ servers }: McpLock): string {
  const entries = servers.map(({ name, status, counts }) => {
    const { tools, wireBytes, wireTokens, definitionTokens, instructionsTokens } = counts ?? {};
    const numbers = { tools, wireBytes, wireTokens, definitionTokens, instructionsTokens };
    const fields = Object.entries({ status, ...numbers }).filter(([, value]) => value !== undefined);
    const words = fields.map(([key, value]) => `${key}: ${typeof value === 'string' ? `'${value}'` : value}`);
    return `  '${name}': { ${words.join(', ')} },\n`;
  });
  return [
    '// Written by `pnpm catalogue` from packages/mcp/catalogue/sopwright.mcp.lock.json. Do not edit.\n',
    "import type { KitFigures } from './kit-figures.ts';\n\n",
    '/** Figures of the catalogue by name of the server; tokens are of `o200k_base`. */\n',
    'export const figures: Readonly<Record<string, KitFigures>> = {\n',
    ...entries,
    '};\n',
  ].join('');
}
