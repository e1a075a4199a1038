import { displayWidth } from '@sopwright/document';

/** Control characters, line breaks among them: a terminal gives them no column. */
const CONTROL = /\p{Cc}+/gu;

/** Display columns of a text as Claude Code counts them: wide characters and emoji 2, line breaks 0. */
export function columns(text: string): number {
  return displayWidth(text.replace(CONTROL, ''));
}
