import { type NamePhrase, readNamePhrase } from './name-phrase.ts';
import type { Purpose } from './scaffold-file.ts';

/** The sentences that a skill or an SOP is built of. */
export interface Sentences {
  /** Words of its title. */
  readonly title: string;
  readonly phrase: NamePhrase;
  /** "Rotates database keys." */
  readonly does: string;
  /** "Use when the user asks to rotate database keys." */
  readonly when: string;
  /** "Do not use for …" */
  readonly notFor: string;
  /** What a user might say: "Rotate database keys". */
  readonly request: string;
}

/** One line of text without the blanks around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A whole sentence: a capital at its start, a mark at its end. */
export function sentence(text: string): string {
  const line = capitalized(oneLine(text));
  return /[.!?。！？]$/.test(line) ? line : `${line}.`;
}

/** A step without the mark or number that its author put before it. */
export function stepText(text: string): string {
  return sentence(oneLine(text).replace(/^(?:[-*+]|\d{1,3}[.)]|step \d{1,3}:)\s+/i, ''));
}

/** Words that have a capital at the start of a sentence alone: others may be names. */
const PLAIN_START =
  /^(?:an?|any|it|some(?:body|one)?|th(?:e|ere|is|at|ey)|users?|you|[a-z]+ing|after|before|during|for|if|in|on|to|when|where|while|as)\b/i;

/** Text that goes on inside of a sentence. */
function continued(text: string): string {
  return PLAIN_START.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** "Use when …", however much of it the author wrote. */
function useWhen(text: string): string {
  const line = oneLine(text);
  const [opening = ''] = /^use (?:(?:this )?(?:skill|sop) |it |this )?/i.exec(line) ?? [];
  const rest = continued(line.slice(opening.length).replace(/^whenever /i, 'when '));
  const isWhole = opening !== '' || /^(?:when|after|before|during|for|if|in|on|to|while) /.test(rest);
  return sentence(isWhole ? `Use ${rest}` : `Use when ${rest}`);
}

/** "Do not use for …", however much of it the author wrote. */
function notUse(text: string): string {
  const line = oneLine(text).replace(
    /^(?:do(?:n['’]t| not) use (?:(?:this )?(?:skill|sop) |it |this )?|not (?=for ))/i,
    '',
  );
  const rest = continued(line);
  return sentence(
    /^(?:for|when|where|if|to|in|on|as|after|before|during|while) /.test(rest)
      ? `Do not use ${rest}`
      : `Do not use for ${rest}`,
  );
}

function defaultDoes({ type, words, does }: NamePhrase): string {
  if (type === 'action') return `${does} in checked steps and reports each result`;
  return `carries out work on ${words} in checked steps and reports each result`;
}

function defaultWhen({ type, words }: NamePhrase): string {
  return type === 'action' ? `the user asks to ${words}` : `the user asks for help with ${words}`;
}

function requestOf({ type, words }: NamePhrase): string {
  return capitalized(type === 'action' ? words : `help with ${words}`);
}

/** Sentences of what the author said, and of the name for the rest. */
export function sentencesOf({ name, does, when, notFor }: Purpose): Sentences {
  const phrase = readNamePhrase(name);
  return {
    title: capitalized(phrase.title),
    phrase,
    does: sentence(does ?? defaultDoes(phrase)),
    when: useWhen(when ?? defaultWhen(phrase)),
    notFor: notUse(notFor ?? `general questions about ${phrase.about}`),
    request: requestOf(phrase),
  };
}
