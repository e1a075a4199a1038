import type { StartupFacts, StartupModel } from './startup.ts';
import type { Evidence } from './types.ts';

const prompt: Evidence = {
  grade: 'observed',
  source: 'Claude Code 2.1.328, list of skills in the prompt of a headless session',
  date: '2026-11-20',
  note: 'An interactive session may bring other skills of its own.',
};
const skillsPage: Evidence = {
  grade: 'documented',
  source: 'https://code.claude.com/docs/en/skills',
  date: '2026-08-22',
};
const settingsPage: Evidence = {
  grade: 'documented',
  source: 'https://code.claude.com/docs/en/settings-reference',
  date: '2026-08-22',
};
const precedencePage: Evidence = {
  grade: 'documented',
  source: 'https://code.claude.com/docs/en/settings',
  date: '2026-08-22',
  note: 'Options of the command line come behind managed settings.',
};
const memoryPage: Evidence = {
  grade: 'documented',
  source: 'https://code.claude.com/docs/en/memory',
  date: '2026-08-22',
};
const agentPrompt: Evidence = {
  ...prompt,
  source: 'Claude Code 2.1.328, list of agents in the prompt of a headless session',
  note: 'How tools are joined, and `All tools` where none are named, is from published prompts of other versions; whether line breaks stay was not looked at.',
};

const older = ['claude-opus-4-6', 'claude-haiku-4-5'];
const newer = [
  'claude-opus-4-7',
  'claude-opus-4-8',
  'claude-opus-5',
  'claude-opus-5-5',
  'claude-sonnet-5',
  'claude-sonnet-5-5',
  'claude-fable-5',
  'claude-haiku-5-5',
];

const models: readonly StartupModel[] = [
  ...older.map((id) => ({ id, window: 200_000, charsPerToken: 4, evidence: prompt })),
  ...newer.map((id) => ({
    id,
    window: 1_000_000,
    charsPerToken: 3,
    windows: [1_000_000],
    ownLinesExtra: 118,
    evidence: {
      ...prompt,
      note: "Forced to 200,000 tokens it was seen with names only: the factor is not established there. The length of the client's own lines was seen with claude-sonnet-5 alone.",
    },
  })),
  {
    id: 'claude-sonnet-4-5',
    window: 200_000,
    evidence: { ...prompt, note: 'Seen with names only: the factor is not established.' },
  },
];

const memoryFiles = ['CLAUDE.md', '.claude/CLAUDE.md', 'CLAUDE.local.md'];

/** What Claude Code loads before the first prompt. */
export const claudeCodeStartup: StartupFacts = {
  listing: {
    introduction: 'The following skills are available for use with the Skill tool:\n\n',
    line: '- {id}{label}: {text}',
    bareLine: '- {id}',
    whenToUseSeparator: ' - ',
    foldsBlanks: true,
    escapes: { '<': '&lt;', '>': '&gt;' },
    ellipsis: '…',
    commandFolders: [
      { path: '.claude/commands', scope: 'project' },
      { path: 'commands', scope: 'plugin' },
    ],
    budget: {
      unit: 'display columns',
      fraction: 0.01,
      unknownWindow: { limit: 8_000, unit: 'display columns', evidence: skillsPage },
      models,
      evidence: prompt,
    },
    ownSkills: [
      { id: 'dataviz', length: 1447 },
      { id: 'update-config', length: 707 },
      { id: 'keybindings-help', length: 248 },
      { id: 'code-review', length: 850 },
      { id: 'simplify', length: 188 },
      { id: 'fewer-permission-prompts', length: 191 },
      { id: 'loop', length: 344 },
      { id: 'claude-api', length: 1171 },
      { id: 'workflow-authoring', length: 252 },
      { id: 'run', length: 368 },
      { id: 'plugin-authoring', length: 275, alwaysOn: true },
      { id: 'init', length: 67, droppable: true },
      { id: 'security-review', length: 90, droppable: true },
    ],
    evidence: [
      {
        ...prompt,
        note: 'Blanks were seen folded in project and plugin skills; a skill of the user was not looked at. Of plugins, commands come before skills in what was seen of one plugin. A name without its description is taken to stand without its label.',
      },
      {
        ...skillsPage,
        note: 'Agrees on 1 %, on 1,536 characters and on 8,000; speaks of characters where display columns were seen.',
      },
    ],
  },
  agents: {
    line: '- {id}: {text} (Tools: {tools})',
    allTools: 'All tools',
    folders: [
      { path: '.claude/agents', scope: 'project' },
      { path: 'agents', scope: 'plugin' },
    ],
    evidence: [agentPrompt],
  },
  instructions: {
    sources: [
      { path: '~/.claude/CLAUDE.md', evidence: memoryPage },
      { path: '~/.claude/rules', folder: '.md', withoutField: 'paths', evidence: memoryPage },
      { path: 'CLAUDE.md', evidence: memoryPage },
      { path: '.claude/CLAUDE.md', evidence: memoryPage },
      { path: '.claude/rules', folder: '.md', withoutField: 'paths', evidence: memoryPage },
      { path: 'CLAUDE.local.md', evidence: memoryPage },
      { path: 'AGENTS.md', unless: memoryFiles, evidence: { ...memoryPage, note: 'Since 2.1.277.' } },
      { path: '.claude/AGENTS.md', unless: memoryFiles, evidence: { ...memoryPage, note: 'Since 2.1.277.' } },
    ],
    imports: {
      maxHops: 4,
      evidence: { ...memoryPage, note: 'Older texts of the page say five.' },
    },
    stripsComments: true,
    unknown: [
      'files above the top of the project and those of an administrator, which Claude Code loads as well',
      'auto memory: up to 200 lines or 25 KB of notes that Claude Code keeps for the project',
      'what `claudeMdExcludes` and `instructionFiles` of the settings leave out or add',
    ],
  },
  settings: [
    {
      name: 'skillListingBudgetFraction',
      kind: 'setting',
      type: 'fraction',
      evidence: { ...prompt, note: 'More than 0 and at most 1, by the settings reference.' },
    },
    {
      name: 'skillListingMaxDescChars',
      kind: 'setting',
      type: 'positive integer',
      evidence: settingsPage,
    },
    {
      name: 'SLASH_COMMAND_TOOL_CHAR_BUDGET',
      kind: 'environment',
      type: 'positive integer',
      evidence: { ...prompt, note: 'Stands in for the fraction.' },
    },
    {
      name: 'skillOverrides',
      kind: 'setting',
      type: 'visibility',
      evidence: { ...prompt, note: 'By https://code.claude.com/docs/en/skills it does not reach plugin skills.' },
    },
    { name: 'disableBundledSkills', kind: 'setting', type: 'flag', default: false, evidence: prompt },
    {
      name: 'CLAUDE_CODE_DISABLE_BUNDLED_SKILLS',
      kind: 'environment',
      type: 'flag',
      default: false,
      evidence: prompt,
    },
    {
      name: 'skillUsage',
      kind: 'state',
      type: 'usage',
      evidence: {
        ...prompt,
        note: 'In ~/.claude.json: usageCount and lastUsedAt by skill. How the two are weighed has no record; here the count comes first.',
      },
    },
  ],
  settingsFiles: [
    { path: '/etc/claude-code/managed-settings.json', scope: 'managed', evidence: precedencePage },
    {
      path: '/Library/Application Support/ClaudeCode/managed-settings.json',
      scope: 'managed',
      evidence: precedencePage,
    },
    { path: 'C:/Program Files/ClaudeCode/managed-settings.json', scope: 'managed', evidence: precedencePage },
    { path: '.claude/settings.local.json', scope: 'project', evidence: precedencePage },
    { path: '.claude/settings.json', scope: 'project', evidence: precedencePage },
    { path: '~/.claude/settings.json', scope: 'user', evidence: precedencePage },
  ],
};
