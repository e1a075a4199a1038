import path from 'node:path';
import { createDocument, type Document, kindOfPath } from '@sopwright/document';
import type { FileView } from '@sopwright/lint';
import { createDirectories, createFileView, createProjects, shownPath } from '@sopwright/workspace';

/** A file that is going to be written. */
export interface PlannedText {
  /** Absolute path. */
  readonly absolute: string;
  readonly content: string;
}

/** Documents of planned files, and the disk as it would be with them. */
export interface PlannedDocuments {
  /** Those that agent clients read. */
  readonly documents: readonly Document[];
  /** What a rule sees that looks at one of them. */
  readonly viewOf: (document: Document) => FileView;
}

function withPlanned(
  disk: FileView,
  project: string,
  texts: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Document>,
): FileView {
  const at = (asked: string): string => (project === '.' ? asked : `${project}/${asked}`);
  const below = (asked: string): readonly string[] => {
    const prefix = asked === '.' || asked === '' ? '' : `${asked}/`;
    return [...texts.keys()].flatMap((file) => (file.startsWith(prefix) ? [file.slice(prefix.length)] : []));
  };
  return {
    kindAt(asked) {
      if (texts.has(at(asked))) return 'file';
      return below(at(asked)).length > 0 ? 'directory' : disk.kindAt(asked);
    },
    list(asked) {
      const names = below(at(asked)).map((rest) => rest.replace(/\/.*$/s, '/'));
      return [...new Set([...disk.list(asked), ...names])].toSorted();
    },
    document: (asked) => known.get(at(asked)) ?? disk.document(asked),
    text: (asked) => texts.get(at(asked)) ?? disk.text(asked),
  };
}

/** Makes documents of files that are not written yet, as a search from `cwd` (absolute) would find them. */
export function planDocuments(cwd: string, files: readonly PlannedText[]): PlannedDocuments {
  const directories = createDirectories();
  const projects = createProjects(cwd, directories);
  const disk = createFileView({ root: cwd, directories, projects });
  const skills = files
    .filter(({ absolute }) => path.basename(absolute) === 'SKILL.md')
    .map(({ absolute }) => path.dirname(absolute));
  const texts = new Map(files.map(({ absolute, content }) => [shownPath(cwd, absolute), content]));
  const documents = files.flatMap(({ absolute, content }): Document[] => {
    const location = projects.locate(absolute);
    const belowSkill = skills.some((folder) => absolute.startsWith(folder + path.sep));
    const kind = kindOfPath(location.path, { belowSkill, readText: () => content });
    return kind === undefined ? [] : [createDocument({ ...location, file: shownPath(cwd, absolute), kind, content })];
  });
  const known = new Map(documents.map((document) => [document.file, document]));
  return { documents, viewOf: ({ project }) => withPlanned(disk.within(project), project, texts, known) };
}
