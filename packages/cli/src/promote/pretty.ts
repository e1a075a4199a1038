import { visibleClip } from '@sopwright/document';
import { counted } from '@sopwright/report';
import type { Colors } from '../colors.ts';
import type { UsageBySop } from './candidate.ts';
import { bounds, type Contest, type Judged, type Suggestion, type Verdict } from './suggest.ts';

/** How an SOP is promoted where nobody said it yet. */
export type PromotionMode = 'remote' | 'embedded';

/** What is printed. */
export interface PrettyInput {
  readonly suggestion: Suggestion;
  readonly usage?: UsageBySop;
  readonly mode: PromotionMode;
  /** Path of the registry, as it is shown. */
  readonly registry: string;
  /** Most SOPs that are listed without being suggested, and most unknown names. */
  readonly listed: number;
  readonly colors: Colors;
}

/** What no count and no search can tell, in whole sentences. */
export const limits: readonly string[] = [
  'A ranked search stands in for the model: which skill a model takes, only a trial in the client tells.',
  'Counts tell what was used, not which requests found no SOP, nor whether an SOP was of help.',
  'Costs are those of the line "- name: description"; each client lays out its list in its own way (sopwright budget).',
];

function shown(text: string): string {
  return visibleClip(text, 80);
}

function contestText({ queries, won, of, rival }: Contest): string {
  const other = rival === undefined ? '' : `, ${shown(rival.name)} wins ${rival.won}`;
  if (queries === 'usage') return `wins ${won} of ${of} uses with a query${other}`;
  const own = 'what it says of when to use it';
  return won === 1 ? `wins ${own}` : `loses ${own}${rival === undefined ? '' : ` to ${shown(rival.name)}`}`;
}

const REASONS: Readonly<Record<Verdict, string>> = {
  suggested: '',
  promoted: 'promoted already',
  draft: 'a draft',
  deprecated: 'deprecated',
  'no-trigger': 'nothing says when to use it: write a description with "Use when …" into its registry entry',
  'too-long': `over ${bounds.entry} tokens: shorten its description`,
  unused: 'never used',
  loses: 'does not win half: its description has to tell it apart',
  'no-room': `no room left in ${bounds.total} tokens`,
  'beyond-top': 'beyond --top',
};

/** Why an SOP is not suggested. A query that no description answers is lost to nobody: there is nothing to tell apart. */
function reasonOf({ contest, verdict }: Judged): string {
  const isUnanswered = verdict === 'loses' && contest?.rival === undefined;
  return isUnanswered ? 'no description answers its queries: it needs their words' : REASONS[verdict];
}

function factsOf(judged: Judged): string {
  const { contest, count, tokens, verdict } = judged;
  const reason = reasonOf(judged);
  const facts = [
    ...(count === undefined ? [] : [counted(count, 'use')]),
    ...(contest === undefined ? [] : [contestText(contest)]),
    ...(verdict === 'no-trigger' ? [] : [counted(tokens, 'token')]),
    ...(reason === '' ? [] : [reason]),
  ];
  return facts.join(' · ');
}

/** The line that promotes an SOP in the registry. */
export function promoteLine(mode: PromotionMode): string {
  return `promote: { mode: ${mode} }`;
}

function unknownLines({ usage, listed }: PrettyInput): readonly string[] {
  const unknown = usage?.unknown ?? [];
  if (unknown.length === 0) return [];
  const named = unknown.slice(0, listed).map(({ name, count }) => `  ${shown(name)}  ${counted(count, 'use')}`);
  const rest = unknown.length > listed ? [`  and ${unknown.length - listed} more`] : [];
  return ['', 'Not in the registry, and counted for no SOP:', ...named, ...rest];
}

function otherLines(others: readonly Judged[], { colors, listed }: PrettyInput): readonly string[] {
  if (others.length === 0) return [];
  const named = others.slice(0, listed).map((one) => `  ${colors.bold(shown(one.sop))}  ${factsOf(one)}`);
  const rest = others.length > listed ? [`  and ${others.length - listed} more (--format json lists all)`] : [];
  return ['', 'Not suggested:', ...named, ...rest];
}

/** The ranking with its reasons, as text. */
export function suggestionText(input: PrettyInput): string {
  const { colors, mode, registry, suggestion, usage } = input;
  const { added, judged, spent } = suggestion;
  const suggested = judged.filter(({ verdict }) => verdict === 'suggested');
  const others = judged.filter(({ verdict }) => verdict !== 'suggested');
  const basis = usage === undefined ? ', by overlap and cost alone: give counts with --usage' : '';
  const lines = [
    `Suggested for a skill of their own: ${suggested.length} of ${counted(judged.length, 'SOP')}${basis}`,
    `Startup: ${spent} tokens now, ${spent + added} of ${bounds.total} with them (o200k_base, "- name: description")`,
    ...suggested.flatMap((one, at) => [
      '',
      `${at + 1}. ${colors.bold(shown(one.sop))}  ${factsOf(one)}`,
      `   ${promoteLine(mode)}`,
    ]),
    ...(suggested.length === 0
      ? []
      : [
          '',
          `Write the line into the entry of the SOP in ${registry}, name the SOP in "skills" of a plugin there, then run sopwright generate.`,
        ]),
    ...otherLines(others, input),
    ...unknownLines(input),
    '',
    'What this cannot know:',
    ...limits.map((limit) => `- ${limit}`),
  ];
  return `${lines.join('\n')}\n`;
}
