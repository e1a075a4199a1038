import { visible, visibleClip } from '@sopwright/document';
import { counted } from '@sopwright/report';
import type { Sop, SopParameter, SopStep } from '@sopwright/sop';
import type { RegistrySource, SopUse } from '@sopwright/sop/registry';
import type { Colors } from '../colors.ts';
import type { ListedSop } from './listing.ts';

/** Everything that `registry show` knows of an SOP. */
export interface ShownSop {
  readonly listed: ListedSop;
  readonly source: RegistrySource | undefined;
  /** File or name that its text comes from. */
  readonly from: string;
  readonly sop: Sop | undefined;
  readonly uses: readonly SopUse[];
}

const LONGEST = 200;

function oneLine(text: string): string {
  return visibleClip(text.replace(/\s+/g, ' ').trim(), LONGEST);
}

function sourceText({ listed, source, from }: ShownSop): string {
  const kind = source === undefined ? '' : ` (${source.type === 'mcp' ? 'MCP server' : source.type})`;
  return `${visible(listed.source)}${kind}, ${visible(from)}`;
}

function useText({ plugin, as, name }: SopUse): string {
  const what = { skill: 'skill', example: 'example in', reference: 'reference', command: 'Cursor command' }[as];
  return visible(`${plugin}: ${what}${name === undefined ? '' : ` ${name}`}`);
}

function factLines(shown: ShownSop): readonly (readonly [string, string])[] {
  const { category, services, tags, owner, names, promote, sha256, text, problem } = shown.listed;
  const carried = Object.entries(names).map(([where, name]) => `${where}: ${name}`);
  const skill = promote === undefined ? '' : `${promote.skill ?? 'named after the SOP'} (${promote.mode})`;
  const state = { remote: 'on the server', 'not-locked': 'not locked', problem, ok: sha256 }[text] ?? '';
  const facts: readonly (readonly [string, string])[] = [
    ['source', sourceText(shown)],
    ['text', visible(state)],
    ['category', visible(category ?? '')],
    ['services', visible(services.join(', '))],
    ['tags', visible(tags.join(', '))],
    ['owner', visible(owner ?? '')],
    ['names', visible(carried.join(', '))],
    ['skill', visible(skill)],
    ...shown.uses.map((use, at): readonly [string, string] => [at === 0 ? 'used by' : '', useText(use)]),
  ];
  return facts.filter(([, value]) => value !== '');
}

function parameterLine({ name, required, condition, defaultValue, description }: SopParameter): string {
  const need = required === undefined ? '' : required ? 'required' : (condition ?? 'optional');
  const fallback = defaultValue === undefined ? '' : `, default ${defaultValue.text}`;
  return `  ${visible(name.text)}  ${oneLine(`${need}${fallback}`)}  ${oneLine(description?.text ?? '')}`.trimEnd();
}

function stepLine({ number, name, constraints }: SopStep, at: number): string {
  const count = (level: string): number => constraints.filter((one) => one.level === level).length;
  const levels = ['MUST', 'SHOULD', 'MAY'].flatMap((level) => (count(level) === 0 ? [] : [`${count(level)} ${level}`]));
  return `  ${number ?? at + 1}. ${oneLine(name.text)}${levels.length === 0 ? '' : `  (${levels.join(', ')})`}`;
}

function sopBlocks(sop: Sop, colors: Colors): readonly string[] {
  const { parameters, steps, tools } = sop;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [counted(parameters.length, 'parameter'), parameters.map(parameterLine)],
    [counted(steps.length, 'step'), steps.map(stepLine)],
    [counted(tools.length, 'tool'), tools.map(({ name }) => `  ${visible(name)}`)],
  ];
  return lists.flatMap(([head, lines]) => (lines.length === 0 ? [] : [[colors.underline(head), ...lines].join('\n')]));
}

/** An SOP for a terminal. */
export function formatSop(shown: ShownSop, colors: Colors): string {
  const { name, status, title, description } = shown.listed;
  const head = [
    `${colors.bold(visible(name))}  ${status}`,
    ...(title === undefined ? [] : [oneLine(title)]),
    ...(description === undefined ? [] : [colors.dim(oneLine(description))]),
  ];
  const facts = factLines(shown).map(([key, value]) => `  ${colors.dim(key.padEnd(8))}  ${value}`);
  const blocks = [head.join('\n'), facts.join('\n'), ...(shown.sop === undefined ? [] : sopBlocks(shown.sop, colors))];
  return `${blocks.join('\n\n')}\n`;
}
