import { type Count, type Ground, type StartupServer, serversOf } from './ground.ts';
import type { ServerCost, ServerInClient, TokenEstimate } from './measurement.ts';
import type { ServerProjection, WireTool } from './server-projection.ts';
import { estimateClaudeTokens } from './servers/claude-estimate.ts';
import { projectServers } from './servers/project-servers.ts';
import { definitionsText, projectedText, startupTexts, wireText } from './servers/startup-texts.ts';

/** Tokens that a projection loads at startup; `undefined` where there is no record of it. */
export function startupTokens(projection: ServerProjection, count: Count): number | undefined {
  if (projection.mode === 'unknown' || projection.record === 'none') return undefined;
  const { definitions, names, server } = startupTexts(projection);
  return count(definitions) + count(names) + count(server);
}

function inClient(projection: ServerProjection, count: Count): ServerInClient {
  const startup = startupTokens(projection, count);
  return {
    client: projection.client,
    mode: projection.mode,
    ...(startup === undefined ? {} : { startup }),
    ...(projection.record === 'none' ? {} : { definitions: count(definitionsText(projection.tools)) }),
    cut: projection.tools.flatMap(({ name, lost }) => (lost === '' ? [] : [{ tool: name, lost }])),
    notes: projection.notes,
  };
}

/** Claude Code's definitions, whatever clients were asked for: what budgets of servers and tools are held against. */
function definitionsOf({ known }: StartupServer): ServerProjection | undefined {
  if (known === undefined) return undefined;
  return projectServers({ client: 'claude-code', servers: [known], settings: {}, model: {} })[0];
}

function estimate(tools: readonly WireTool[], count: Count): TokenEstimate | undefined {
  const found = estimateClaudeTokens(tools, count(projectedText(tools)));
  if (found === undefined) return undefined;
  const { low, estimate: middle, high, perRequest, basis, maxError } = found;
  const error = Math.round(maxError * 1000) / 10;
  const method = `estimate ±${error} % (${basis}), and ${perRequest} once per request; no figure for other models`;
  return { low, estimate: middle, high, method };
}

/** Costs of all servers, in their order. */
export function serverCosts({ input, replays }: Ground, count: Count): ServerCost[] {
  return input.servers.map((server) => {
    const { known, ...base } = server;
    const definitions = definitionsOf(server);
    if (known === undefined || definitions === undefined) return { ...base, tools: [], clients: [] };
    const claude = estimate(known.tools, count);
    // By place, not by name: a plugin and a project may have servers of one name.
    const projections = replays.flatMap(({ projections: all, setup }) => {
      const at = serversOf(setup.client, input.servers).indexOf(server);
      return at === -1 ? [] : all.slice(at, at + 1);
    });
    return {
      ...base,
      wire: count(wireText(known.tools)),
      tools: definitions.tools.map((tool, at) => ({
        name: tool.name,
        wire: count(wireText(known.tools.slice(at, at + 1))),
        definition: count(tool.definitionText),
      })),
      clients: projections.map((projection) => inClient(projection, count)),
      ...(claude === undefined ? {} : { claude }),
    };
  });
}
