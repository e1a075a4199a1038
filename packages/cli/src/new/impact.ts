import { homedir } from 'node:os';
import { compareMeasurements, guidelineBudgets, type Visibility } from '@sopwright/budget';
import type { ClientId } from '@sopwright/clients';
import type { Document } from '@sopwright/document';
import { createCounting } from '../budget/counting.ts';
import { chooseModels } from '../budget/models.ts';
import { measureSide, type Side } from '../budget/side.ts';
import type { Configuration } from '../configuration.ts';
import type { PlannedDocuments } from './planned-documents.ts';

/** What one client loads of a new skill in every session. */
export interface ClientImpact {
  readonly client: ClientId;
  /** Tokens of the line that it loads. */
  readonly tokens: number;
  /** Description text that the model does not see; empty where nothing is lost. */
  readonly lost: string;
}

/** What a new skill does to the list of skills that each client loads. */
export interface Impact {
  /** Tokens of `- name: description`, the same for all clients. */
  readonly catalogue: number;
  /** The most that an entry of the list takes under the budgets of the guidelines. */
  readonly budget: number | undefined;
  readonly clients: readonly ClientImpact[];
  /** Skills that lose text which they had before. */
  readonly pushedOut: readonly Visibility[];
}

/** The workspace without the new files, measured, and what to measure it with again. */
export interface Before {
  readonly side: Side;
  readonly measure: (planned: readonly Document[]) => Promise<Side>;
}

/** Measures the startup of a session in `top` (absolute), in the configured clients. Nothing is started. */
export async function measureBefore(top: string, { config }: Configuration): Promise<Before> {
  const { countAll } = createCounting({});
  const measure = (planned: readonly Document[]): Promise<Side> =>
    measureSide({
      cwd: top,
      paths: [],
      ignores: config.ignores,
      clients: config.clients,
      modelOf: chooseModels(config.clients, {}),
      set: [],
      home: homedir(),
      includeUser: true,
      countAll,
      planned,
    });
  return { side: await measure([]), measure };
}

/** Measures the startup with the planned files, and compares. `undefined` where no skill is among them. */
export async function measureImpact({ side, measure }: Before, planned: PlannedDocuments): Promise<Impact | undefined> {
  const skill = planned.documents.find(({ kind }) => kind === 'skill');
  if (skill === undefined) return undefined;
  const after = (await measure(planned.documents)).measured.measurement;
  const { losses } = compareMeasurements({
    before: side.measured.measurement,
    after,
    entriesBefore: side.servers.entries,
    entriesAfter: side.servers.entries,
  });
  const item = after.items.find(({ file }) => file === skill.file);
  return {
    catalogue: item?.catalogue ?? 0,
    budget: guidelineBudgets.skill?.catalogue?.warn,
    clients: (item?.clients ?? []).flatMap(({ client, tokens, lost, state }) =>
      state === 'absent' ? [] : [{ client, tokens, lost }],
    ),
    pushedOut: losses.filter(({ file }) => file !== skill.file),
  };
}
