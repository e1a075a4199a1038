import { type Document, plainText, type Section } from '@sopwright/document';
import type { RootContent, Table } from 'mdast';
import { stepTestsOf } from './step-reader.ts';

const REQUIRED =
  /(?<!\bnot )\b(?:required|mandatory)\b|必[須须填要]|필수|\b(?:obligatori[oa]s?|obrigatóri[oa]s?|obligatoire|requise?|erforderlich|verpflichtend|обязательн\p{L}+)/iu;
/** A flag that takes no value, up to what parts it from its description. */
const SWITCH = /^[\s|*_[\]-]*(?:`-\w`,?\s*)?`(?:-\w,? )?--?[\w-]+`[\s*_\]]*(?:\([^)\n]*\)\s*)?[:：|—–-]+\s*/;
const YES = /^(?:yes|y|true|✓|✔|✅)/iu;
const OPENS_WITH_CODE = /^[\s|*_[\]\d.)-]*`/;
/** A value that departs from what the skill does anyway: it says what holds without it. */
const DEPARTURE = /\b(?:overrid\w+|(?:focus|limit|restrict|narrow|filter)(?:s|es|ed)? |only\b|instead of\b)/i;

/** Source of each row of a table, with "required" where a column of that name says yes. */
function rowsOf(document: Document, { children: [titles, ...rows] }: Table): readonly string[] {
  const isRequired = titles?.children.map((cell) => REQUIRED.test(plainText(cell))) ?? [];
  return rows.map(({ children }) => {
    const text = children.map((cell) => document.text.slice(...document.rangeOf(cell))).join('|');
    const answers = children.filter((_, nth) => isRequired[nth]).map((cell) => plainText(cell).trim());
    return answers.some((answer) => YES.test(answer)) ? `${text} required` : text;
  });
}

/** Source of each parameter that lists and tables right below a title name. */
function entriesOf(document: Document, { content }: Section): readonly string[] {
  const groups = content.flatMap((node: RootContent): readonly (readonly string[])[] => {
    if (node.type === 'table') return [rowsOf(document, node)];
    if (node.type !== 'list') return [];
    return [node.children.map((item) => document.text.slice(...document.rangeOf(item)))];
  });
  // Beside the parameters may stand what they choose among; names of parameters are code.
  const named = groups.filter((entries) => entries.every((text) => OPENS_WITH_CODE.test(text)));
  return (named.length > 0 ? named : groups).flat();
}

/**
 * True where a section lists parameters of which none needs a default: each is required, or a switch that is off unless
 * given ("`--fix`: Apply all fixes"), or says from what it departs ("Override the detection").
 */
export function needsNoDefault(document: Document, section: Section): boolean {
  const { isAction } = stepTestsOf(document);
  const entries = entriesOf(document, section);
  const isSettled = (text: string): boolean => {
    if (REQUIRED.test(text) || DEPARTURE.test(text)) return true;
    const flag = SWITCH.exec(text);
    return flag !== null && isAction(text.slice(flag[0].length));
  };
  return entries.length > 0 && entries.every(isSettled);
}
