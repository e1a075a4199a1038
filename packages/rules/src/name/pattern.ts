import { clientById, isClientId, type ReadingCase } from '@sopwright/clients';
import { defineRule, type FindingClient } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import {
  type AlsoFor,
  affectedClient,
  alsoForSchema,
  concerned,
  milderUnlessDropped,
} from '../reading/clients/concern.ts';
import { nameField, renameFix, SKILL_NAME, skillDirectory } from '../reading/skills/skill-name.ts';

const CASES: readonly (readonly [ReadingCase, RegExp])[] = [
  ['name-non-ascii', /[^\p{ASCII}]/u],
  ['name-with-blanks', /\s/],
  ['name-with-capitals', /[A-Z]/],
  ['name-with-underscore', /_/],
  ['name-with-colon', /:/],
];

function effectsOf(ids: readonly string[], name: string): readonly FindingClient[] {
  // Most readers trim, so that blanks around a good name are a case of their own.
  if (SKILL_NAME.test(name.trim())) return affectedBy(ids, 'name-padded');
  const cases = CASES.filter(([, pattern]) => pattern.test(name)).map(([readingCase]) => readingCase);
  // What was seen of capitals, blanks and the like counts for more than a documented pattern; hyphens have no case.
  const onlyKnown = cases.length > 0 && (/^[a-zA-Z0-9\s_:-]+$/.test(name) || /[^\p{ASCII}]/u.test(name));
  return ids.filter(isClientId).flatMap((id) => {
    const effects = cases.flatMap((readingCase) => affectedBy([id], readingCase));
    const worst = effects.find(({ effect }) => effect === 'dropped') ?? effects[0];
    if (worst !== undefined) return [worst];
    const limit = clientById(id).limits.name;
    if (limit?.pattern === undefined || limit.effect === undefined || onlyKnown) return [];
    return new RegExp(limit.pattern).test(name) ? [] : [affectedClient(id, limit.effect, limit.evidence.grade)];
  });
}

/** What a name becomes when case, blanks and underscores are written the way the specification wants. */
function plainForm(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

/**
 * Finds names that break the form of the Agent Skills specification: lower-case letters a-z, digits, and single hyphens
 * between them. Most clients load other names too; the ones that do not, or that change the name, are in the finding.
 *
 * ## How to fix
 * Write the name of the skill's folder. Where the folder already has the right form and the name differs from it in
 * case, blanks and underscores alone, `--fix` does that.
 */
export default defineRule<'form', AlsoFor>({
  meta: {
    id: 'name/pattern',
    summary: 'The name has characters that the specification or a client does not allow.',
    kind: 'compatibility',
    severity: 'error',
    errorWhere: 'dropped',
    presets: {
      recommended: 'error',
      'agent-skills': ['error', { alsoFor: ['agent-skills'] }],
      guidelines: ['error', { alsoFor: ['agent-skills'] }],
    },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'MUST',
        date: '2026-06-17',
      },
      {
        source: 'GitHub Copilot CLI 1.0.102, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A name with characters outside ASCII loses the skill; blanks become hyphens.',
      },
      {
        source: 'Gemini CLI 0.61.0, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Colons become hyphens.',
      },
      {
        source: 'OpenCode 1.18.33, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Blanks around the name stay part of it; Codex CLI, Copilot CLI, Gemini CLI and skills-ref 0.1.1 trim them.',
      },
    ],
    messages: { form: 'Name `{name}` is not made of `a-z`, `0-9` and single hyphens, expected that form: {effects}.' },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check(document, context) {
    const field = nameField(document);
    if (field === undefined || SKILL_NAME.test(field.value)) return;
    const clients = effectsOf(concerned(context), field.value);
    if (clients.length === 0) return;
    const directory = skillDirectory(document);
    const isFixable = directory !== undefined && SKILL_NAME.test(directory) && plainForm(field.value) === directory;
    context.report({
      range: field.valueRange,
      messageId: 'form',
      data: { name: field.value, effects: describeEffects(clients) },
      clients,
      ...milderUnlessDropped(clients),
      ...(isFixable ? { fix: renameFix(field, directory, 'safe') } : {}),
    });
  },
});
