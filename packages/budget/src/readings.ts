import type { ReadingCase } from '@sopwright/clients';
import type { Document, YamlProblem } from '@sopwright/document';

/** Size from which Claude Code does not load a file. */
const MEBIBYTE = 1_048_576;

/** What a YAML problem is to clients. The rules look closer; here only the effect on the whole file counts. */
function caseOfProblem({ code, message }: YamlProblem, line: string): ReadingCase {
  if (code === 'TAB_AS_INDENT') return 'tab-indentation';
  if (code === 'DUPLICATE_KEY') return 'duplicate-key';
  if (code === 'BAD_ALIAS') return 'bad-alias';
  if (code === 'MISSING_CHAR' && /quote/.test(message)) return 'unterminated-quote';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^[\w-]+:\s+[^\s"'[{|>].*:(?:\s|$)/.test(line)) return 'unquoted-colon';
  const isFallen = code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY';
  return isFallen && /^[^\s:#]+(?:\s[^:]*)?$/.test(line) ? 'unindented-continuation' : 'invalid-yaml';
}

function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end === -1 ? text.length : end).trimEnd();
}

function ofBytes({ encoding, hasByteOrderMark, text }: Document): readonly ReadingCase[] {
  const cases: ReadingCase[] = [];
  if (encoding === 'utf-16le' || encoding === 'utf-16be') cases.push('utf-16');
  else if (encoding === 'invalid-utf-8') cases.push('invalid-utf-8');
  else if (hasByteOrderMark) cases.push('byte-order-mark');
  if (text.length > MEBIBYTE) cases.push('file-over-1-mib');
  return cases;
}

function ofFences({ frontmatter, text }: Document): readonly ReadingCase[] {
  const { status, range, contentRange } = frontmatter;
  if (status === 'unclosed') return [/^\.\.\.[ \t]*$/m.test(text) ? 'dots-close' : 'frontmatter-unclosed'];
  if (status === 'absent' || status === 'other-language') {
    return [/^---[ \t]*$/m.test(text) ? 'text-before-frontmatter' : 'frontmatter-missing'];
  }
  const cases: ReadingCase[] = [];
  const fences = [lineAt(text, range[0]), text.slice(contentRange[1] + 1, range[1])];
  const opening = /^\uFEFF?---([ \t]*)/.exec(text)?.[1] ?? '';
  if (opening !== '' || /[ \t]$/.test(fences[1] ?? '')) cases.push('blank-after-fence');
  if (text.slice(...contentRange).includes('---')) cases.push('fence-in-value');
  return cases;
}

function ofYaml({ frontmatter, text }: Document): readonly ReadingCase[] {
  const { status, problems, isMapping, fields } = frontmatter;
  if (status !== 'closed' && status !== 'bad-fence') return [];
  // A block that we leave unparsed for its size is no fault to a client.
  const faults = problems.filter(({ code }) => code !== 'TOO_LARGE');
  const cases = new Set(faults.map((problem) => caseOfProblem(problem, lineAt(text, problem.range[0]))));
  // What stands behind an unquoted colon is reported once more as something else.
  if (cases.has('unquoted-colon')) cases.delete('invalid-yaml');
  if (problems.length === 0 && !isMapping && fields.length === 0) cases.add('not-a-mapping');
  return [...cases];
}

function ofDescription(value: unknown, isThere: boolean): readonly ReadingCase[] {
  if (!isThere) return ['description-missing'];
  if (value === null || value === undefined) return ['description-null'];
  if (Array.isArray(value)) return ['description-is-list'];
  if (typeof value === 'number') return ['description-number'];
  if (typeof value !== 'string') return [];
  if (value.trim() === '') return ['description-empty'];
  return /<[a-z/!]/i.test(value) ? ['description-with-markup'] : [];
}

function ofName(value: unknown, isThere: boolean): readonly ReadingCase[] {
  if (!isThere) return ['name-missing'];
  if (typeof value !== 'string') return ['name-not-a-string'];
  if (value.trim() === '') return ['name-empty'];
  return value.includes(':') ? ['name-with-colon'] : [];
}

/** Situations in a SKILL.md, a command or an agent that decide whether and with which fields a client loads it. */
export function readingsOf(document: Document): readonly ReadingCase[] {
  const { frontmatter } = document;
  const description = frontmatter.get('description');
  const name = frontmatter.get('name');
  return [
    ...ofBytes(document),
    ...ofFences(document),
    ...ofYaml(document),
    ...ofName(name?.value, name !== undefined),
    ...ofDescription(description?.value, description !== undefined),
    ...(Array.isArray(frontmatter.get('metadata')?.value) ? (['metadata-is-list'] as const) : []),
  ];
}
