import { type Document, derive, parseFrontmatter, type Range } from '@sopwright/document';
import type { Fix, TextEdit } from '@sopwright/lint';

/** Why a file does not start with frontmatter between `---` lines. */
export type StartCause =
  // Nothing in it looks like frontmatter.
  | 'nothing'
  // Hyphens, but not three of them, or with blanks before them.
  | 'bad-opening'
  // Fields with a closing fence alone.
  | 'no-opening'
  // Fields between the fences of a code block.
  | 'code-block'
  // `+++`
  | 'toml'
  // `--- name: x`
  | 'text-behind-fence'
  // Something stands above the block.
  | 'blank-before'
  | 'comment-before'
  | 'code-fence-before'
  | 'prose-before';

/** What a file without frontmatter at its start has instead. */
export interface StartFault {
  readonly cause: StartCause;
  /** Empty only where the file is. */
  readonly range: Range;
  readonly fix?: Fix;
}

const FIELD = /^[A-Za-z_][\w-]*[ \t]*:(?:[ \t]|\r?$)/m;
/** How far down a block is looked for, in code units: further down it is part of the body. */
const REACH = 1000;
const CODE_FENCE = /^[ \t]*(?:`{3,}|~{3,})/gm;

function firstLine(text: string, start: number): Range {
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  return [start, start + line.trimEnd().length];
}

function lineBreakAt(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? 2 : text.startsWith('\n', at) ? 1 : 0;
}

/** The first `---` block with a name or a description further down, as a range with its last line break. */
function findBlock(text: string, start: number): Range | undefined {
  const head = text.slice(start, start + REACH);
  for (const fence of head.matchAll(/^---[ \t]*\r?\n(?=[A-Za-z_])/gm)) {
    const at = start + fence.index;
    const above = head.slice(0, fence.index);
    const isExample = (above.match(CODE_FENCE)?.length ?? 0) % 2 === 1 && !/^\s*(?:`{3,}|~{3,})/.test(above);
    if (isExample) continue;
    const block = parseFrontmatter(text.slice(at));
    const isMeant = block.get('name') !== undefined || block.get('description') !== undefined;
    if (block.status === 'closed' && isMeant) return [at, at + block.bodyStart];
  }
  return undefined;
}

function withoutCodeFence(text: string, opening: Range, block: Range): Fix | undefined {
  const mark = /^(?:`{3,}|~{3,})/.exec(text.slice(...opening))?.[0] ?? '```';
  const edits: TextEdit[] = [{ range: opening, text: '' }];
  const rest = text.slice(block[1]);
  const right = new RegExp(`^${mark}[ \\t]*(?:\\r?\\n|$)`).exec(rest);
  const last = new RegExp(`\\r?\\n${mark}\\s*$`).exec(rest);
  // The fence closes right below the block, or at the end of a file that is all inside of it.
  if (right !== null) edits.push({ range: [block[1], block[1] + right[0].length], text: '' });
  else if (last !== null && (rest.match(new RegExp(`^${mark}`, 'gm'))?.length ?? 0) % 2 === 1) {
    const end = block[1] + last.index + lineBreakAt(rest, last.index);
    edits.push({ range: [end, end + mark.length + lineBreakAt(text, end + mark.length)], text: '' });
  } else return undefined;
  return { safety: 'safe', edits };
}

function readAbove(text: string, start: number, block: Range): StartFault {
  const above = text.slice(start, block[0]);
  const shown: Range = [start, start + above.trimEnd().length];
  if (above.trim() === '') {
    const range: Range = [start, block[0]];
    return { cause: 'blank-before', range, fix: { safety: 'safe', edits: [{ range, text: '' }] } };
  }
  if (/^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/.test(above)) {
    const lineBreak = above.includes('\r\n') ? '\r\n' : '\n';
    const moved = { range: [block[1], block[1]] as const, text: above.trim() + lineBreak };
    const edits = [{ range: [start, block[0]] as const, text: '' }, moved];
    const isWhole = /[\r\n]$/.test(text.slice(0, block[1]));
    return { cause: 'comment-before', range: shown, ...(isWhole && { fix: { safety: 'safe', edits } }) };
  }
  if (/^\s*(?:`{3,}|~{3,})[^\n`]*\r?\n\s*$/.test(above)) {
    const fix = withoutCodeFence(text, [start, block[0]], block);
    return { cause: 'code-fence-before', range: shown, ...(fix && { fix }) };
  }
  return { cause: 'prose-before', range: shown };
}

function readFirstLine(text: string, start: number): StartFault | undefined {
  const line = firstLine(text, start);
  const words = text.slice(...line);
  const below = text.slice(line[1]).trimStart();
  const isMeant = FIELD.exec(below)?.index === 0;
  if (/^(?:[ \t]+---|[ \t]*(?:-{2}|-{4,}|[\u2013\u2014]{1,3}-?))$/.test(words) && isMeant) {
    const closing = /\n([ \t]*(?:-{2,}|[\u2013\u2014]{1,3}-?))(?=[ \t]*\r?(?:\n|$))/.exec(text.slice(line[1]));
    const end = line[1] + (closing?.index ?? 0) + 1;
    const edits: TextEdit[] = [{ range: line, text: '---' }];
    const mark = closing?.[1] ?? '---';
    if (mark !== '---') edits.push({ range: [end, end + mark.length], text: '---' });
    return { cause: 'bad-opening', range: line, ...(closing && { fix: { safety: 'safe', edits } }) };
  }
  if (/^\+{3}$/.test(words)) return { cause: 'toml', range: line };
  return /^---[ \t]*[^\s-]/.test(words) ? { cause: 'text-behind-fence', range: line } : undefined;
}

/** True for fields that parse, a name or a description among them. */
function areMeant(yaml: string): boolean {
  const block = parseFrontmatter(`---\n${yaml}---\n`);
  const isNamed = block.get('name') !== undefined || block.get('description') !== undefined;
  return block.status === 'closed' && block.problems.length === 0 && isNamed;
}

/** Lines up to the next of the same marks. */
const FENCED =
  /^(`{3,}|~{3,})[ \t]*(?:ya?ml|frontmatter)?[ \t]*\r?\n((?:(?!`{3}|~{3})[^\n]*\n)+?)(\1[ \t]*)\r?(?:\n|$)/;
/** Lines up to the first of hyphens. */
const UNOPENED = /^((?:name|description)[ \t]*:[^\n]*\n(?:(?!---)[^\n]*\n)*?)---[ \t]*\r?(?:\n|$)/;

/** Fields at the top of a file whose fences are none, or one too few. */
function readBareFields(text: string, start: number): StartFault | undefined {
  const head = text.slice(start, start + REACH * 4);
  const [, mark = '', fields = '', closing = ''] = FENCED.exec(head) ?? [];
  if (mark !== '' && areMeant(fields)) {
    const range = firstLine(text, start);
    const end = start + head.indexOf(fields, range[1] - start) + fields.length;
    const edits: TextEdit[] = [range, [end, end + closing.length] as const].map((each) => ({
      range: each,
      text: '---',
    }));
    return { cause: 'code-block', range, fix: { safety: 'safe', edits } };
  }
  const unopened = UNOPENED.exec(head)?.[1] ?? '';
  if (unopened === '' || !areMeant(unopened)) return undefined;
  const edit: TextEdit = { range: [start, start], text: unopened.includes('\r\n') ? '---\r\n' : '---\n' };
  return { cause: 'no-opening', range: firstLine(text, start), fix: { safety: 'safe', edits: [edit] } };
}

/** True where what follows an opening fence is meant as frontmatter: the fence may be a mere rule. */
export function opensFrontmatter({ frontmatter, text }: Document): boolean {
  return FIELD.exec(text.slice(frontmatter.range[1]).trimStart())?.index === 0;
}

/** What is wrong with the start of a file whose frontmatter is `absent`; `undefined` for any other status. */
export const startFaultOf: (document: Document) => StartFault | undefined = derive(({ frontmatter, text }) => {
  if (frontmatter.status !== 'absent') return undefined;
  const start = frontmatter.bodyStart;
  const known = readFirstLine(text, start) ?? readBareFields(text, start);
  if (known !== undefined) return known;
  const block = findBlock(text, start);
  if (block !== undefined) return readAbove(text, start, block);
  const solid = start + Math.max(text.slice(start).search(/\S/), 0);
  return { cause: 'nothing', range: firstLine(text, solid) };
});
