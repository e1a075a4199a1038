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

/** Takes "use this skill when" and the like away, so that the template may put it there. */
function condition(text: string): string {
  return oneLine(text).replace(/^(?:use (?:it|this|this skill|this sop)? ?)?(?:when(?:ever)? )/i, '');
}

function useWhen(text: string): string {
  const line = oneLine(text);
  if (/^use (?!when\b)/i.test(line) && !/^use (?:it|this|this skill|this sop) when/i.test(line)) return sentence(line);
  return sentence(`Use when ${condition(line)}`);
}

function notUse(text: string): string {
  const line = oneLine(text).replace(/^do(?:n['’]t| not) use (?:(?:it|this|this skill|this sop) )?/i, '');
  return sentence(/^(?:for|when|where|if|to|in|on|as)\b/i.test(line) ? `Do not use ${line}` : `Do not use for ${line}`);
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
