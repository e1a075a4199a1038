import { agentPlugins } from './agent-plugins.ts';
import { agentSkills } from './agent-skills.ts';
import { claudeCode } from './claude-code.ts';
import { claudeDesktop } from './claude-desktop.ts';
import { codex } from './codex.ts';
import { copilotCli } from './copilot-cli.ts';
import { cursor } from './cursor.ts';
import { geminiCli } from './gemini-cli.ts';
import { kiro } from './kiro.ts';
import { opencode } from './opencode.ts';
import type { Client, ClientId } from './types.ts';
import { clientIds } from './types.ts';
import { vscode } from './vscode.ts';
import { windsurf } from './windsurf.ts';
import { zed } from './zed.ts';

// A record, so that an id without its facts does not compile.
const facts: Readonly<Record<ClientId, Client>> = {
  'claude-code': claudeCode,
  'claude-desktop': claudeDesktop,
  codex,
  'copilot-cli': copilotCli,
  vscode,
  cursor,
  'gemini-cli': geminiCli,
  opencode,
  kiro,
  windsurf,
  zed,
  'agent-skills': agentSkills,
  'agent-plugins': agentPlugins,
};

/** All clients and specifications, in the order of {@link clientIds}. */
export const clients: readonly Client[] = clientIds.map((id) => facts[id]);

/** The clients that findings speak of where the config names none: those that were observed. */
export const defaultClientIds: readonly ClientId[] = ['claude-code', 'codex', 'copilot-cli', 'gemini-cli', 'opencode'];

/** Facts of one client. */
export function clientById(id: ClientId): Client {
  return facts[id];
}

/** True where `text` is the id of a client or specification. */
export function isClientId(text: string): text is ClientId {
  return Object.hasOwn(facts, text);
}
