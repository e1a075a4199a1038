import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, statSync } from 'node:fs';
import { cutBytes } from './cut-text.ts';
import type { Environment } from './inputs.ts';

// How a step talks to its runner: lines on standard output and files named in the environment.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands and the runner's own reading of
// a line, actions/runner src/Runner.Common/ActionCommand.cs (both read 2026-11-26).

/** Bytes that GitHub takes as the summary of one step; the upload of a longer one fails. */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Kinds of annotations. */
export type AnnotationKind = 'error' | 'warning' | 'notice';

/** A runner reads `##[name]` anywhere in a line as a command of its first protocol. */
function defused(text: string): string {
  return text.replaceAll('##[', '##\u200B[');
}

function data(text: string): string {
  return defused(text.replace(/\p{Cs}/gu, '\uFFFD'))
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** An annotation as a workflow command, one line. Nothing in the texts ends the command or starts another. */
export function annotationCommand(
  kind: AnnotationKind,
  message: string,
  properties: Readonly<Record<string, string | number>> = {},
): string {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${kind}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${data(message)}\n`;
}

/** Text for the log, of which no line is a workflow command. */
export function logText(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/)
    .map((line) => `${defused(line.replace(/(?!\t)\p{Cc}/gu, '').replace(/^(?=\s*::)/, '| '))}\n`)
    .join('');
}

/** Writes text to the log. */
export function log(text: string): void {
  process.stdout.write(logText(text));
}

/** Writes an annotation without a place. */
export function annotate(kind: AnnotationKind, message: string): void {
  process.stdout.write(annotationCommand(kind, message));
}

/** An output as a runner reads it, between delimiters that no value can hold. */
export function outputText(name: string, value: string): string {
  const delimiter = `sopwright_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** Sets an output of the step; without a runner it does nothing. */
export function setOutput(env: Environment, name: string, value: string | number): void {
  const file = env.GITHUB_OUTPUT;
  if (file !== undefined && file !== '') appendFileSync(file, outputText(name, String(value)));
}

/**
 * Adds Markdown to the summary of the step. What does not fit into GitHub's limit is cut at a line, and a first line
 * says so: a summary over the limit would not be shown at all.
 */
export function appendSummary(env: Environment, markdown: string): void {
  const file = env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') return;
  const room = MAX_SUMMARY_BYTES - (existsSync(file) ? statSync(file).size : 0) - 1;
  const text = cutBytes(markdown, room, 'This summary is cut: GitHub shows 1 MiB of it.');
  if (text !== '') appendFileSync(file, `${text}\n`);
}
