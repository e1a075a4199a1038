import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { byCodeUnits, createDocument, type Document, loadMarkdownParser, type Range } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import { findErrorHandling } from '../../packages/rules/src/judgement/error-handling.ts';
import { findGuards } from '../../packages/rules/src/judgement/guard.ts';
import { findProcedure } from '../../packages/rules/src/judgement/procedure.ts';
import { findTriggers } from '../../packages/rules/src/judgement/trigger.ts';
import development from './development.json' with { type: 'json' };
import development2 from './development-2.json' with { type: 'json' };
import heldOut2 from './held-out-2.json' with { type: 'json' };
import heldOut3 from './held-out-3.json' with { type: 'json' };

type Judgement = 'trigger' | 'guard' | 'errorHandling' | 'procedure';

/** What a reader found in one skill of the corpus; `lines` count from 1. */
interface Label extends Readonly<Record<Judgement, { readonly value: boolean; readonly confidence: string }>> {
  readonly path: string;
}

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const detectors: Readonly<Record<Judgement, (document: Document) => readonly Range[]>> = {
  trigger: findTriggers,
  guard: findGuards,
  errorHandling: findErrorHandling,
  procedure: findProcedure,
};
const judgements = ['trigger', 'guard', 'errorHandling', 'procedure'] as const;

/** Least precision and recall of presence, a little below what was measured when the labels were last read. */
const floors: Readonly<Record<string, Readonly<Record<Judgement, readonly [precision: number, recall: number]>>>> = {
  development: { trigger: [0.99, 0.98], guard: [0.99, 0.97], errorHandling: [0.98, 0.98], procedure: [0.99, 0.97] },
  'development-2': { trigger: [0.98, 0.98], guard: [0.96, 0.98], errorHandling: [0.96, 0.96], procedure: [0.93, 0.96] },
  'held-out-2': { trigger: [0.98, 0.98], guard: [0.98, 0.95], errorHandling: [0.88, 0.85], procedure: [0.98, 0.94] },
  'held-out-3': { trigger: [0.98, 0.96], guard: [0.95, 0.97], errorHandling: [0.9, 0.93], procedure: [0.98, 0.97] },
  // What the detectors were built to reach on skills that nobody developed on.
  'all held-out': { trigger: [0.97, 0.97], guard: [0.97, 0.97], errorHandling: [0.9, 0.9], procedure: [0.95, 0.97] },
};

interface Figures {
  readonly judgement: Judgement;
  readonly present: number;
  readonly precision: number;
  readonly recall: number;
  /** Misses and false alarms, and those of them at labels that another reader may have set otherwise. */
  readonly wrong: number;
  readonly doubtful: number;
}

/** A label and its skill, parsed once for all judgements. */
interface Read {
  readonly label: Label;
  readonly document: Document;
}

function measure(judgement: Judgement, skills: readonly Read[]): Figures {
  const counts = { both: 0, detector: 0, reader: 0, wrong: 0, doubtful: 0 };
  for (const { document, label } of skills) {
    const isFound = detectors[judgement](document).length > 0;
    if (isFound) counts.detector++;
    if (label[judgement].value) counts.reader++;
    if (isFound && label[judgement].value) counts.both++;
    if (isFound === label[judgement].value) continue;
    counts.wrong++;
    if (label[judgement].confidence !== 'high') counts.doubtful++;
  }
  return {
    judgement,
    present: counts.reader,
    precision: counts.both / counts.detector,
    recall: counts.both / counts.reader,
    wrong: counts.wrong,
    doubtful: counts.doubtful,
  };
}

function table(name: string, rows: readonly Figures[]): string {
  const lines = rows.map(({ judgement, present, precision, recall, wrong, doubtful }) =>
    [
      judgement.padEnd(14),
      String(present).padStart(7),
      precision.toFixed(3).padStart(9),
      recall.toFixed(3).padStart(6),
      String(wrong).padStart(5),
      String(doubtful).padStart(8),
    ].join(' '),
  );
  return [`${name} labels`, 'judgement      present precision recall wrong doubtful', ...lines].join('\n');
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The first skills in the order of a seed whose texts nobody has labelled yet. */
function pick(seed: string, known: readonly { readonly path: string }[], count: number): string[] {
  const textOf = (path: string): string => sha256(readFileSync(join(CORPUS, path)));
  const texts = new Set(known.map(({ path }) => textOf(path)));
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === 'SKILL.md')
    .map((path) => path.split(sep).join('/'))
    .toSorted((one, other) => byCodeUnits(sha256(seed + one), sha256(seed + other)))
    .filter((path) => {
      const text = textOf(path);
      const isNew = !texts.has(text);
      texts.add(text);
      return isNew;
    })
    .slice(0, count);
}

beforeAll(async () => {
  await loadMarkdownParser();
});

const isHere = existsSync(CORPUS);
const absence = isHere ? '' : ' (skipped: ../shared/corpus is not here)';

describe.skipIf(!isHere)(`detectors against hand-read skills${absence}`, () => {
  it.each([
    ['development', development],
    ['development-2', development2],
    ['held-out-2', heldOut2],
    ['held-out-3', heldOut3],
    ['all held-out', [...heldOut2, ...heldOut3]],
  ] as const)('reach their precision and recall on the %s set', (name, labels) => {
    const skills = labels.map((label): Read => {
      const content = readFileSync(join(CORPUS, label.path));
      return { label, document: createDocument({ path: label.path, kind: 'skill', content }) };
    });
    const rows = judgements.map((judgement) => measure(judgement, skills));
    process.stdout.write(`${table(name, rows)}\n`);
    for (const { judgement, precision, recall } of rows) {
      const [leastPrecision, leastRecall] = floors[name]?.[judgement] ?? [1, 1];
      expect(precision, `precision of ${judgement}`).toBeGreaterThanOrEqual(leastPrecision);
      expect(recall, `recall of ${judgement}`).toBeGreaterThanOrEqual(leastRecall);
    }
  });
});

describe('labels', () => {
  it('are of 567 different skills', () => {
    const paths = [...development, ...development2, ...heldOut2, ...heldOut3].map(({ path }) => path);
    expect(new Set(paths).size).toBe(567);
  });

  it.skipIf(!isHere)(`of skills that were added are of those that the seeds pick${absence}`, () => {
    const [known, added] = [development.slice(0, -heldOut2.length), development.slice(-heldOut2.length)];
    const picked = pick('labels-2:', known.concat(development2), 2 * heldOut2.length);
    expect(added.map(({ path }) => path)).toEqual(picked.filter((_, index) => index % 2 === 0));
    expect(heldOut2.map(({ path }) => path)).toEqual(picked.filter((_, index) => index % 2 === 1));
    const rest = pick('labels-3:', [...development, ...development2, ...heldOut2], Number.POSITIVE_INFINITY);
    expect(heldOut3.map(({ path }) => path)).toEqual(rest);
  });
});
