import { type Document, type Range, sectionsOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { statesDefault } from '../judgement/choice.ts';
import { languagesOf } from '../judgement/language.ts';
import { needsNoDefault } from '../judgement/parameter.ts';

const PARAMETERS =
  /^(?:\d+[.)]\s*)?(?:(?:input|supported|available|command|optional|script|common|cli|key)\s+)?(?:parameters?|arguments?|args|options|flags)$/i;
const LOCAL_PARAMETERS =
  /^(?:参数|參數|选项|選項|パラメータ|引数|オプション|매개변수|인수|옵션|parámetros|argumentos|opciones|parâmetros|opções|paramètres|arguments|parameter|argumente|optionen|parametri|argomenti|opzioni|параметры|аргументы|опции)$/i;

/** A switch in a hint at arguments: `[--fix]`, off unless given. */
const SWITCH = /\[--?[\w-]+(?:\s*\|\s*--?[\w-]+)*\]/g;

/** Where the skill takes values that may be left out: a section on parameters, or a hint at arguments. */
function parametersOf(document: Document): Range | undefined {
  const section = sectionsOf(document).find(
    ({ title, depth }) => depth > 1 && (PARAMETERS.test(title) || LOCAL_PARAMETERS.test(title)),
  );
  if (section !== undefined) return needsNoDefault(document, section) ? undefined : section.headingRange;
  const hint = document.frontmatter.get('argument-hint');
  if (typeof hint?.value !== 'string') return undefined;
  return /\[|optional/i.test(hint.value.replace(SWITCH, '')) ? hint.valueRange : undefined;
}

/**
 * Finds skills that take parameters and state no default for any of them: no "default", no "if not specified", no
 * "otherwise". Whoever starts the skill leaves most values out; the model then asks for each, or chooses by itself.
 *
 * Parameters are a section named after them, or an `argument-hint` with something optional in it. Where all of them are
 * required, switches that are off unless given, or say what they override, there is nothing to state.
 *
 * ## How to fix
 * State the default beside each parameter, or in a section "Defaults": "Default: the current branch".
 */
export default defineRule({
  meta: {
    id: 'defaults/missing',
    summary: 'The skill takes parameters and states no default.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'Defaults are a required section: "Default: X", or what holds when nothing is specified.',
      },
    ],
    messages: { missing: 'Parameters have no default, expected what holds where a value is left out.' },
  },
  on: ['skill'],
  check(document, context) {
    const range = parametersOf(document);
    if (range === undefined) return;
    if (statesDefault(document.text, languagesOf(document))) return;
    context.report({ range, messageId: 'missing' });
  },
});
