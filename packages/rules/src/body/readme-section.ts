import { sectionsOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';

/** Titles of what a README tells people who look for a project. */
const FOR_PEOPLE =
  /^(?:\W*\d+[.)]\s*)?\W*(?:licen[cs]e|contributing|contributors?|change ?log|(?:version|revision) history|release notes|acknowledge?ments?|credits|authors?|maintainers?|about the authors?|star history|(?:skill )?metadata|lizenz|mitwirkende|änderungen|licence|journal des modifications|licencia|registro de cambios|更新日志|变更日志|许可证|更新履歴|ライセンス)\W*$/i;
/** Skills about such texts show their sections. */
const TOPIC = /readme|licen[cs]|change-?log|release|contribut|metadata|open-?source|documentation/i;

/**
 * Finds sections of a SKILL.md that belong in a README or in the frontmatter: a licence, a change log, contributors, dates
 * and version numbers. They do nothing for the task at hand and are paid for on each use.
 *
 * Skills whose name or description speaks of such texts are left alone.
 *
 * ## How to fix
 * Move it to a README or a CHANGELOG beside the skill, the licence to the field `license`, and author and version to
 * `metadata`.
 */
export default defineRule({
  meta: {
    id: 'body/readme-section',
    summary: 'A section is written for people who look for the project.',
    kind: 'cost',
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
        note: 'Skills are written for agents: no backstory, no marketing.',
      },
      {
        source: 'https://agentskills.io/specification',
        level: 'MAY',
        date: '2026-08-09',
        note: '`license` and `metadata` hold licence, author and version.',
      },
    ],
    messages: { section: 'Section "{title}" is for readers of a project, expected it in a README or the frontmatter.' },
  },
  on: ['skill'],
  check(document, context) {
    const name = document.frontmatter.get('name')?.value;
    const description = document.frontmatter.get('description')?.value;
    if (TOPIC.test(`${String(name)} ${String(description)} ${document.path.split('/').at(-2) ?? ''}`)) return;
    for (const { depth, title, headingRange, parents } of sectionsOf(document)) {
      // Below a section of the task it is a part of what is made there.
      if (depth > 2 || parents.some((parent) => parent.depth > 1) || !FOR_PEOPLE.test(title)) continue;
      context.report({ range: headingRange, messageId: 'section', data: { title: title.slice(0, 60) } });
    }
  },
});
