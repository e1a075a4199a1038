import {
  type Client,
  type ClientId,
  clientById,
  type Evidence,
  type McpPrompt,
  type ServerTextForm,
} from '@sopwright/clients';
import type { ClientSettings, Model } from '../listing.ts';
import type { McpMode, ServerProjection, ServerTools, ToolProjection, WireTool } from '../server-projection.ts';
import { type Loading, loadingOf } from './loading.ts';
import { type CappedText, capText, exceeds } from './text-cap.ts';
import { definitionOf, exposedName, fillForm, wireDescription, wireName } from './tool-text.ts';

/** What {@link projectServers} is made from. */
export interface ServersInput {
  readonly client: ClientId;
  /** All servers that the client has switched on, each with the tools that its config lets through. */
  readonly servers: readonly ServerTools[];
  readonly settings: ClientSettings;
  readonly model: Model;
}

const numbers = new Intl.NumberFormat('en-US');

function hasAlwaysLoad(tool: WireTool, key: string): boolean {
  const meta = tool._meta;
  return typeof meta === 'object' && meta !== null && Object.hasOwn(meta, key) && Reflect.get(meta, key) === true;
}

/** Servers of one client under its settings: everything that is the same for all of them. */
interface Stage {
  readonly prompt: McpPrompt | undefined;
  readonly client: Client;
  readonly loading: Loading;
  /** Notes on all servers together. */
  readonly notes: readonly string[];
}

function modeOf(server: ServerTools, { prompt, loading }: Stage): McpMode {
  return server.alwaysLoad === true && prompt?.alwaysLoad !== undefined ? 'eager' : loading.mode;
}

function toolMode(tool: WireTool, serverMode: McpMode, prompt: McpPrompt | undefined): McpMode {
  const always = prompt?.alwaysLoad;
  return always !== undefined && hasAlwaysLoad(tool, always.toolMeta) ? 'eager' : serverMode;
}

function projectTool(tool: WireTool, server: ServerTools, serverMode: McpMode, { prompt }: Stage): ToolProjection {
  const name = wireName(tool);
  const seen = exposedName(prompt?.toolName, { server: server.name, plugin: server.plugin, tool: name });
  const mode = toolMode(tool, serverMode, prompt);
  const definition = definitionOf(tool, seen, prompt?.definition);
  const projection = { name, exposedName: seen, mode, definitionText: definition.text };
  if (mode === 'eager') return { ...projection, startupText: definition.text, lost: definition.lost };
  const form = prompt?.deferred;
  if (mode === 'unknown' || form?.line === undefined) return { ...projection, startupText: '', lost: definition.lost };
  const description = capText(wireDescription(tool) ?? '', form.descriptionCap);
  const texts = { server: server.name, tool: name, name: seen, description: description.text };
  return { ...projection, startupText: fillForm(form.line, texts), lost: description.lost || definition.lost };
}

interface ServerText extends CappedText {
  readonly evidence: readonly Evidence[];
  readonly notes?: readonly string[];
}

/** Form of the server's text. Where the loading is unknown, but the text is the same either way, it is known. */
function serverForm(mode: McpMode, prompt: McpPrompt | undefined): ServerTextForm | undefined {
  const { eager, deferred } = prompt?.server ?? {};
  if (mode === 'eager') return eager;
  return mode === 'deferred' || eager?.form === deferred?.form ? deferred : undefined;
}

function serverText({ name, instructions }: ServerTools, form: ServerTextForm | undefined): ServerText {
  if (form === undefined) return { text: '', lost: '', evidence: [] };
  const isJson = form.isJson === true;
  const evidence = form.cap === undefined ? [form.evidence] : [form.evidence, form.cap.evidence];
  if (instructions === undefined || instructions === '') {
    const text = form.bareForm === undefined ? '' : fillForm(form.bareForm, { server: name }, isJson);
    return { text, lost: '', evidence };
  }
  const capped = capText(instructions, form.cap);
  const text = fillForm(form.form, { server: name, instructions: capped.text }, isJson);
  const notes = form.linesNote !== undefined && instructions.trim().includes('\n') ? [form.linesNote] : [];
  return { text, lost: capped.lost, evidence, notes };
}

function notesOn(server: ServerTools, tools: readonly ToolProjection[], { prompt, client }: Stage): string[] {
  const unnamed = server.tools.filter(({ name }) => typeof name !== 'string').length;
  const notes: string[] = [];
  if (unnamed > 0) {
    notes.push(`${numbers.format(unnamed)} tools have no name that is a text: clients refuse such tools.`);
  }
  if (prompt?.toolName === undefined) return notes;
  const { pluginForm, replaced } = prompt.toolName;
  if (server.plugin !== undefined && pluginForm === undefined) {
    notes.push(
      `How ${client.name} names the tools of a plugin's server has no record: they are named as any server's.`,
    );
  }
  if (replaced === undefined && tools.some(({ exposedName: seen }) => /[^\w-]/.test(seen))) {
    notes.push(`What ${client.name} makes of characters other than A-Z, a-z, 0-9, _ and - in a name has no record.`);
  }
  return notes;
}

function evidenceOf(prompt: McpPrompt, loading: Loading, ofServer: readonly Evidence[], mode: McpMode): Evidence[] {
  const { toolName, definition, deferred, frame, toolLimit, alwaysLoad } = prompt;
  const ofDeferred = mode === 'deferred' ? [deferred, frame] : [];
  const facts = [toolName, definition, ...ofDeferred, toolLimit, alwaysLoad];
  const caps = [definition?.descriptionCap, mode === 'deferred' ? deferred?.descriptionCap : undefined];
  const all = [...facts, ...caps].flatMap((fact) => fact?.evidence ?? []);
  return [...new Set([...loading.evidence, ...all, ...ofServer])];
}

function projectServer(server: ServerTools, stage: Stage): ServerProjection {
  const { prompt, client, loading } = stage;
  const mode = modeOf(server, stage);
  const tools = server.tools.map((tool) => projectTool(tool, server, mode, stage));
  const own = serverText(server, serverForm(mode, prompt));
  return {
    client: client.id,
    server: server.name,
    record: prompt?.record ?? 'none',
    evidence: prompt === undefined ? [] : evidenceOf(prompt, loading, own.evidence, mode),
    mode,
    tools,
    startupText: own.text,
    lostInstructions: own.lost,
    notes: [...stage.notes, ...(own.notes ?? []), ...notesOn(server, tools, stage)],
  };
}

function sharedNotes(prompt: McpPrompt, loading: Loading, servers: readonly ServerTools[], client: Client): string[] {
  const total = servers.reduce((sum, { tools }) => sum + tools.length, 0);
  const limit = prompt.toolLimit?.max ?? Number.POSITIVE_INFINITY;
  const over = `${numbers.format(total)} MCP tools are more than ${client.name} takes: ${numbers.format(limit)}.`;
  return [...loading.notes, ...prompt.notes, ...(total > limit ? [over] : [])];
}

/** The same projections; with a note where all servers together are more than is known of. */
function withDoubt(prompt: McpPrompt, projections: readonly ServerProjection[]): ServerProjection[] {
  const { frame } = prompt;
  const lines = projections.flatMap(({ mode, startupText }) => (mode === 'deferred' ? [startupText] : []));
  if (frame?.doubt === undefined) return [...projections];
  const { beyond, note } = frame.doubt;
  const isBeyond = exceeds([frame.open, ...lines, frame.close].join('\n'), beyond, 'bytes');
  return projections.map((each) => (isBeyond ? { ...each, notes: [...each.notes, note] } : each));
}

/**
 * What a client puts into its prompt of MCP servers, text by text, in the order of `servers`. It takes all servers of
 * a session at once, since some clients defer tools by their number. Never throws, whatever a server listed.
 *
 * Texts are to be counted as {@link startupTexts} joins them. Where `mode` is `unknown` there is no record of what is
 * loaded: no figure may be printed as the cost, least of all 0. `definitionText` then shows what a definition would be.
 */
export function projectServers({ client: id, servers, settings, model }: ServersInput): ServerProjection[] {
  const client = clientById(id);
  const prompt = client.mcpPrompt;
  if (prompt === undefined) {
    const notes = [`What ${client.name} puts into its prompt of MCP servers has no record.`];
    const loading: Loading = { mode: 'unknown', notes, evidence: [] };
    return servers.map((server) => projectServer(server, { prompt, client, loading, notes }));
  }
  const loading = loadingOf({ prompt, settings, model, servers });
  const notes = sharedNotes(prompt, loading, servers, client);
  return withDoubt(
    prompt,
    servers.map((server) => projectServer(server, { prompt, client, loading, notes })),
  );
}
