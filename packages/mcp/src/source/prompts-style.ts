import { readList } from '../measure/conversation.ts';
import { isJsonObject, type JsonObject } from '../measure/json-rpc.ts';
import { MeasureFailure } from '../measure/measure-failure.ts';
import { sopInPrompt } from '../serve/agent-sop-prompt.ts';
import type { FoundSop } from './retrieve-style.ts';
import { blockText } from './sop-text.ts';
import { ask, has, type SourceTalk } from './source-talk.ts';

function assertPrompts(talk: SourceTalk): void {
  if (!has(talk, 'prompts')) throw new MeasureFailure('answer', 'has no prompts');
}

/** The SOP in the result of `prompts/get`. @throws MeasureFailure */
function textOf({ messages, _meta }: JsonObject): string {
  const [message, ...more]: readonly unknown[] = Array.isArray(messages) ? messages : [];
  if (!isJsonObject(message) || more.length > 0) {
    throw new MeasureFailure(
      'answer',
      `answered prompts/get with ${more.length > 0 ? 'several messages' : 'no message'}`,
    );
  }
  const text = sopInPrompt(blockText(message.content), isJsonObject(_meta) ? _meta : {});
  if (text === undefined) throw new MeasureFailure('answer', 'sent a prompt that has no SOP in <agent-sop><content>');
  return text;
}

/** A way to the texts of a server whose prompts are SOPs. @throws MeasureFailure where it has no prompts. */
export async function openPrompts(talk: SourceTalk): Promise<(name: string) => Promise<string>> {
  assertPrompts(talk);
  return async (name) => textOf((await ask(talk, 'prompts/get', { name })).result);
}

/** All prompts, page by page. @throws MeasureFailure */
export async function listPrompts(talk: SourceTalk): Promise<readonly FoundSop[]> {
  assertPrompts(talk);
  const { channel, limits, patience, greeting } = talk;
  const kind = { method: 'prompts/list', key: 'prompts' };
  const { items } = await readList(channel, kind, { limits, patience, meta: greeting.meta });
  return items.map(({ name, title, description }, at) => {
    if (typeof name !== 'string' || name === '') {
      throw new MeasureFailure('answer', `answered prompts/list with a prompt without a name (number ${at + 1})`);
    }
    return {
      name,
      ...(typeof title === 'string' ? { title } : {}),
      ...(typeof description === 'string' ? { description } : {}),
    };
  });
}
