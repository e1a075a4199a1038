import { type Range, visible } from '@sopwright/document';
import { Composer, Lexer, type Node, Parser, type Document as YamlDocument } from 'yaml';
import type { RegistryProblem } from './registry.ts';

/** Longest registry, in UTF-16 code units, that is read. */
const MAX_REGISTRY = 2_097_152;

/** Deepest nesting that is read: a registry has six levels, and composing a text of 10,000 takes the process down. */
const MAX_DEPTH = 64;

/** Most syntax errors that are told of one registry. */
const MAX_SYNTAX_PROBLEMS = 20;

/** A registry's text as YAML nodes, whose ranges are offsets in the text. */
export interface ParsedYaml {
  /** Root node; `undefined` for an empty text and one with syntax errors. */
  readonly root: Node | undefined;
  readonly problems: readonly RegistryProblem[];
}

type Tokens = ReturnType<Parser['end']> extends Generator<infer Token> ? Token[] : never;

/** Offset at which the nesting grows too deep, or the tokens. */
function tokensOf(text: string): Tokens | { readonly tooDeepAt: number } {
  const parser = new Parser();
  const tokens: Tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_DEPTH) return { tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function problemAt(text: string, message: string, start: number, end = start): RegistryProblem {
  const clamp = (offset: number): number => Math.min(Math.max(offset, 0), text.length);
  return { message, range: [clamp(start), clamp(Math.max(start, end))] };
}

function sentence(message: string): string {
  const line = visible(message.trim().replace(/\s+/g, ' '));
  return `The YAML does not parse: ${line.charAt(0).toLowerCase()}${line.slice(1)}${line.endsWith('.') ? '' : '.'}`;
}

function syntaxProblems(text: string, { errors, warnings }: YamlDocument.Parsed): readonly RegistryProblem[] {
  return [...errors.slice(0, MAX_SYNTAX_PROBLEMS), ...warnings.slice(0, MAX_SYNTAX_PROBLEMS)].map((error) =>
    problemAt(text, sentence(error.message), error.pos[0], error.pos[1]),
  );
}

/** Runs a parse that makes an error for each fault, without the stacks: nobody reads them, and they take ten times as long. */
function withoutStacks<T>(act: () => T): T {
  const limit: unknown = Reflect.get(Error, 'stackTraceLimit');
  Reflect.set(Error, 'stackTraceLimit', 0);
  try {
    return act();
  } finally {
    Reflect.set(Error, 'stackTraceLimit', limit);
  }
}

function documentsOf(tokens: Tokens, length: number): readonly YamlDocument.Parsed[] {
  // Its own check for duplicate keys compares each key with all before it.
  const composer = new Composer({ version: '1.2', uniqueKeys: false, strict: true });
  return withoutStacks(() => [...composer.compose(tokens, true, length)]).filter((document) => 'contents' in document);
}

function isParsed(document: YamlDocument.Parsed | undefined): document is YamlDocument.Parsed {
  return document !== undefined;
}

/** Parses a registry's text. Takes time with its length alone, whatever it holds; never throws. */
export function parseRegistryYaml(text: string): ParsedYaml {
  if (text.length > MAX_REGISTRY) {
    const message = `The registry has ${text.length} characters, expected at most ${MAX_REGISTRY}.`;
    return { root: undefined, problems: [problemAt(text, message, 0)] };
  }
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) {
    const message = `The YAML is nested over ${MAX_DEPTH / 2} levels deep, expected at most six.`;
    return { root: undefined, problems: [problemAt(text, message, tokens.tooDeepAt)] };
  }
  const [document, second] = documentsOf(tokens, text.length);
  if (!isParsed(document)) return { root: undefined, problems: [] };
  const problems = [...syntaxProblems(text, document)];
  if (isParsed(second)) {
    const range: Range = [second.range[0], second.range[0]];
    problems.push({ message: 'The file holds a second YAML document, expected one.', range });
  }
  const isReadable = document.errors.length === 0;
  return { root: isReadable ? (document.contents ?? undefined) : undefined, problems };
}
