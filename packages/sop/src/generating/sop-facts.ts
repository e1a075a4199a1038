import type { Document } from '@sopwright/document';
import type { RootContent } from 'mdast';
import type { SopParameter } from '../parsing/sop.ts';
import { readSopHead, type SopHead } from '../parsing/sop-head.ts';
import type { RetrievalTools } from '../registry/plugin-declaration.ts';
import { cutDescription, normalDescription } from './description.ts';
import type { LoadedSop } from './file-plan.ts';
import { plainLine, plainTextOf } from './shown-text.ts';
import { titleOf } from './sop-names.ts';

/** Name by which a server gives the SOP. */
export function retrievalName({ entry }: LoadedSop, { server }: Pick<RetrievalTools, 'server'>): string {
  return Object.hasOwn(entry.names, server) ? (entry.names[server] ?? entry.name) : (entry.remoteName ?? entry.name);
}

/** What is taken from an SOP's text. */
interface SopFacts {
  /** Without markup; empty where there is none. */
  readonly title: string;
  /** The overview as plain text on one line; empty where there is none. */
  readonly overview: string;
  readonly parameters: readonly SopParameter[];
  /** True where the parser refuses the text, so that nothing is known of it. */
  readonly isUnread: boolean;
}

const NO_TEXT: SopFacts = { title: '', overview: '', parameters: [], isUnread: false };
const facts = new WeakMap<LoadedSop, SopFacts>();

/** Facts of an SOP's text, read once; trees are let go, since those of many SOPs do not fit into memory. */
function factsOf(loaded: LoadedSop): SopFacts {
  const found = facts.get(loaded) ?? (loaded.document === undefined ? NO_TEXT : readFacts(loaded.document));
  facts.set(loaded, found);
  return found;
}

function readFacts(whole: Document): SopFacts {
  const { head, document } = readSopHead(whole);
  const title = head.title === undefined ? '' : plainTextOf(head.title.text);
  return {
    title,
    overview: overviewText(document, head),
    parameters: head.parameters,
    isUnread: document.hostile !== undefined,
  };
}

function overviewText(document: Document, { overview }: SopHead): string {
  const range = overview?.content?.range;
  if (range === undefined) return '';
  const nodes: RootContent[] = [];
  for (const node of document.tree.children) {
    // A block may end in blanks that the section's content leaves out.
    const [from] = document.rangeOf(node);
    if (from < range[0] || from >= range[1]) continue;
    if (node.type === 'heading') break;
    nodes.push(node);
  }
  return normalDescription(plainLine(nodes));
}

const FIRST_SENTENCE = /^.*?[.!?。！？](?=\s|$)/su;

/** The first sentence of a text, without its full stop. */
export function firstSentence(text: string): string {
  return (FIRST_SENTENCE.exec(text)?.[0] ?? text).replace(/[.。]$/, '');
}

/** What the SOP is good for in a few words: of its description in the registry, its title, or its name. */
export function taskOf(loaded: LoadedSop): string {
  const { entry } = loaded;
  const said = entry.description === undefined ? '' : firstSentence(normalDescription(entry.description));
  if (said !== '' && said.length <= 100) return said;
  return cutDescription(sopTitle(loaded) || titleOf(entry.name), 100);
}

/** Title of the SOP's text without markup; empty where there is none. */
export function sopTitle(loaded: LoadedSop): string {
  return factsOf(loaded).title;
}

/** Parameters of the SOP's text; none where that is not at hand. */
export function sopParameters(loaded: LoadedSop): readonly SopParameter[] {
  return factsOf(loaded).parameters;
}

/** True where the SOP's text is at hand and the parser refuses it. */
export function isUnread(loaded: LoadedSop): boolean {
  return factsOf(loaded).isUnread;
}

/** What the SOP's own text says of it: `description` of its frontmatter, or its overview; empty where it has neither. */
export function ownSummary(loaded: LoadedSop): string {
  const value = loaded.document?.frontmatter.get('description')?.value;
  return typeof value === 'string' && value.trim() !== '' ? normalDescription(value) : factsOf(loaded).overview;
}

/** What the SOP does: its description in the registry, or what its text says; empty where neither says anything. */
export function summaryOf(loaded: LoadedSop): string {
  const { description } = loaded.entry;
  return description === undefined ? ownSummary(loaded) : normalDescription(description);
}

/** The SOP's text, letter by letter; line ends are `\n` and a byte order mark goes, so that it is the same anywhere. */
export function sopText({ text }: Document): string {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}
