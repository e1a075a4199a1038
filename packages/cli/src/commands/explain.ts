import { loadMarkdownParser } from '@sopwright/document';
import { describeSeverity, nearest, presetNames, type Rule } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { ProblemError } from '@sopwright/workspace';
import { createColors, terminalWidth, wantsColor } from '../colors.ts';
import { ExitCode } from '../exit.ts';
import { renderMarkdown } from '../render-markdown.ts';

const FIXES: Readonly<Record<Rule['meta']['fix'], string>> = {
  none: 'none',
  safe: '`--fix`',
  unsafe: '`--fix-unsafe`',
  'safe or unsafe': '`--fix`, some only with `--fix-unsafe`',
};

/** A rule by its id. @throws ProblemError `usage` for an unknown one, with the nearest. */
function findRule(id: string): Rule {
  const rule = rules.find(({ meta }) => meta.id === id);
  if (rule !== undefined) return rule;
  const known = nearest(
    id,
    rules.map(({ meta }) => meta.id),
  );
  const guess = known === undefined ? '' : `Did you mean ${known}? `;
  throw new ProblemError('usage', `Rule "${id}" is unknown.`, { hint: `${guess}"sopwright rules" lists all.` });
}

function facts(rule: Rule): string {
  const { meta } = rule;
  const severities = presetNames.map((preset) => `${preset} ${describeSeverity(rule, preset, 'long')}`).join('; ');
  return [
    `- Severity: ${severities}`,
    `- Fix: ${FIXES[meta.fix]}`,
    `- Clients: ${meta.clients === 'all' ? 'whichever' : 'reports only for those that are selected'}`,
    `- Since: ${meta.since} (${meta.status})`,
  ].join('\n');
}

/** A default as it wraps: the words of a list with blanks between. */
function listed(value: unknown): string {
  return Array.isArray(value) ? value.map((item) => JSON.stringify(item)).join(', ') : JSON.stringify(value);
}

/** A value for an example: of a list two words do. */
function sample(value: unknown): string {
  return Array.isArray(value) ? `[${listed(value.slice(0, 2))}]` : JSON.stringify(value);
}

function optionsText({ meta }: Rule): string {
  const properties = Object.entries(meta.options?.schema.properties ?? {});
  const [first] = properties;
  if (first === undefined) return '';
  const lines = properties.map(
    ([name, { description, default: value }]) => `- \`${name}\`: ${description} Default: ${listed(value)}`,
  );
  const example = `{ "${first[0]}": ${sample(first[1].default)} }`;
  const setting = `\`\`\`json\n"rules": { "${meta.id}": ["warning", ${example}] }\n\`\`\``;
  return `## Options\n\n${lines.join('\n')}\n\n${setting}`;
}

function sourcesText({ meta }: Rule): string {
  const lines = meta.sources.map(
    ({ source, level, date, note }) => `- ${source} (${level}, ${date})${note === undefined ? '' : `: ${note}`}`,
  );
  return lines.length === 0 ? '' : `## Sources\n\n${lines.join('\n')}`;
}

/** `sopwright explain <rule>`: the rule's page in the terminal. */
export async function explainCommand(id: string, options: Readonly<Record<string, unknown>>): Promise<ExitCode> {
  const rule = findRule(id);
  const [{ pages, records }] = await Promise.all([import('@sopwright/rules/pages'), loadMarkdownParser()]);
  const record = records[id] === undefined ? '' : `## On real skills\n\n${records[id]}`;
  const page = [
    `# ${id}`,
    rule.meta.summary,
    facts(rule),
    pages[id] ?? '',
    optionsText(rule),
    sourcesText(rule),
    record,
  ];
  const width = Math.min(terminalWidth(), 100);
  process.stdout.write(renderMarkdown(page.join('\n\n'), width, createColors(wantsColor(options))));
  return ExitCode.clean;
}
