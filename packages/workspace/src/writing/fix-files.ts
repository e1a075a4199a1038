import { realpathSync } from 'node:fs';
import path from 'node:path';
import { createDocument, type Document } from '@sopwright/document';
import { applyFixes, type Engine, type Finding, type Fix } from '@sopwright/lint';
import { errorCode, unreadableReason } from '../discovery/directories.ts';
import type { DiscoveredFile } from '../discovery/search.ts';
import { isWithin } from '../paths.ts';
import { createFileView, type DiskFileView } from '../reading/file-view.ts';
import { readBytes } from '../reading/read.ts';
import type { LintRun } from '../run.ts';
import { writeAtomically } from './write-atomically.ts';

/** What to fix. */
export interface FixInput {
  /** The run whose findings are fixed: files without a fixable finding in its conclusion are left alone. */
  readonly run: LintRun;
  /** `unsafe` applies safe fixes as well. */
  readonly safety: 'safe' | 'unsafe';
  /** Writes nothing. A document from standard input is never written. */
  readonly isDryRun?: boolean;
}

/** A file that was, or would be, changed. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many fixes went in. */
  readonly fixed: number;
}

/** What was, or would be, fixed. */
export interface FixedFiles {
  readonly fixed: number;
  readonly files: readonly FixedFile[];
  /** Files with fixes that were not touched, and a clause that says why. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
}

/** Fixes can make room for others; more rounds than this mean that two of them disagree. */
const MAX_PASSES = 10;

interface Bench {
  readonly engine: Engine;
  readonly view: DiskFileView;
  readonly safety: 'safe' | 'unsafe';
}

/** How broken a document is to its readers; a fix must not raise this. */
function damageOf(document: Document, before: Document): number {
  const { frontmatter, json } = document;
  const wasClosed = before.frontmatter.status === 'closed';
  const isBroken = frontmatter.status !== 'closed' && (wasClosed || frontmatter.status !== 'absent');
  return frontmatter.problems.length + json.problems.length + (isBroken ? 1 : 0);
}

function remade(document: Document, text: string): Document {
  const { path, project, file, kind } = document;
  return createDocument({ path, project, file, kind, content: text });
}

function fixesFor(document: Document, { engine, view, safety }: Bench): readonly Fix[] {
  const { findings } = engine.conclude([engine.analyze(document, view.within(document.project))]);
  return findings.flatMap(({ fix, file }: Finding) =>
    fix !== undefined && file === document.file && (safety === 'unsafe' || fix.safety === 'safe') ? [fix] : [],
  );
}

interface Pass {
  readonly document: Document;
  readonly fixed: number;
}

function tryFixes(document: Document, fixes: readonly Fix[]): Pass | undefined {
  const { text, applied } = applyFixes(document.text, fixes);
  if (text === document.text) return undefined;
  const next = remade(document, text);
  // Frontmatter that could not be read before may show problems of its own once it can.
  const isOpened = document.frontmatter.status !== 'closed' && next.frontmatter.status === 'closed';
  const isWorse = !isOpened && damageOf(next, document) > damageOf(document, document);
  return isWorse ? undefined : { document: next, fixed: applied };
}

/** One pass: all fixes at once, or, where that does harm, the first one alone that does none. */
function onePass(document: Document, bench: Bench): Pass | undefined {
  const fixes = fixesFor(document, bench);
  const together = tryFixes(document, fixes);
  if (together !== undefined || fixes.length < 2) return together;
  for (const fix of fixes) {
    const alone = tryFixes(document, [fix]);
    if (alone !== undefined) return alone;
  }
  return undefined;
}

function fixDocument(document: Document, bench: Bench): Pass {
  let at: Pass = { document, fixed: 0 };
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = onePass(at.document, bench);
    if (next === undefined) break;
    at = { document: next.document, fixed: at.fixed + next.fixed };
  }
  return at;
}

/** Where to write a file, its links resolved; `undefined` where a link leads out of the folder it is in. */
function writableAt(cwd: string, absolute: string): string | undefined {
  const ground = isWithin(cwd, absolute) ? cwd : path.dirname(absolute);
  const real = realpathSync(absolute);
  return isWithin(realpathSync(ground), real) ? real : undefined;
}

function readForFix(file: DiscoveredFile, run: LintRun): Document {
  const content = run.stdin === undefined ? readBytes(file.absolute) : run.stdin.content;
  return createDocument({ ...file.location, file: file.path, kind: file.kind, content });
}

/**
 * Applies fixes file by file, analysing again after each pass, and writes the files in place: atomically, with their
 * mode, UTF-8 only, and not through a link out of the working directory. A pass that would damage frontmatter or JSON
 * is not taken. Run again afterwards for what is left.
 */
export function fixFiles({ run, safety, isDryRun = false }: FixInput): FixedFiles {
  const kinds = new Map(run.files.map(({ path: shown, kind }) => [shown, kind]));
  const view = createFileView({ root: run.cwd, kinds });
  const bench: Bench = { engine: run.engine, view, safety };
  const wanted = new Set(
    run.conclusion.findings.flatMap(({ file, fix }) =>
      fix !== undefined && (safety === 'unsafe' || fix.safety === 'safe') ? [file] : [],
    ),
  );
  const files: FixedFile[] = [];
  const refused: { path: string; reason: string }[] = [];
  for (const file of run.files.filter((each) => wanted.has(each.path))) {
    const refuse = (reason: string): void => {
      refused.push({ path: file.path, reason });
    };
    try {
      const document = readForFix(file, run);
      const target = run.stdin === undefined ? writableAt(run.cwd, file.absolute) : file.absolute;
      if (document.encoding !== 'utf-8') refuse('it is not UTF-8');
      else if (target === undefined) refuse('it is a link out of the working directory');
      else {
        const { document: after, fixed } = fixDocument(document, bench);
        if (fixed === 0) refuse('its fixes would damage it');
        else {
          if (!isDryRun && run.stdin === undefined) writeAtomically(target, after.text);
          view.forget(file.path);
          files.push({ path: file.path, before: document.text, after: after.text, fixed });
        }
      }
    } catch (error) {
      const code = errorCode(error);
      refuse(code === 'UNKNOWN' ? String(error) : unreadableReason(code));
    }
  }
  return { fixed: files.reduce((sum, { fixed }) => sum + fixed, 0), files, refused };
}
