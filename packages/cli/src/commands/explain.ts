import { loadMarkdownParser } from '@sopwright/document';
import { nearest, presetNames, presetSetting } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { ProblemError } from '@sopwright/workspace';
import { createColors, terminalWidth, wantsColor } from '../colors.ts';
import { ExitCode } from '../exit.ts';
import { renderMarkdown } from '../render-markdown.ts';

/** `sopwright explain <rule>`: the rule's page in the terminal. */
export async function explainCommand(id: string): Promise<ExitCode> {
  const rule = rules.find(({ meta }) => meta.id === id);
  if (rule === undefined) {
    const known = nearest(
      id,
      rules.map(({ meta }) => meta.id),
    );
    const guess = known === undefined ? '' : `Did you mean ${known}? `;
    throw new ProblemError('usage', `Rule "${id}" is unknown.`, { hint: `${guess}"sopwright rules" lists all.` });
  }
  const [{ pages }] = await Promise.all([import('@sopwright/rules/pages'), loadMarkdownParser()]);
  const { meta } = rule;
  const severities = presetNames.map((preset) => `${preset} ${presetSetting(rule, preset).severity}`).join(', ');
  const facts = [`Severity: ${severities}`, `Fix: ${meta.fix}`, `Since: ${meta.since} (${meta.status})`];
  const sources = meta.sources.map(
    ({ source, level, date, note }) => `- ${source} (${level}, ${date})${note === undefined ? '' : `: ${note}`}`,
  );
  const page = [
    `# ${meta.id}`,
    meta.summary,
    facts.map((fact) => `- ${fact}`).join('\n'),
    pages[meta.id] ?? '',
    '## Sources',
    sources.join('\n'),
  ];
  process.stdout.write(
    renderMarkdown(page.join('\n\n'), Math.min(terminalWidth(), 100), createColors(wantsColor(undefined))),
  );
  return ExitCode.clean;
}
