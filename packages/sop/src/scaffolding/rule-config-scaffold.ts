import type { ScaffoldFile } from './scaffold-file.ts';

/** What a new shared configuration is made of; all of it was checked. */
export interface RuleConfigScaffold {
  readonly name: string;
  readonly preset: string;
  /** Ids of clients; the configuration leaves them to whoever extends it where empty. */
  readonly clients: readonly string[];
  /** Severities by rule id. */
  readonly rules: Readonly<Record<string, unknown>>;
}

const SCHEMA = 'https://unpkg.com/@sopwright/schemas/config.schema.json';

/** A configuration for others to extend: `<name>.jsonc`. */
export function ruleConfigScaffold({ name, preset, clients, rules }: RuleConfigScaffold): ScaffoldFile {
  const config = { $schema: SCHEMA, preset, ...(clients.length === 0 ? {} : { clients }), rules };
  const content = `// Rules to share. A project takes them in with "extends": ["./${name}.jsonc"] in its sopwright.config.jsonc;
// what stands there goes before what stands here. Rules and options: \`sopwright rules\`, \`sopwright explain <rule>\`.
${JSON.stringify(config, null, 2)}
`;
  return { path: `${name}.jsonc`, content };
}
