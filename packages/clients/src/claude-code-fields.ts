import type { Evidence, FieldFacts } from './types.ts';

const skillsPage: Evidence = {
  grade: 'documented',
  source: 'https://code.claude.com/docs/en/skills',
  date: '2026-08-22',
};
const agentsPage: Evidence = {
  grade: 'documented',
  source: 'https://code.claude.com/docs/en/sub-agents',
  date: '2026-08-22',
};
const validator: Evidence = {
  grade: 'observed',
  source: 'Claude Code 2.1.328, `claude plugin validate` on a test folder',
  date: '2026-11-20',
  note: 'Another value is a validation error.',
};

const models = ['haiku', 'sonnet', 'opus', 'fable', 'inherit'];
const efforts = ['low', 'medium', 'high', 'xhigh', 'max'];

/** Fields of a SKILL.md; commands have the same. */
export const skillFields: FieldFacts = {
  name: {
    types: ['string'],
    evidence: {
      ...skillsPage,
      note: 'A label only in personal and project skills, whose command is the folder name; the last part of the command in a plugin.',
    },
  },
  description: {
    types: ['string'],
    evidence: { ...skillsPage, note: 'Recommended; the first paragraph of the body stands in where it is missing.' },
  },
  when_to_use: { types: ['string'], evidence: skillsPage },
  'argument-hint': { types: ['string', 'list'], evidence: skillsPage },
  arguments: { types: ['string', 'list'], evidence: skillsPage },
  'disable-model-invocation': { types: ['boolean'], evidence: skillsPage },
  'user-invocable': { types: ['boolean'], evidence: skillsPage },
  'allowed-tools': { types: ['string', 'list'], evidence: skillsPage },
  'disallowed-tools': { types: ['string', 'list'], evidence: skillsPage },
  disallowedTools: { types: ['string', 'list'], aliasOf: 'disallowed-tools', evidence: skillsPage },
  model: { types: ['string'], values: models, otherValues: true, evidence: skillsPage },
  effort: { types: ['string', 'number'], values: efforts, evidence: skillsPage },
  context: { types: ['string'], values: ['fork', 'inline'], evidence: skillsPage },
  agent: { types: ['string'], evidence: skillsPage },
  background: { types: ['boolean'], evidence: { ...skillsPage, note: 'Since 2.1.218.' } },
  hooks: { types: ['map'], evidence: skillsPage },
  paths: { types: ['string', 'list'], evidence: skillsPage },
  shell: {
    types: ['string'],
    values: ['bash', 'powershell'],
    evidence: validator,
  },
  license: { types: ['string'], evidence: skillsPage },
  compatibility: { types: ['string'], evidence: skillsPage },
  metadata: { types: ['map'], evidence: skillsPage },
  version: { types: ['string', 'number'], evidence: skillsPage },
};

/** Fields of `agents/*.md`. */
export const agentFields: FieldFacts = {
  name: { types: ['string'], required: true, evidence: { ...agentsPage, note: 'Without `:`.' } },
  description: { types: ['string'], required: true, evidence: agentsPage },
  tools: { types: ['string', 'list'], evidence: agentsPage },
  disallowedTools: { types: ['string', 'list'], evidence: agentsPage },
  model: { types: ['string'], values: models, otherValues: true, evidence: agentsPage },
  effort: { types: ['string', 'number'], values: efforts, evidence: agentsPage },
  permissionMode: {
    types: ['string'],
    values: ['default', 'acceptEdits', 'auto', 'dontAsk', 'bypassPermissions', 'plan', 'manual'],
    ignoredInPlugins: true,
    evidence: agentsPage,
  },
  maxTurns: { types: ['number'], evidence: agentsPage },
  skills: {
    types: ['list', 'string'],
    evidence: { ...agentsPage, note: 'Names; paths resolve to nothing without a message.' },
  },
  mcpServers: { types: ['list'], ignoredInPlugins: true, evidence: agentsPage },
  hooks: { types: ['map'], ignoredInPlugins: true, evidence: agentsPage },
  memory: { types: ['string'], values: ['user', 'project', 'local'], evidence: agentsPage },
  background: { types: ['boolean'], evidence: agentsPage },
  isolation: { types: ['string'], values: ['worktree'], evidence: agentsPage },
  color: {
    types: ['string'],
    values: ['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan'],
    evidence: agentsPage,
  },
  initialPrompt: { types: ['string'], evidence: agentsPage },
  omitClaudeMd: { types: ['boolean'], evidence: agentsPage },
  autoCompactWindow: { types: ['number', 'string'], evidence: agentsPage },
  experimental: { types: ['map'], evidence: agentsPage },
};

/**
 * Built-in tools, from https://code.claude.com/docs/en/tools-reference as read on 2026-11-20, then names of earlier
 * versions that skills still write.
 */
export const tools: readonly string[] = [
  'Agent',
  'Artifact',
  'AskUserQuestion',
  'Bash',
  'CronCreate',
  'CronDelete',
  'CronList',
  'Edit',
  'EndConversation',
  'EnterPlanMode',
  'EnterWorktree',
  'ExitPlanMode',
  'ExitWorktree',
  'Glob',
  'Grep',
  'LSP',
  'ListMcpResourcesTool',
  'Monitor',
  'NotebookEdit',
  'PowerShell',
  'PushNotification',
  'Read',
  'ReadMcpResourceTool',
  'RemoteTrigger',
  'ReportFindings',
  'ScheduleWakeup',
  'SendMessage',
  'SendUserFile',
  'ShareOnboardingGuide',
  'Skill',
  'TaskCreate',
  'TaskGet',
  'TaskList',
  'TaskOutput',
  'TaskStop',
  'TaskUpdate',
  'TodoWrite',
  'ToolSearch',
  'WaitForMcpServers',
  'WebFetch',
  'WebSearch',
  'Workflow',
  'Write',
  // Earlier versions
  'BashOutput',
  'KillShell',
  'LS',
  'MultiEdit',
  'NotebookRead',
  'SlashCommand',
  'Task',
  'TeamCreate',
  'TeamDelete',
];
