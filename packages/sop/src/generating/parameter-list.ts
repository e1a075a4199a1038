import type { SopParameter } from '../parsing/sop.ts';
import { codeSpan, escapeText, inlineText } from './shown-text.ts';

/** Most parameters that are written out of one SOP; real ones have at most 20. */
const MAX_PARAMETERS = 60;

function need({ required, condition, defaultValue }: SopParameter): string {
  if (required === true) return 'required';
  const words = condition === undefined ? [] : [escapeText(condition)];
  if (required === false) words.unshift('optional');
  if (defaultValue !== undefined) words.push(`default ${codeSpan(defaultValue.text)}`);
  return words.join(', ');
}

const made = new WeakMap<readonly SopParameter[], string>();

/** Parameters as items of a list: name, whether required, default, description; empty where there are none. */
export function parameterList(parameters: readonly SopParameter[]): string {
  // A reference and a command both have them, and each description is parsed.
  const list = made.get(parameters) ?? listOf(parameters);
  made.set(parameters, list);
  return list;
}

function listOf(parameters: readonly SopParameter[]): string {
  const lines = parameters.slice(0, MAX_PARAMETERS).map((parameter) => {
    const said = parameter.description === undefined ? '' : inlineText(parameter.description.text);
    const needed = need(parameter);
    const name = `- ${codeSpan(parameter.name.text)}${needed === '' ? '' : ` (${needed})`}`;
    return said === '' ? `${name}\n` : `${name}: ${said}\n`;
  });
  const left = parameters.length - lines.length;
  return lines.join('') + (left > 0 ? `- and ${left} more\n` : '');
}
