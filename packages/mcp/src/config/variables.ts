import type { McpFacts, McpVariableForm } from '@sopwright/clients';

/** A variable as it stands in a text. */
export interface VariableUse {
  /** As written, such as `${env:TOKEN}`. */
  readonly written: string;
  readonly name: string;
  readonly form: McpVariableForm | 'predefined';
  /** Text behind `:-`. */
  readonly defaultText?: string;
  readonly start: number;
}

/** What a variable has for a value: a text, nothing, or something that only the running host knows. */
export type LookUp = (use: VariableUse) => string | undefined;

/** A variable that got no value. */
export interface LeftOpen {
  readonly use: VariableUse;
  /** `unset`: no value; `foreign`: a form that this host does not expand; `unknown`: only the running host knows. */
  readonly why: 'unset' | 'foreign' | 'unknown';
}

/** A text with its variables expanded as far as they have values. */
export interface Expanded {
  readonly text: string;
  readonly open: readonly LeftOpen[];
}

/** Longest text that is expanded, in UTF-16 units: no system passes a longer one to a program. */
const LONGEST = 131_072;
// Names are short: the bound keeps a text of nothing but `${` from taking quadratic time.
const VARIABLE = /\$\{([^}\n]{1,512})\}|\$([A-Za-z_]\w{0,255})|%([A-Za-z_]\w{0,255})%/g;
const NAME = /^[A-Za-z_]\w*$/;
const PREFIXES: readonly (readonly [prefix: string, form: McpVariableForm])[] = [
  ['env:', 'env'],
  ['input:', 'input'],
  ['file:', 'file'],
  ['config:', 'editor'],
  ['command:', 'editor'],
  ['user_config.', 'config'],
];

function bracedUse(inner: string, predefined: readonly string[]): Omit<VariableUse, 'start' | 'written'> | undefined {
  for (const [prefix, form] of PREFIXES) {
    if (inner.startsWith(prefix)) return { name: inner.slice(prefix.length), form };
  }
  const scoped = inner.replace(/:.*$/, '');
  if (predefined.includes(inner) || (predefined.includes(scoped) && !inner.includes(':-'))) {
    return { name: inner, form: 'predefined' };
  }
  const cut = inner.indexOf(':-');
  const name = cut === -1 ? inner : inner.slice(0, cut);
  if (!NAME.test(name)) return undefined;
  return cut === -1 ? { name, form: 'braced' } : { name, form: 'default', defaultText: inner.slice(cut + 2) };
}

const FROM_ENVIRONMENT: ReadonlySet<VariableUse['form']> = new Set(['braced', 'default', 'env', 'dollar', 'percent']);

/** Every variable in a text, in any host's way of writing it. */
export function variablesIn(text: string, predefined: readonly string[]): readonly VariableUse[] {
  return [...text.matchAll(VARIABLE)].flatMap((match) => {
    const [written, inner, dollar, percent] = match;
    const start = match.index;
    if (inner !== undefined) {
      const use = bracedUse(inner, predefined);
      return use === undefined ? [] : [{ ...use, written, start }];
    }
    const form = dollar === undefined ? 'percent' : 'dollar';
    return [{ written, name: dollar ?? percent ?? '', form, start }];
  });
}

/** True where a variable of another host's form was probably meant as one: a shell in between may expand `$NAME` itself. */
function looksMeant(use: VariableUse, text: string): boolean {
  if (use.form === 'percent') return use.written === text;
  return use.form !== 'dollar' || use.written === text || text === `Bearer ${use.written}`;
}

function readValue(
  use: VariableUse,
  text: string,
  { expands, lookUp }: { readonly expands: boolean; readonly lookUp: LookUp },
): string | LeftOpen | undefined {
  if (!expands) return looksMeant(use, text) ? { use, why: 'foreign' } : undefined;
  const value = lookUp(use);
  if (value !== undefined && !(value === '' && use.form === 'default')) return value;
  if (use.defaultText !== undefined) return use.defaultText;
  return { use, why: FROM_ENVIRONMENT.has(use.form) ? 'unset' : 'unknown' };
}

/** By whose rules to expand. */
export interface ExpandInput {
  readonly facts: McpFacts;
  readonly lookUp: LookUp;
  readonly platform: string;
  /** Set where the host's rules for the file have no record: every form is then tried. */
  readonly isUnknown: boolean;
}

/**
 * Expands a text by a host's rules. Variables without a value, and those of other hosts, stay as written; where the host
 * puts an empty text in place of an unset one, so does this.
 */
export function expand(text: string, { facts, lookUp, platform, isUnknown }: ExpandInput): Expanded {
  if (text.length > LONGEST || !(text.includes('$') || text.includes('%'))) return { text, open: [] };
  const { variables } = facts;
  const forms = variables?.forms ?? [];
  const open: LeftOpen[] = [];
  let result = '';
  let end = 0;
  for (const use of variablesIn(text, variables?.predefined ?? [])) {
    if (use.form === 'percent' && platform !== 'win32' && forms.includes('percent')) continue;
    const expands = isUnknown || use.form === 'predefined' || forms.includes(use.form);
    const value = readValue(use, text, { expands, lookUp });
    if (typeof value === 'object') open.push(value);
    const replaced = typeof value === 'string' ? value : expands && variables?.unset === 'empty' ? '' : use.written;
    result += text.slice(end, use.start) + replaced;
    end = use.start + use.written.length;
  }
  return { text: result + text.slice(end), open };
}
