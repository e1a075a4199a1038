import { createScanner } from 'jsonc-parser';
import type { ValueNode } from '../config/value-node.ts';

/** Line ending of a text. */
export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Blanks at the beginning of the line that an offset lies in. */
function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? '';
}

/** One step of indentation: that of the first line that has any. */
function indentStep(text: string): string {
  return /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
}

/** True where a comma follows the last property, comments aside. */
function hasTrailingComma(between: string): boolean {
  const scanner = createScanner(between, true);
  scanner.scan();
  return between.charAt(scanner.getTokenOffset()) === ',';
}

function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

/**
 * Adds a property behind the last one of an object of a JSON text. Nothing else changes: other properties, comments
 * and line endings stay as they are. jsonc-parser's own `modify` would lay out the property before it anew.
 *
 * @param object - the object, with its place in the text
 */
export function insertProperty(text: string, object: ValueNode, key: string, value: unknown): string {
  const newline = newlineOf(text);
  const step = indentStep(text);
  const close = object.range[1] - 1;
  const last = object.entries?.at(-1);
  const outer = indentAt(text, object.range[0]);
  const indent =
    last !== undefined && isFirstOnLine(text, last.keyRange[0]) ? indentAt(text, last.keyRange[0]) : outer + step;
  const json = JSON.stringify(value, null, step).replaceAll('\n', `${newline}${indent}`);
  const property = `${newline}${indent}${JSON.stringify(key)}: ${json}`;
  // The property goes behind everything that stands before the bracket, comments included.
  const head = text.slice(0, close);
  const content = head.trimEnd();
  const blanks = head.slice(content.length);
  const end = blanks.includes('\n') ? blanks.slice(blanks.search(/\r?\n/)) : `${newline}${outer}`;
  if (last === undefined) return `${content}${property}${end}${text.slice(close)}`;
  const at = last.value.range[1];
  const comma = hasTrailingComma(text.slice(at, close)) ? '' : ',';
  return `${text.slice(0, at)}${comma}${content.slice(at)}${property}${end}${text.slice(close)}`;
}
