import { type Document, type Range, type Section, walkTree } from '@sopwright/document';
import { itemTextRange } from './constraints.ts';
import type { SopParameter, SopTool } from './sop.ts';
import { linesOf } from './text-piece.ts';

/** A list below such a sentence names tools: "verify the following tools are available in your context:". */
const INTRODUCES = /\btools?\b[^\n]{0,80}\b(?:available|exist|installed|needed|required)\b[^\n]{0,60}:\s*$/i;
const LISTED = /^(?:\*\*)?`?([A-Za-z_][\w.-]{1,60})`?(?:\*\*)?(?=\s*(?:$|[:(,–—-]|tool\b))/;
/** Names with an underscore are tools behind such a verb: "use call_aws". */
const USED =
  /\b(?:use|uses|using|call|calls|calling|invoke|invokes|invoking|via|through)\s+(?:(?:the|only|your)\s+){0,2}`?([a-z][a-z0-9]*(?:_+[a-z0-9]+)+)\b/gi;
/** So is a name in code before the word: "the `call_aws` tool". */
const NAMED = /`([A-Za-z_][\w.-]{1,60})`\s+tools?\b/g;

/** The tools that the steps name, first mention first. */
export function readTools(
  document: Document,
  sections: readonly Section[],
  parameters: readonly SopParameter[],
): readonly SopTool[] {
  const names = new Set(parameters.map(({ name }) => name.text));
  const found = new Map<string, Map<number, Range>>();
  const add = (name: string, start: number): void => {
    if (names.has(name)) return;
    const ranges = found.get(name) ?? new Map<number, Range>();
    ranges.set(start, [start, start + name.length]);
    found.set(name, ranges);
  };
  const readLine = (line: string, start: number): void => {
    for (const pattern of [USED, NAMED]) {
      for (const { 0: whole, 1: name = '', index } of line.matchAll(pattern)) {
        add(name, start + index + whole.indexOf(name));
      }
    }
  };
  for (const { content } of sections) {
    for (const block of content) {
      walkTree(block, (node) => {
        if (node.type === 'code' || node.type === 'html') return false;
        if (node.type === 'paragraph') {
          for (const { text, range } of linesOf(document, document.rangeOf(node))) readLine(text, range[0]);
        }
        if (node.type !== 'listItem') return true;
        const own = itemTextRange(document, node);
        if (own === undefined || !INTRODUCES.test(document.text.slice(...own).slice(-300))) return true;
        for (const list of node.children) {
          for (const item of list.type === 'list' ? list.children : []) {
            const range = itemTextRange(document, item);
            const text = range && document.text.slice(...range);
            const name = text && LISTED.exec(text)?.[1];
            if (name && range && text) add(name, range[0] + text.indexOf(name));
          }
        }
        return true;
      });
    }
  }
  return [...found].map(([name, ranges]) => ({ name, ranges: [...ranges.values()].toSorted((a, b) => a[0] - b[0]) }));
}
