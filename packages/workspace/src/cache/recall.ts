import path from 'node:path';
import type { Analysis, Settings } from '@sopwright/lint';
import type { SettingsResolver } from '../config/settings-resolver.ts';
import type { DiscoveredFile } from '../discovery/search.ts';
import type { DiskFileView } from '../reading/file-view.ts';
import type { AnalysisCache } from './cache.ts';
import { type Contents, hashBytes } from './contents.ts';

/** What the recall of a run works with. */
export interface RecallInput {
  readonly cwd: string;
  readonly cache: AnalysisCache;
  readonly contents: Contents;
  readonly view: DiskFileView;
  /** What every analysis of the run rests on besides its settings: clients, parser, scanner. */
  readonly basis: readonly unknown[];
  readonly settings: SettingsResolver;
}

/** Finds out which remembered analyses still hold, and remembers new ones. */
export interface Recall {
  /** The analysis of a file, where its kind, settings, content and every answer it rests on are what they were. */
  find(file: DiscoveredFile): Analysis | undefined;
  /** Remembers an analysis; one in which a rule crashed is not worth it. */
  keep(file: DiscoveredFile, questions: ReadonlySet<string>, analysis: Analysis): void;
  /** Writes the cache; after a run over everything, files that are gone leave it. */
  finish(files: readonly DiscoveredFile[], isWhole: boolean): void;
}

/** Makes the recall of one run. Each distinct question is answered once. */
export function createRecall({ cwd, cache, contents, view, basis, settings }: RecallInput): Recall {
  const settingsKeys = new WeakMap<Settings, string>();
  const answers = new Map<string, string>();
  const asked = new Set<string>();

  const hashOf = (absolute: string): string | undefined => {
    asked.add(absolute);
    return contents.hashOf(absolute);
  };
  const answer = (question: string): string => {
    const known = answers.get(question) ?? view.answer(question, hashOf);
    answers.set(question, known);
    return known;
  };
  const settingsKey = (file: string): string => {
    const own = settings.settingsFor(file);
    const key = settingsKeys.get(own) ?? hashBytes(Buffer.from(JSON.stringify([basis, [...own]])));
    settingsKeys.set(own, key);
    return key;
  };
  return {
    find(file) {
      const entry = cache.analysisOf(file.path);
      if (entry === undefined || entry.kind !== file.kind || entry.settings !== settingsKey(file.path))
        return undefined;
      const { project, path: place } = entry.analysis.location;
      if (project !== file.location.project || place !== file.location.path) return undefined;
      if (entry.content !== contents.hashOf(file.absolute)) return undefined;
      const holds = Object.entries(entry.answers).every(([question, was]) => answer(question) === was);
      return holds ? entry.analysis : undefined;
    },
    keep(file, questions, analysis) {
      const content = contents.hashOf(file.absolute);
      if (content === undefined || analysis.crashes.length > 0) return;
      cache.keepAnalysis(file.path, {
        kind: file.kind,
        settings: settingsKey(file.path),
        content,
        answers: Object.fromEntries([...questions].map((question) => [question, answer(question)])),
        analysis,
      });
    },
    finish(files, isWhole) {
      const used = new Set([...files.map(({ absolute }) => absolute), ...asked]);
      if (isWhole) cache.retain((file) => used.has(path.resolve(cwd, file)));
      for (const absolute of used) {
        const known = contents.known(absolute);
        if (known !== undefined) cache.keepContent(path.relative(cwd, absolute), known);
      }
      cache.save();
    },
  };
}
