import type { GeneratedReference, PluginDeclaration } from '../registry/plugin-declaration.ts';
import { cutDescription } from './description.ts';
import type { GenerationProblem, LoadedSop, PlannedFile } from './file-plan.ts';
import { parameterList } from './parameter-list.ts';
import { isPathInside, type PlanPart, pathIn, quoted, sourceOf } from './plan-part.ts';
import { selectionProblems, selectSops } from './select-sops.ts';
import { codeSpan, escapeText } from './shown-text.ts';
import { retrievalName, sopParameters, sopTitle, summaryOf } from './sop-facts.ts';
import { titleOf } from './sop-names.ts';

/** Lines that the marker of a generated file takes. */
const MARKER_LINES = 2;
/** Most lines of a reference that agents read as a whole, and of one with a list of contents. */
const MAX_LINES = 100 - MARKER_LINES;
const MAX_LINES_WITH_CONTENTS = 300 - MARKER_LINES;
/** Most UTF-16 code units of what an SOP does. */
const MAX_SUMMARY = 400;

/** A reference that is made, as skills link to it. */
export interface ReferenceLink {
  /** Below the plugin's folder. */
  readonly path: string;
  readonly title: string;
}

/** References of a plugin with what links to them. */
export interface ReferencesPart extends PlanPart {
  readonly links: readonly ReferenceLink[];
}

interface Entry {
  readonly loaded: LoadedSop;
  readonly heading: string;
  readonly text: string;
  readonly lines: number;
}

/** A heading that is none of an SOP's own, so that the file is not taken for one. */
function headingOf(loaded: LoadedSop): string {
  const title = escapeText(sopTitle(loaded)) || escapeText(titleOf(loaded.entry.name)) || 'SOP';
  return /^(?:Parameters|Steps)$/.test(title) ? `SOP ${title}` : title;
}

function entryOf(loaded: LoadedSop, { retrieval }: PluginDeclaration): Entry {
  const { entry } = loaded;
  const heading = headingOf(loaded);
  const services = entry.services.map(escapeText).filter((service) => service !== '');
  const name = retrieval === undefined ? entry.name : retrievalName(loaded, retrieval);
  const facts = [
    `SOP ${codeSpan(name)}.`,
    services.length === 0 ? '' : `Services: ${services.join(', ')}.`,
    escapeText(cutDescription(summaryOf(loaded), MAX_SUMMARY)),
  ].filter((fact) => fact !== '');
  const list = parameterList(sopParameters(loaded));
  const parameters = list === '' ? '' : `Its parameters:\n\n${list}\n`;
  const text = `## ${heading}\n\n${facts.join(' ')}\n\n${parameters}`;
  return { loaded, heading, text, lines: text.split('\n').length - 1 };
}

/** Rows of entries whose files, contents included, keep within the bound; an entry that does not stands alone. */
function inFiles(entries: readonly Entry[], head: number): readonly (readonly Entry[])[] {
  const total = head + entries.reduce((sum, { lines }) => sum + lines, 0);
  if (total <= MAX_LINES) return [entries];
  const files: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    // One more line stands in the contents.
    const need = entry.lines + 1;
    if (need > room || files.length === 0) {
      files.push([]);
      room = MAX_LINES_WITH_CONTENTS - head - 3;
    }
    files.at(-1)?.push(entry);
    room -= need;
  }
  return files;
}

function contentOf(title: string, entries: readonly Entry[]): string {
  const body = entries.map(({ text }) => text).join('');
  const head = `# ${escapeText(title)}\n\nWhat SOPs are for, and what they ask for. Where the text of an SOP asks for something else, the text holds.\n\n`;
  const isLong = (head + body).split('\n').length - 1 > MAX_LINES;
  const contents = isLong ? `## Contents\n\n${entries.map(({ heading }) => `- ${heading}\n`).join('')}\n` : '';
  return `${(head + contents + body).trimEnd()}\n`;
}

interface MadeReference {
  readonly file: PlannedFile;
  readonly link: ReferenceLink;
}

function filesOf(
  plugin: PluginDeclaration,
  { path, title }: GeneratedReference,
  sops: readonly LoadedSop[],
): readonly MadeReference[] {
  const entries = sops.map((loaded) => entryOf(loaded, plugin));
  const parts = inFiles(entries, 4);
  return parts.map((part, index) => {
    const number = index === 0 ? '' : `-${index + 1}`;
    const name = path.replace(/(?=\.md$)/, number);
    const shown = parts.length === 1 ? title : `${title} (${index + 1} of ${parts.length})`;
    const own = part.map(({ loaded }) => loaded);
    const file = { path: pathIn(plugin, name), content: contentOf(shown, part), source: sourceOf(plugin, ...own) };
    return { file, link: { path: name, title: shown } };
  });
}

/** Plans the references that are made of SOPs: what each is for and what it asks for. */
export function planReferences(plugin: PluginDeclaration, sops: readonly LoadedSop[]): ReferencesPart {
  const problems: GenerationProblem[] = [];
  const made: MadeReference[] = [];
  for (const reference of plugin.references) {
    const { path, sops: selection } = reference;
    const shown = quoted(path);
    problems.push(...selectionProblems(sops, selection, plugin, `reference ${shown}`));
    const chosen = selectSops(sops, selection);
    if (!isPathInside(path) || !path.endsWith('.md')) {
      const message = `Reference ${shown} of plugin ${quoted(plugin.name)} needs a path below the plugin's folder that ends in \`.md\`.`;
      problems.push({ message, range: plugin.range });
    } else if (chosen.length === 0) {
      const message = `Reference ${shown} of plugin ${quoted(plugin.name)} takes in no active SOP: change its \`sops\`.`;
      problems.push({ message, range: plugin.range });
    } else made.push(...filesOf(plugin, reference, chosen));
  }
  return { files: made.map(({ file }) => file), links: made.map(({ link }) => link), problems };
}

/** Lines of a skill that name its references; empty where it has none. */
export function referenceSection(links: readonly ReferenceLink[], skill: string): string {
  const folder = `skills/${skill}/`;
  const own = links.filter(({ path }) => path.startsWith(folder));
  if (own.length === 0) return '';
  const lines = own.map(
    ({ path, title }) =>
      `- [${escapeText(title)}](${encodeURI(path.slice(folder.length))}): what SOPs are for, and their parameters\n`,
  );
  return `## References\n\n${lines.join('')}\n`;
}
