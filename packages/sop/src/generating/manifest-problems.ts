import { checkWebUrl } from '../registry/addresses.ts';
import type { ManifestClient, PluginDeclaration } from '../registry/plugin-declaration.ts';

/** Beginnings and names that Claude Code keeps for Anthropic's own plugins. */
const RESERVED_PREFIX = /^(?:claude|anthropic|anthropics|cc-plugin)-/;
const RESERVED_NAMES: ReadonlySet<string> = new Set([
  'claude',
  'anthropic',
  'anthropics',
  'claude-code',
  'claude-mods',
]);
/** Name of a plugin for Agent Plugins; Cursor's own pattern takes a few more. */
const PORTABLE_NAME = /^(?!.*(?:--|\.\.))[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;
const SEMVER = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/;

type Has = (client: ManifestClient) => boolean;

function isAddress(text: string, protocols: readonly string[]): boolean {
  return checkWebUrl(text) === undefined && protocols.some((protocol) => text.startsWith(`${protocol}//`));
}

function nameProblems(name: string, has: Has): readonly string[] {
  const problems: string[] = [];
  if ((has('agent-plugins') || has('cursor')) && (!PORTABLE_NAME.test(name) || name.length > 64)) {
    problems.push(`The plugin's name is "${name}", expected 1 to 64 of a-z, 0-9, single hyphens and dots.`);
  } else if (!/^[\w.-]+$/.test(name)) {
    problems.push(`The plugin's name is "${name}", expected letters, digits, hyphens and dots alone.`);
  }
  if (has('claude-code') && (RESERVED_PREFIX.test(name) || RESERVED_NAMES.has(name))) {
    problems.push(`The plugin's name is "${name}", which Claude Code keeps for Anthropic's own, expected another one.`);
  }
  return problems;
}

function addressProblems({ homepage, repository, author }: PluginDeclaration, has: Has): readonly string[] {
  const protocols = has('codex') ? ['https:'] : ['https:', 'http:'];
  const expected = has('codex') ? 'an address with https:// (Codex takes no other)' : 'an address';
  const addresses = Object.entries({ homepage, repository, 'author.url': author.url });
  const problems = addresses.flatMap(([key, text]) =>
    text === undefined || isAddress(text, protocols)
      ? []
      : [`${key} of the plugin is "${text}", expected ${expected}.`],
  );
  if (author.email !== undefined && !EMAIL.test(author.email)) {
    problems.push(`author.email of the plugin is "${author.email}", expected an address of mail.`);
  }
  return problems;
}

function codexProblems({ interface: shown, version }: PluginDeclaration): readonly string[] {
  const problems: string[] = [];
  if (!SEMVER.test(version))
    problems.push(`version of the plugin is "${version}", expected one such as 1.0.0 for Codex.`);
  if (shown === undefined) {
    return [
      ...problems,
      'interface of the plugin is missing, expected displayName, shortDescription, category and capabilities for Codex.',
    ];
  }
  const { capabilities = [], defaultPrompt = [] } = shown;
  if (capabilities.length === 0) {
    problems.push('interface.capabilities of the plugin is missing, expected a list such as [Read, Write] for Codex.');
  }
  if (defaultPrompt.length > 3) {
    problems.push(
      `interface.defaultPrompt has ${defaultPrompt.length} prompts, expected at most 3: Codex shows no more.`,
    );
  }
  const long = defaultPrompt.findIndex((prompt) => [...prompt].length > 128);
  if (long !== -1) {
    problems.push(`interface.defaultPrompt[${long}] is over 128 characters, expected a shorter one for Codex.`);
  }
  return problems;
}

/** What keeps a declaration from becoming the manifests of its clients, one sentence each. */
export function manifestProblems(plugin: PluginDeclaration): readonly string[] {
  const has: Has = (client) => plugin.clients.includes(client);
  const keyword = plugin.keywords.find((each, nth) => each.trim() === '' || plugin.keywords.indexOf(each) !== nth);
  return [
    ...nameProblems(plugin.name, has),
    ...addressProblems(plugin, has),
    ...(keyword === undefined ? [] : [`keywords of the plugin hold "${keyword}" twice or empty, expected each once.`]),
    ...(has('codex') ? codexProblems(plugin) : []),
  ];
}
