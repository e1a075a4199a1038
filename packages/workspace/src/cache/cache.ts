import path from 'node:path';
import type { DocumentKind } from '@sopwright/document';
import type { Analysis } from '@sopwright/lint';
import { MAX_BYTES } from '../reading/read.ts';
import { readCacheFile, writeCacheFile } from './cache-file.ts';
import type { KnownContent } from './contents.ts';

/** Folder of the cache where the user names none, relative to the working directory. */
export const DEFAULT_CACHE = '.sopwright-cache';

/** What every entry of a cache rests on, besides its own file. */
export interface CacheInput {
  /** Folder that holds the cache, absolute; without one it lives in memory, for a watching process. */
  readonly folder?: string;
  /** Version of the tool: with another one, nothing that was kept counts. */
  readonly version: string;
}

/** An analysis and what it rests on. */
export interface CachedAnalysis {
  readonly kind: DocumentKind;
  /** What the settings and clients were, see `settingsKey`. */
  readonly settings: string;
  /** Hash of the file's content. */
  readonly content: string;
  /** Questions that rules asked about other files, and their answers. */
  readonly answers: Readonly<Record<string, string>>;
  readonly analysis: Analysis;
}

/**
 * Analyses of earlier runs by path. Whether one still holds is for the run to find out: the cache only remembers. A
 * file that is damaged, or comes from another version, counts as none. Nobody but the user should write into it: it is
 * believed.
 */
export interface AnalysisCache {
  analysisOf(path: string): CachedAnalysis | undefined;
  contentOf(path: string): KnownContent | undefined;
  keepAnalysis(path: string, entry: CachedAnalysis): void;
  keepContent(path: string, known: KnownContent): void;
  /** Drops everything that `wanted` does not name. */
  retain(wanted: (path: string) => boolean): void;
  /** Writes the cache where it changed and has a folder. A disk that cannot be written to is no reason to fail. */
  save(): void;
}

interface Body {
  readonly contents: Record<string, KnownContent>;
  readonly analyses: Record<string, CachedAnalysis>;
}

const FORMAT = 2;

/** Largest cache that is read, in bytes. */
const MAX_CACHE = 256 * MAX_BYTES;

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && 'contents' in value && 'analyses' in value;
}

/** Opens the cache of a folder, or an empty one. Never throws. */
export function openCache({ folder, version }: CacheInput): AnalysisCache {
  const file = folder === undefined ? undefined : path.join(folder, 'analyses.json');
  const stamp = { format: FORMAT, version };
  const read = file === undefined ? undefined : readCacheFile(file, stamp, MAX_CACHE);
  const contents = new Map(isBody(read) ? Object.entries(read.contents) : []);
  const analyses = new Map(isBody(read) ? Object.entries(read.analyses) : []);
  let changed = false;
  return {
    analysisOf: (file) => analyses.get(file),
    contentOf: (file) => contents.get(file),
    keepAnalysis(file, entry) {
      changed = true;
      analyses.set(file, entry);
    },
    keepContent(file, known) {
      const old = contents.get(file);
      if (old?.stamp === known.stamp && old.hash === known.hash && old.isFresh === known.isFresh) return;
      changed = true;
      contents.set(file, known);
    },
    retain(wanted) {
      for (const held of [contents, analyses]) {
        for (const file of held.keys()) {
          if (wanted(file)) continue;
          changed = true;
          held.delete(file);
        }
      }
    },
    save() {
      if (!changed || file === undefined) return;
      changed = false;
      const body: Body = { contents: Object.fromEntries(contents), analyses: Object.fromEntries(analyses) };
      writeCacheFile(file, stamp, body);
    },
  };
}
