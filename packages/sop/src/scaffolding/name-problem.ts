/** Greatest length of a name: the Agent Skills specification's, which plugins and SOPs share. */
const MAX_LENGTH = 64;

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Words that claude.ai and Anthropic's API refuse in the name of a skill. */
const RESERVED = /anthropic|claude/;

const FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is made under a name. */
export type ScaffoldKind = 'skill' | 'sop' | 'plugin' | 'rule-config';

/** What a name of each kind is for, for whoever chose a bad one. */
const EXAMPLES: Readonly<Record<ScaffoldKind, string>> = {
  skill: 'processing-invoices',
  sop: 'create-bucket',
  plugin: 'invoice-processing',
  'rule-config': 'team-rules',
};

/** `text` as one line of visible characters, cut where it is long. */
function shown(text: string): string {
  const visible = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '\uFFFD');
  const points = [...visible];
  return points.length > 40 ? `${points.slice(0, 40).join('')}…` : visible;
}

/** Why a name cannot be taken, as one sentence; `undefined` for a good one. */
export function nameProblem(kind: ScaffoldKind, name: string): string | undefined {
  const length = [...name].length;
  if (length > MAX_LENGTH) return `Name "${shown(name)}" is ${length} characters long, expected at most ${MAX_LENGTH}.`;
  if (!FORM.test(name)) {
    return `Name "${shown(name)}" is not made of a-z, 0-9 and single hyphens between them, expected one such as "${EXAMPLES[kind]}".`;
  }
  if (DEVICE.test(name)) return `Name "${name}" is that of a device on Windows, expected another.`;
  const word = kind === 'skill' || kind === 'plugin' ? RESERVED.exec(name)?.[0] : undefined;
  if (word !== undefined) return `Name "${name}" contains the reserved word "${word}", expected a name without it.`;
  return undefined;
}
