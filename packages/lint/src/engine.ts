import type { Document } from '@sopwright/document';
import { type Analysis, analyzeDocument, type Timing } from './analyze.ts';
import { type Conclusion, conclude } from './conclude.ts';
import { createPlanner, type Settings } from './plan.ts';
import type { FileView, Rule, ScannerHit } from './rule.ts';

/** What an engine is made from. */
export interface EngineInput {
  readonly rules: readonly Rule[];
  /** Ids of the clients that must accept the skills. */
  readonly clients: readonly string[];
  /** Settings of no file in particular. */
  readonly settings: Settings;
  /** Settings of one file; equal settings must come as one object. Defaults to `settings` for every file. */
  readonly settingsFor?: (path: string) => Settings;
  readonly timing?: Timing;
  /** True where the documents are a part of the workspace only, so that comments for workspace rules may seem unused. */
  readonly isPartial?: boolean;
}

/** The two steps of a run: every document by itself, then all of them together. */
export interface Engine {
  /** True where an active rule awaits the secret scanner for this document. */
  needsScan(document: Document): boolean;
  /** Runs all active rules on one document. */
  analyze(document: Document, files: FileView, hits?: readonly ScannerHit[]): Analysis;
  /** Runs workspace rules over all analyses, applies suppressions and severities. */
  conclude(analyses: readonly Analysis[]): Conclusion;
}

/** A file view that knows no files, for documents that stand alone. */
export const noFiles: FileView = {
  kindAt: () => 'missing',
  list: () => [],
  document: () => undefined,
  text: () => undefined,
};

/** Makes an engine. Pure: reading files and running scanners is the caller's part. */
export function createEngine(input: EngineInput): Engine {
  const { rules, clients, settings, timing } = input;
  const settingsFor = input.settingsFor ?? (() => settings);
  const planFor = createPlanner(rules);
  return {
    needsScan(document) {
      const { awaiting } = planFor(settingsFor(document.file), document.kind);
      return awaiting.some((isAwaited) => isAwaited(document));
    },
    analyze(document, files, hits = []) {
      const plan = planFor(settingsFor(document.file), document.kind);
      return analyzeDocument(document, plan, { clients, files, hits, ...(timing === undefined ? {} : { timing }) });
    },
    conclude: (analyses) =>
      conclude(analyses, { rules, settings, settingsFor, clients, isPartial: input.isPartial === true }),
  };
}
