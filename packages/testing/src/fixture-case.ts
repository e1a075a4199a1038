import { byCodeUnits } from '@sopwright/document';

/** Bytes of a file, or its text. */
export type FileContent = Uint8Array | string;

/** One case of a rule: a little workspace in a folder named `ok.<what>` or `bad.<what>`. */
export interface FixtureCase {
  /** Name of the folder. */
  readonly name: string;
  /** Files of the workspace by path: forward slashes, relative to the folder. */
  readonly files: ReadonlyMap<string, FileContent>;
  /** Content of `case.json`, if there is one. */
  readonly setup?: FileContent;
  /** Content of `expected.txt`, if there is one. */
  readonly expected?: FileContent;
  /** Files below `fixed/`, by path relative to it. */
  readonly fixed: ReadonlyMap<string, FileContent>;
}

interface OpenCase {
  readonly name: string;
  readonly files: Map<string, FileContent>;
  readonly fixed: Map<string, FileContent>;
  setup?: FileContent;
  expected?: FileContent;
}

function place(target: OpenCase, path: string, content: FileContent): void {
  if (path === 'case.json') target.setup = content;
  else if (path === 'expected.txt') target.expected = content;
  else if (path.startsWith('fixed/')) target.fixed.set(path.slice('fixed/'.length), content);
  else target.files.set(path, content);
}

/**
 * Sorts the files of one rule's fixture folder into cases, by name. Paths are relative to the rule's folder:
 * `bad.long/my-skill/SKILL.md`. A file outside any case folder becomes a case of that name, which the checks reject.
 */
export function readCases(files: ReadonlyMap<string, FileContent>): readonly FixtureCase[] {
  const cases = new Map<string, OpenCase>();
  for (const [path, content] of files) {
    const cut = path.indexOf('/');
    const name = cut === -1 ? path : path.slice(0, cut);
    const target = cases.get(name) ?? { name, files: new Map(), fixed: new Map() };
    cases.set(name, target);
    if (cut !== -1) place(target, path.slice(cut + 1), content);
  }
  return [...cases.values()].toSorted((a, b) => byCodeUnits(a.name, b.name));
}
