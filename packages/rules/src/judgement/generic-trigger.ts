import type { Range } from '@sopwright/document';
import { matchesOf } from '../reading/text/matches.ts';
import { splitSentences } from './sentence.ts';

/** A word that a list of triggers has for itself, and where it stands. */
export interface GenericTrigger {
  readonly word: string;
  readonly range: Range;
}

/** Words of any project, whatever it is made with. What is rarer narrows a request down by itself. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'analysis analyze api apis app application applications apps automation backup backups build builds bug bugs cache ' +
    'change changes cloud code coding config configuration container containers create data database databases debug ' +
    'debugging delete deploy deploying deployment deployments design develop development doc docs documentation edit ' +
    'error errors file files fix fixes function functions help host hosting image images infrastructure install issue ' +
    'issues log logging logs message messages migrate migration monitor monitoring network networking optimize ' +
    'performance pipeline plan problem problems project projects query queue refactor report reports review run running ' +
    'script scripts search security server serverless servers service services setup storage store table task tasks ' +
    'test testing tests text update user users web website write writing'
  ).split(' '),
);

/** What a list of triggers begins with. */
const LEAD =
  /\b(?:(?:triggers?|activates?|activated) (?:on|for|by|when|with)|triggers?(?=[ \t*_]*[:：—–])|(?:trigger |key)(?:words?|phrases?|terms?)|(?:says|mentions|mentioning))\b(?: (?:the|any|of|user|phrases?|keywords?|words?|terms?|mentions?|says|like|such as|including|are|include)\b){0,6}[ \t*_]*[:：—–-]?[*_]*/gi;
const NEGATED = /\b(?:not|never|don['’]t|doesn['’]t|except|unless|instead)\b/i;

/** An item with more words than this is no trigger: the sentence goes on about something else. */
const MOST_WORDS = 8;
const WISH = /\b(?:to|asks?|asked|asking|wants?|needs?)\b/i;
const QUOTES = /^[\s"'“”‘’`*_(]+|[\s"'“”‘’`*_).!?]+$/g;

/** Single words of an item, which may be the last one: `function or container`. */
function wordsOf(item: string): readonly string[] {
  const bare = item.trim().replace(/^(?:or|and)\s+/i, '');
  const parts = bare.split(/\s+(?:or|and)\s+/i).map((part) => part.replace(QUOTES, ''));
  return parts.every((part) => /^[\p{L}\p{N}]+$/u.test(part)) ? parts : [];
}

function triggersOf(list: string, from: number): readonly GenericTrigger[] {
  const items = list.split(/[,;、]/);
  // What the user wants to do comes before its object: "asked to modernize, migrate or clean up project files".
  if (items.length < 2 || WISH.test(items[0] ?? '')) return [];
  const found: GenericTrigger[] = [];
  let at = from;
  for (const item of items) {
    if (item.trim().split(/\s+/).length > MOST_WORDS) break;
    for (const word of wordsOf(item)) {
      if (!GENERIC.has(word.toLowerCase())) continue;
      const start = at + item.indexOf(word);
      found.push({ word, range: [start, start + word.length] });
    }
    at += item.length + 1;
  }
  return found;
}

/** Half of a word or more is its stem: `deploying` and `deployment` are of a skill that is called `deploy`. */
function isOf(name: string, word: string): boolean {
  return name.toLowerCase().includes(word.toLowerCase().slice(0, Math.max(3, Math.ceil(word.length / 2))));
}

/**
 * Words that a description lists as triggers and that stand for nothing in particular: `deploy`, `storage`. A skill that is
 * named after the word is for such requests. What it says it is not for does not count.
 */
export function genericTriggersIn(text: string, name: string): readonly GenericTrigger[] {
  return splitSentences(text).flatMap(([from, to]) => {
    const sentence = text.slice(from, to);
    const leads = matchesOf(LEAD, sentence);
    const negated = sentence.search(NEGATED);
    return leads.flatMap((lead, at) => {
      if (negated !== -1 && negated < lead.index) return [];
      const start = lead.index + lead[0].length;
      const list = sentence.slice(start, leads[at + 1]?.index);
      return triggersOf(list, from + start).filter(({ word }) => !isOf(name, word));
    });
  });
}
