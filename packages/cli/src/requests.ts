import { triggersIn } from '@sopwright/rules';

/** The sentences of a description that say when to use the skill, without what it is not for; all where none does. */
export function requestsOf(description: string): string {
  const sentences = description.split(/(?<=[.!?])\s+/);
  const telling = sentences.filter((sentence) => triggersIn(sentence).length > 0);
  return telling.length === 0 ? description : telling.join(' ');
}
