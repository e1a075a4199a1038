import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '@sopwright/lint';
import { isWithin, shownPath } from '../paths.ts';
import { ProblemError } from '../problem-error.ts';
import type { LintRun } from '../run.ts';
import type { FixedFile } from '../writing/fix-files.ts';
import {
  type AppliedBaseline,
  applyBaseline,
  type Baseline,
  type BaselineView,
  carryOver,
  makeBaseline,
  readBaseline,
  writeBaseline,
} from './baseline.ts';
import { followMoves, type MoveView } from './moves.ts';

/** How the baseline is used. */
export interface RatchetInput {
  /** Absolute path of the baseline file. */
  readonly file: string;
  /** Findings of the run, all of them. */
  readonly findings: readonly Finding[];
  readonly run: Pick<LintRun, 'cwd' | 'analyses' | 'settings' | 'textOf' | 'reported' | 'looked'>;
  /** True in CI and in a run over less than everything: a baseline that shrank is reported, not written. */
  readonly isReadOnly?: boolean;
  /** Files that were fixed before this run: known findings on lines that changed stay known. */
  readonly fixed?: readonly FixedFile[];
  /** Whether a missing file may be written. False where nobody asked for it: a mistyped name must not hide findings. */
  readonly mayCreate?: boolean;
  /** Takes down all findings anew: the only way in which a baseline grows. */
  readonly rewrite?: boolean;
}

/** What became of the findings and of the file. */
export interface Ratchet extends Omit<AppliedBaseline, 'remaining'> {
  /**
   * What was done with the file. `kept`: nothing, though `stale` may say that something could be; `carried`: entries were
   * carried over to lines that fixes have changed, and nothing left; `moved`: only files were renamed.
   */
  readonly action: 'created' | 'shrunk' | 'carried' | 'moved' | 'kept';
}

const LINE_END = /\r\n|\n|\r/;

/** True for findings on lines that their files did not have before they were fixed. */
function rewritten(fixed: readonly FixedFile[], { lineOf }: BaselineView): (finding: Finding) => boolean {
  const before = new Map(fixed.map((each) => [each.path, new Set(each.before.split(LINE_END))]));
  return (finding) => before.get(finding.file)?.has(lineOf(finding)) === false;
}

function viewOf({ file, run }: RatchetInput): MoveView {
  const folder = path.dirname(file);
  const nameOf = (shown: string): string => shownPath(folder, path.resolve(run.cwd, shown));
  const looked = new Set(run.analyses.map((analysis) => analysis.path));
  const isWhole = run.reported === undefined && run.looked.length === 1 && run.looked[0] === '.';
  const isOn = (shown: string, rule: string): boolean => {
    const setting = run.settings.settingsFor(shown).get(rule);
    return setting === undefined || setting.severity !== 'off';
  };
  return {
    nameOf,
    lineOf({ file: shown, start }) {
      return run.textOf(shown)?.split(LINE_END, start.line)[start.line - 1] ?? '';
    },
    isGone: (name) => !existsSync(path.resolve(folder, name)),
    wasJudged(name, rule) {
      const absolute = path.resolve(folder, name);
      const shown = shownPath(run.cwd, absolute);
      if (looked.has(shown)) return (run.reported?.has(shown) ?? true) && isOn(shown, rule);
      // After a run over everything, a file that is gone takes its entries along.
      return isWhole && isWithin(run.cwd, absolute);
    },
  };
}

type Steps = Readonly<Record<'known' | 'carried' | 'moved' | 'written', Baseline>>;

function actionOf({ known, carried, moved, written }: Steps): Ratchet['action'] {
  if (written === known) return 'kept';
  if (written !== carried && written !== moved) return 'shrunk';
  return carried === known ? 'moved' : 'carried';
}

/**
 * Holds findings against the baseline file. Without a file, all findings are taken down and none is left. With one,
 * known findings are taken out, and those that were fixed leave the file, which never grows by itself. Entries follow
 * a file that was moved. What fixes did to a line is written down even where the file is read only otherwise: the next
 * run would not know the line.
 *
 * @throws ProblemError `baseline` where the file is none, or cannot be written.
 */
export function ratchet(input: RatchetInput): Ratchet {
  const { file, findings } = input;
  const view = viewOf(input);
  const known = input.rewrite === true ? undefined : readBaseline(file);
  if (known === undefined) {
    if (input.rewrite !== true && input.mayCreate === false) {
      throw new ProblemError('baseline', `The baseline "${file}" does not exist.`, {
        hint: 'Run "sopwright lint --baseline" once over everything, outside CI, to write it.',
      });
    }
    writeBaseline(file, makeBaseline(findings, view));
    return { findings: [], baselined: findings.length, stale: [], action: 'created' };
  }
  const { fixed = [] } = input;
  const carried =
    fixed.length === 0 ? known : carryOver(findings, known, { view, isRewritten: rewritten(fixed, view) });
  const moved = followMoves(findings, carried, view);
  const { remaining, ...applied } = applyBaseline(findings, moved, view);
  const written = input.isReadOnly === true ? carried : applied.stale.length > 0 ? remaining : moved;
  if (written !== known) writeBaseline(file, written);
  return { ...applied, action: actionOf({ known, carried, moved, written }) };
}
