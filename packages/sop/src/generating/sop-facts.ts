import { type Document, parseMarkdown } from '@sopwright/document';
import type { RootContent } from 'mdast';
import type { RetrievalTools } from '../registry/plugin-declaration.ts';
import { cutDescription, normalDescription } from './description.ts';
import type { LoadedSop } from './file-plan.ts';
import { plainLine } from './shown-text.ts';
import { titleOf } from './sop-names.ts';

/** Name by which a server gives the SOP. */
export function retrievalName({ entry }: LoadedSop, { server }: Pick<RetrievalTools, 'server'>): string {
  return Object.hasOwn(entry.names, server) ? (entry.names[server] ?? entry.name) : (entry.remoteName ?? entry.name);
}

/** The overview as plain text on one line; empty where the SOP has none, or its text is not at hand. */
function overviewText({ document, sop }: LoadedSop): string {
  const range = sop?.overview?.content?.range;
  if (document === undefined || range === undefined) return '';
  const nodes: RootContent[] = [];
  for (const node of document.tree.children) {
    const [from, to] = document.rangeOf(node);
    if (from < range[0] || to > range[1]) continue;
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
export function taskOf({ entry, sop }: LoadedSop): string {
  const said = entry.description === undefined ? '' : firstSentence(normalDescription(entry.description));
  if (said !== '' && said.length <= 100) return said;
  return cutDescription(sopTitle({ sop }) || titleOf(entry.name), 100);
}

/** Title of the SOP's text without markup; empty where there is none. */
export function sopTitle({ sop }: Pick<LoadedSop, 'sop'>): string {
  return sop?.title === undefined ? '' : plainLine(parseMarkdown(sop.title.text).root.children);
}

/** What the SOP's own text says of it: `description` of its frontmatter, or its overview; empty where it has neither. */
export function ownSummary(loaded: LoadedSop): string {
  const value = loaded.document?.frontmatter.get('description')?.value;
  return typeof value === 'string' && value.trim() !== '' ? normalDescription(value) : overviewText(loaded);
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
