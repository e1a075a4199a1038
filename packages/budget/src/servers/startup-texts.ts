import { type ClientId, clientById } from '@sopwright/clients';
import type { ServerProjection, ToolProjection, WireTool } from '../server-projection.ts';
import { jsonText } from './json-text.ts';
import { definitionOf, wireName } from './tool-text.ts';

/** What a server's tools load at startup, each text joined as it is counted; empty where nothing is loaded. */
export interface StartupTexts {
  /** Definitions of the eager tools as one JSON array. */
  readonly definitions: string;
  /** Lines of the deferred tools, one below the other. */
  readonly names: string;
  /** What is said of the server itself. */
  readonly server: string;
}

/** JSON array of definitions; empty where there are none. */
export function definitionsText(tools: readonly ToolProjection[]): string {
  return tools.length === 0 ? '' : `[${tools.map(({ definitionText }) => definitionText).join(',')}]`;
}

/** The texts of a projection that are in the prompt from the start. Count each and add up. */
export function startupTexts({ tools, startupText }: Pick<ServerProjection, 'tools' | 'startupText'>): StartupTexts {
  const lines = tools.flatMap(({ mode, startupText: line }) => (mode === 'deferred' && line !== '' ? [line] : []));
  return {
    definitions: definitionsText(tools.filter(({ mode }) => mode === 'eager')),
    names: lines.join('\n'),
    server: startupText,
  };
}

/** Text that a client puts around the lines of all deferred servers, paid once; empty where there is none on record. */
export function frameText(client: ClientId, projections: readonly Pick<ServerProjection, 'mode'>[]): string {
  const frame = clientById(client).mcpPrompt?.frame;
  if (frame === undefined || projections.every(({ mode }) => mode !== 'deferred')) return '';
  return `${frame.open}\n${frame.close}`;
}

/** Tools as they stand on the wire, as JSON without blanks: what a server sends, not what a client loads. */
export function wireText(tools: readonly WireTool[]): string {
  return jsonText(tools);
}

/** Tools with what any client can make use of: name, description and input schema, as one JSON array in the wire's order. */
export function projectedText(tools: readonly WireTool[]): string {
  return `[${tools.map((tool) => definitionOf(tool, wireName(tool)).text).join(',')}]`;
}

/** Tokens of {@link wireText} by a counter. */
export function wireCost(tools: readonly WireTool[], counter: { count(text: string): number }): number {
  return counter.count(wireText(tools));
}
