import { claudeDesktopMcp } from './claude-desktop-mcp.ts';
import type { Client, Evidence } from './types.ts';

const platform: Evidence = {
  grade: 'documented',
  source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/overview',
  date: '2026-08-22',
};

const badName = 'upload is refused: name has characters other than a-z, 0-9 and hyphens';
const unexpectedField = 'upload is refused: field outside the six of the Agent Skills specification';

/** Claude Desktop and claude.ai, which take skills as uploads; the Skills API has the same rules. */
export const claudeDesktop: Client = {
  id: 'claude-desktop',
  name: 'Claude Desktop',
  reading: {
    'name-non-ascii': { effect: 'dropped', detail: badName, evidence: platform },
    'name-too-long': { effect: 'dropped', detail: 'upload is refused: name is over 64 characters', evidence: platform },
    'name-with-blanks': { effect: 'dropped', detail: badName, evidence: platform },
    'name-with-capitals': { effect: 'dropped', detail: badName, evidence: platform },
    'name-with-underscore': { effect: 'dropped', detail: badName, evidence: platform },
    'name-with-colon': { effect: 'dropped', detail: badName, evidence: platform },
    'name-reserved-word': {
      effect: 'dropped',
      detail: 'upload is refused: name contains a reserved word',
      evidence: platform,
    },
    'description-empty': { effect: 'dropped', detail: 'upload is refused: description is empty', evidence: platform },
    'description-over-1024': {
      effect: 'dropped',
      detail: 'upload is refused: description is over 1,024 characters',
      evidence: platform,
    },
    'description-with-markup': {
      effect: 'dropped',
      detail: 'upload is refused: description has XML tags',
      evidence: platform,
    },
    'unknown-field': { effect: 'dropped', detail: unexpectedField, evidence: platform },
  },
  skills: { fileName: 'SKILL.md', roots: [] },
  fields: {
    name: { types: ['string'], required: true, evidence: platform },
    description: { types: ['string'], required: true, evidence: platform },
    license: { types: ['string'], evidence: platform },
    compatibility: { types: ['string'], evidence: platform },
    metadata: { types: ['map'], evidence: platform },
    'allowed-tools': { types: ['string'], evidence: platform },
  },
  closedFields: { effect: 'dropped', detail: unexpectedField, evidence: platform },
  limits: {
    name: { max: 64, pattern: '^[a-z0-9-]+$', effect: 'dropped', evidence: platform },
    description: {
      max: 1024,
      effect: 'dropped',
      evidence: {
        ...platform,
        note: 'https://support.claude.com/en/articles/12512198 says 200 characters, and a name with capitals and blanks in its example.',
      },
    },
  },
  mcp: claudeDesktopMcp,
};
