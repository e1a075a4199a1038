import { defaultClientIds } from '@sopwright/clients';
import { createDocument, type DocumentKind, loadMarkdownParser } from '@sopwright/document';
import { createEngine, type FileView, noFiles, presetSettings } from '@sopwright/lint';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from './index.ts';

/** What other linters report on good skills, as their users complain; none of it is a finding here. */
const FALSE_ALARMS: Readonly<Record<string, string>> = {
  'placeholders in angle brackets':
    'Run `gcloud config set project <PROJECT_ID>` with <my-project>, <snake_case_name> and <the name of the month>.',
  'folders of clients and homes': 'Skills lie in `.claude/skills/`, settings in `~/.aws/config` and ~/.config/ledger.',
  'a route of an interface': 'Call `GET /users/me/invoices`, or /users/{id}/invoices for another account.',
  'backslashes that are no path':
    'Match `\\d+\\.\\w+`, load `App\\Models\\Invoice`, print \\u2026 and \\"quotes\\", escape \\_ and \\` alike.',
  'at-signs that are no file': 'Ask @john.doe, install `@scope/pkg`, and reference @./assets/ledger.usd@ in the scene.',
  'links inside code':
    '```md\nSee [the guide](references/none.md) and ![a picture](none.png).\n```\n\nAnd `[x](nowhere.md)` in a line.',
  'words about secrets': 'Never log tokens or PII; storing tokens is up to the vault. Set `API_KEY=your-api-key-here`.',
  'values that stand for secrets':
    'Set `password=changeme`, `AWS_SECRET_ACCESS_KEY=...` and `TOKEN="$(vault read -field=token x)"`.',
  'anchors with the prefix of GitHub': 'See [the top](#user-content-reconciling-invoices).',
  'addresses that are examples': 'Post to https://example.com/hooks with `Authorization: Bearer $TOKEN`.',
  'a pattern of names': 'Write one file per month, `references/{month}.md` or `reports/*.csv`.',
  'Chinese and Japanese': '合并发票时，先核对金额。請求書は月末に照合します。',
};

/** Triggers in other words than "use when". */
const DESCRIPTIONS: readonly string[] = [
  'Matches invoices with payments when the user asks to close a month.',
  'This skill should be used for the reconciliation of invoices.',
  'Matches invoices with payments. Triggers on "close the month" and "match payments".',
  'Invoke whenever a payment cannot be matched with an invoice.',
  '>-\n  Matches invoices with payments, lists what is left over\n  and writes reminders. Use it at the end of a month.',
  '|\n  Matches invoices with payments.\n\n  Use for: month end, year end.',
  'Matches invoices with payments,\n  one by one. Use at the end of a month.',
  '在月末结账时使用，核对发票与付款。',
  '請求書と入金を照合します。月次の締めのときに使用します。',
  '\n  Matches invoices with payments.\n\n  Should be used for month end, and whenever the user\n  mentions closing.',
];

function skill(body: string, description = 'Matches invoices with payments. Use when a month is closed.'): string {
  return `---\nname: reconciling-invoices\ndescription: ${description}\n---\n# Reconciling invoices\n\n${body}\n`;
}

const files: FileView = {
  ...noFiles,
  kindAt: (path) => (path === 'reconciling-invoices/SKILL.md' ? 'file' : 'missing'),
};

const PATHS: Readonly<Partial<Record<DocumentKind, string>>> = {
  skill: 'reconciling-invoices/SKILL.md',
  agent: '.claude/agents/reconciling.md',
  reference: 'reconciling-invoices/agents/matcher.md',
};

function findings(
  preset: 'recommended' | 'agent-skills' | 'guidelines',
  content: string,
  kind: DocumentKind = 'skill',
  path = PATHS[kind] ?? 'plugin.json',
) {
  const engine = createEngine({ rules, clients: defaultClientIds, settings: presetSettings(rules, preset) });
  const analysis = engine.analyze(createDocument({ path, kind, content: Buffer.from(content) }), files);
  return engine.conclude([analysis]).findings.map(({ rule, message }) => `${rule}: ${message}`);
}

beforeAll(async () => {
  await loadMarkdownParser();
});

describe('false alarms of other linters', () => {
  it.each(Object.entries(FALSE_ALARMS))('%s', (_, body) => {
    expect(findings('recommended', skill(body))).toEqual([]);
    expect(findings('agent-skills', skill(body))).toEqual([]);
  });

  it.each(DESCRIPTIONS)('a trigger in the words of: %s', (description) => {
    const found = findings('guidelines', skill('Match them.', description));
    expect(found.filter((finding) => finding.startsWith('description/'))).toEqual([]);
  });

  it('tools of an agent in one text with commas', () => {
    const agent =
      '---\nname: reconciling\ndescription: Matches invoices with payments.\ntools: Read, Grep\n---\nMatch them.\n';
    expect(findings('recommended', agent, 'agent')).toEqual([]);
  });

  it('the prompt of a helper in a folder agents of a skill, and placeholders in notices', () => {
    expect(findings('recommended', 'You match one invoice with one payment.\n', 'reference')).toEqual([]);
    expect(findings('recommended', 'Copyright <YEAR> <COPYRIGHT HOLDER>.\n', 'reference')).toEqual([]);
  });

  it.each([
    ['.codex-plugin/plugin.json', '{ "name": "a", "interface": { "displayName": "A" }, "skills": "./skills" }'],
    ['.cursor-plugin/plugin.json', '{ "name": "a", "category": "finance", "tags": ["b"] }'],
    ['plugin.json', '{ "$schema": "https://agent-plugins.org/schemas/1.0.0/plugin.schema.json", "name": "a" }'],
  ])('the manifest of another client: %s', (path, content) => {
    expect(findings('recommended', content, 'plugin', path)).toEqual([]);
  });

  it('lists in metadata, tools that came lately, and a hint in brackets', () => {
    const fields = [
      'metadata:\n  docs: [https://example.com/a]\n  owners:\n    - ada',
      'allowed-tools: Read Bash(git add *) Monitor ScheduleWakeup',
      'argument-hint: "[month] [--dry-run]"',
    ].join('\n');
    expect(findings('recommended', skill('Match them.').replace('\n---\n#', `\n${fields}\n---\n#`))).toEqual([]);
  });

  it('a list of tools, where no selected client minds', () => {
    const content = skill('Match them.').replace('\n---\n#', '\nallowed-tools:\n  - Read\n  - Grep\n---\n#');
    expect(findings('recommended', content)).toEqual([]);
  });
});
