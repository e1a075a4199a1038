import { type CatalogueServer, figures, type Kit, type KitFigures, kitServers } from '@sopwright/mcp';
import type { Colors } from '../colors.ts';

function amount(value: number): string {
  return value.toLocaleString('en-US');
}

/** What a server costs, in words; `not measured` and why not where there is no figure. */
function costText(found: KitFigures | undefined): string {
  if (found?.tools === undefined) return `not measured (${found?.status ?? 'no record'})`;
  const { tools, wireTokens = 0, definitionTokens = 0, instructionsTokens = 0 } = found;
  const size = `${amount(wireTokens)} tokens on the wire, ${amount(definitionTokens)} as definitions`;
  return `${tools} tools, ${size}, ${amount(instructionsTokens)} of instructions`;
}

/** Sum over servers that were all measured; a sum with a gap in it is none. */
function sumText(servers: readonly CatalogueServer[]): string {
  const found = servers.map(({ name }) => figures[name]);
  const sum = (key: 'tools' | 'wireTokens' | 'definitionTokens'): number | undefined =>
    found.reduce<number | undefined>((total, one) => {
      const value = one?.[key];
      return total === undefined || value === undefined ? undefined : total + value;
    }, 0);
  const [tools, wire, definitions] = [sum('tools'), sum('wireTokens'), sum('definitionTokens')];
  if (tools === undefined || wire === undefined || definitions === undefined) {
    return 'no total: not every server was measured';
  }
  return `${tools} tools, ${amount(wire)} tokens on the wire, ${amount(definitions)} as definitions`;
}

/** A server and what it costs. */
function serverText(server: CatalogueServer): readonly string[] {
  const { name, version, purpose, needs, notice } = server;
  return [
    `  ${name} ${version}: ${purpose}`,
    `    ${costText(figures[name])}`,
    ...(needs === undefined ? [] : [`    ${needs}`]),
    ...(notice === undefined ? [] : [`    ${notice}`]),
  ];
}

/** A kit, its servers and what it costs. */
export function kitText(kit: Kit, colors: Colors): string {
  const servers = kitServers(kit);
  return [`${colors.bold(kit.name)}: ${kit.purpose}`, `  ${sumText(servers)}`, ...servers.flatMap(serverText)].join(
    '\n',
  );
}

/** How the figures came about. */
export const KIT_METHOD =
  'Tokens are of o200k_base, measured by starting each pinned version as Claude Code does. Most clients load definitions (names, descriptions, input schemas), and those that defer tools less still: see "sopwright budget".';
