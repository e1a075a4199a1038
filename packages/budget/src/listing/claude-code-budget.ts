import type { SkillListing, StartupModel } from '@sopwright/clients';
import type { Model } from '../listing.ts';
import type { CheckedSettings } from './settings.ts';

/** Budget of a list, and what a reader has to know about it. */
export interface ResolvedBudget {
  /** In display columns; absent where it has no record. */
  readonly limit?: number;
  /** What the client's own lines take more with this model. */
  readonly ownLinesExtra: number;
  readonly notes: readonly string[];
}

/** Characters per token of the tokenizer that models had up to Opus 4.6. */
const OLDER_FACTOR = 4;
const LONG_WINDOW = 1_000_000;

/** Where a model is asked for with its long window. */
const LONG_MARK = /\[1m\]$/i;

/** A model's id without the mark of its long window and without its date. */
export function plainModelId(id: string): string {
  return id
    .toLowerCase()
    .replace(LONG_MARK, '')
    .replace(/-\d{8}$/, '');
}

/** Window that the mark at the end of a model's id asks for, as in `claude-opus-4-6[1m]`. */
export function markedWindow(id: string): number | undefined {
  return LONG_MARK.test(id) ? LONG_WINDOW : undefined;
}

function windowOf({ id, window }: Model, known: StartupModel | undefined): number | undefined {
  if (window !== undefined && Number.isFinite(window) && window > 0) return window;
  return (id === undefined ? undefined : markedWindow(id)) ?? known?.window;
}

function factorOf(known: StartupModel | undefined, window: number): number | undefined {
  if (known?.charsPerToken === undefined) return undefined;
  return known.windows === undefined || known.windows.includes(window) ? known.charsPerToken : undefined;
}

function extraNote({ id, ownLinesExtra }: StartupModel): readonly string[] {
  if (ownLinesExtra === undefined || id === 'claude-sonnet-5') return [];
  return [`the length of the client's own lines was seen with claude-sonnet-5 and is taken to hold for ${id}`];
}

/** Budget of Claude Code's list for a model and its settings. */
export function budgetOf(listing: SkillListing, model: Model, settings: CheckedSettings): ResolvedBudget {
  const { budget } = listing;
  if (budget === undefined) return { ownLinesExtra: 0, notes: [] };
  const known = budget.models.find(({ id }) => model.id !== undefined && id === plainModelId(model.id));
  const ownLinesExtra = known?.ownLinesExtra ?? 0;
  const notes = known === undefined ? [] : extraNote(known);
  const fixed = settings.number('SLASH_COMMAND_TOOL_CHAR_BUDGET');
  if (fixed !== undefined) return { limit: fixed, ownLinesExtra, notes };
  const fraction = settings.number('skillListingBudgetFraction') ?? budget.fraction;
  const window = windowOf(model, known);
  if (model.id === undefined && window === undefined) {
    const { limit, unit } = budget.unknownWindow;
    const note = `no model and no window are given: ${limit} ${unit} are what its documentation gives for an unknown window`;
    return { limit: Math.floor(limit * (fraction / budget.fraction)), ownLinesExtra, notes: [note] };
  }
  const isNamed = model.id !== undefined;
  const factor = window === undefined ? undefined : isNamed ? factorOf(known, window) : OLDER_FACTOR;
  if (window === undefined || factor === undefined) {
    const at = window === undefined ? '' : ` with a window of ${window} tokens`;
    const note = `no record of the budget for ${model.id}${at}: whether descriptions are left out is not known, and none is here`;
    return { ownLinesExtra, notes: [...notes, note] };
  }
  const assumed = `no model is given: ${OLDER_FACTOR} characters per token are taken, as up to Opus 4.6; newer models have 3`;
  return {
    // Steps in this order keep 1 % of a window a whole number.
    limit: Math.floor(window * factor * fraction),
    ownLinesExtra,
    notes: isNamed ? notes : [assumed],
  };
}
