import { createDocument, type Document } from '@sopwright/document';
import { type Analysis, createEngine, type Engine, type Rule, type Timing } from '@sopwright/lint';
import { detached } from '../cache/detached.ts';
import type { SettingsResolver } from '../config/settings-resolver.ts';
import { type Directories, errorCode, unreadableReason } from '../discovery/directories.ts';
import type { Projects } from '../discovery/projects.ts';
import type { DiscoveredFile } from '../discovery/search.ts';
import { createFileView, type DiskFileView } from '../reading/file-view.ts';
import type { UnreadablePath } from '../reading/read.ts';
import type { ScanSecrets } from '../secrets.ts';

/** What documents are analysed with. */
export interface DeskInput {
  /** Working directory, absolute. */
  readonly cwd: string;
  /** All files of the run: their kinds hold wherever a rule asks for one of them. */
  readonly files: readonly DiscoveredFile[];
  readonly rules: readonly Rule[];
  /** Ids of the clients that must accept the skills. */
  readonly clients: readonly string[];
  readonly settings: SettingsResolver;
  readonly directories: Directories;
  readonly projects: Projects;
  readonly read: (absolute: string) => Uint8Array;
  /** True where the files are a part of what is there. */
  readonly isPartial?: boolean;
  readonly timing?: Timing;
  readonly scanSecrets?: ScanSecrets;
}

/** Where documents are read and analysed. */
export interface Desk {
  readonly engine: Engine;
  readonly view: DiskFileView;
  /** Analyses one file. What its rules ask about other files is noted in `questions`. */
  analyze(file: DiscoveredFile, questions?: Set<string>): Promise<Analysis | UnreadablePath>;
}

/** Tells a file that could not be read from one that was analysed. */
export function isUnreadable(result: Analysis | UnreadablePath): result is UnreadablePath {
  return 'reason' in result;
}

/** The other way round. */
export function isAnalysis(result: Analysis | UnreadablePath): result is Analysis {
  return !isUnreadable(result);
}

/** Makes a desk. Documents are dropped as the run goes on. */
export function openDesk(input: DeskInput): Desk {
  const { cwd, rules, clients, settings, directories, projects, read, isPartial, timing, scanSecrets } = input;
  const engine = createEngine({
    rules,
    clients,
    isPartial: isPartial === true,
    ...settings,
    ...(timing === undefined ? {} : { timing }),
  });
  const kinds = new Map(input.files.map(({ path: shown, kind }) => [shown, kind]));
  const view = createFileView({ root: cwd, kinds, directories, projects, read });
  const analyze: Desk['analyze'] = async (file, questions) => {
    let document: Document;
    try {
      const { path: shown, location, kind } = file;
      const kept = view.kept(shown);
      document = kept ?? createDocument({ ...location, file: shown, kind, content: read(file.absolute) });
    } catch (error) {
      return { path: file.path, kind: file.kind, reason: unreadableReason(errorCode(error), file.path) };
    }
    view.keep(document);
    const hits = scanSecrets !== undefined && engine.needsScan(document) ? await scanSecrets(document) : [];
    return detached(engine.analyze(document, view.within(document.project, questions), hits));
  };
  return { engine, view, analyze };
}
