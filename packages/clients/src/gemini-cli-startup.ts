import type { StartupFacts } from './startup.ts';
import type { Evidence } from './types.ts';

const snippets: Evidence = {
  grade: 'documented',
  source: 'https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/prompts/snippets.ts',
  date: '2026-11-20',
  note: 'Neither a cap nor a budget. The order of the skills and the skills that the client brings along were not looked at.',
};
const contextPage: Evidence = {
  grade: 'documented',
  source: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/gemini-md.md',
  date: '2026-11-26',
};

/** What Gemini CLI loads before the first prompt. */
export const geminiCliStartup: StartupFacts = {
  listing: {
    introduction:
      "# Available Agent Skills\n\nYou have access to the following specialized skills. To activate a skill and receive its detailed instructions, call the `activate_skill` tool with the skill's name.\n\n<available_skills>\n",
    conclusion: '\n</available_skills>',
    line: '  <skill>\n    <name>{id}</name>\n    <description>{text}</description>\n    <location>{path}</location>\n  </skill>',
    bareLine:
      '  <skill>\n    <name>{id}</name>\n    <description></description>\n    <location>{path}</location>\n  </skill>',
    foldsBlanks: false,
    escapes: {},
    ellipsis: '',
    ownSkills: [],
    evidence: [snippets],
  },
  instructions: {
    sources: [
      { path: '~/.gemini/GEMINI.md', evidence: contextPage },
      { path: 'GEMINI.md', evidence: contextPage },
    ],
    imports: {
      maxHops: 5,
      evidence: {
        ...contextPage,
        source: 'https://geminicli.com/docs/reference/memport',
        note: 'Five levels unless set otherwise.',
      },
    },
    unknown: [
      'GEMINI.md files above and below the working directory',
      'other names of the file, which `context.fileName` of the settings can give',
    ],
  },
  settings: [],
  settingsFiles: [],
};
