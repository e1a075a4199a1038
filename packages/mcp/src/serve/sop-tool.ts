import type { CallToolResult, Tool } from '@modelcontextprotocol/server';
import type { JsonObject } from '../measure/json-rpc.ts';
import type { ServedSops } from './served-sops.ts';

/** A tool over the served SOPs. Its definition costs every client tokens at startup: it is as short as it can be. */
export interface SopTool {
  readonly definition: Tool;
  /** Never throws: what cannot be answered is a result with `isError`, which a model can read and act on. */
  call(sops: ServedSops, input: JsonObject): CallToolResult;
}

/** A result that is one text. */
export function answer(text: string): CallToolResult {
  return { content: [{ type: 'text', text }] };
}

/** A result that says why there is none. */
export function refuse(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}
