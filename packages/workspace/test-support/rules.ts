import { defineRule, defineWorkspaceRule, type Rule } from '@sopwright/lint';

const base = {
  summary: 'A rule for tests.',
  kind: 'problem',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  clients: 'all',
  sources: [],
} as const;

/** Reports the word TODO, with a safe fix, and the word MAYBE, with an unsafe one. */
export const wordRule: Rule = defineRule({
  meta: {
    ...base,
    id: 'prose/word',
    presets: { recommended: 'warning', 'agent-skills': 'error' },
    fix: 'safe or unsafe',
    messages: { word: 'The text says {word}, expected another word.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          words: { type: 'array', items: { type: 'string' }, description: 'Words.', default: ['TODO', 'MAYBE'] },
          limit: { type: 'integer', minimum: 1, description: 'Most findings.', default: 9 },
          mode: { enum: ['all', 'first'], description: 'Which.', default: 'all' },
        },
      },
      defaults: { words: ['TODO', 'MAYBE'], limit: 9, mode: 'all' },
    },
  },
  on: ['skill', 'reference', 'instruction'],
  check(document, context) {
    for (const word of context.options.words) {
      for (const match of document.text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))) {
        const range = [match.index, match.index + word.length] as const;
        const safety = word === 'TODO' ? 'safe' : 'unsafe';
        context.report({ range, messageId: 'word', data: { word }, fix: { safety, edits: [{ range, text: 'done' }] } });
      }
    }
  },
});

/** Reports `[[path]]` where there is no such file, and how the linked document begins where there is; `[[*]]` lists. */
export const linkRule: Rule = defineRule({
  meta: {
    ...base,
    id: 'references/link',
    presets: { recommended: 'error' },
    fix: 'none',
    messages: {
      missing: '{path} is missing, expected a file.',
      begins: '{path} begins with {start}, expected nothing.',
    },
  },
  on: ['skill'],
  check(document, context) {
    const folder = document.path.slice(0, document.path.lastIndexOf('/') + 1);
    for (const match of document.text.matchAll(/\[\[(.+?)\]\]/g)) {
      const range = [match.index, match.index + match[0].length] as const;
      const path = match[1] ?? '';
      if (path === '*') {
        context.report({ range, messageId: 'begins', data: { path, start: context.files.list(folder).join(' ') } });
        continue;
      }
      const isThere = context.files.kindAt(folder + path) === 'file';
      const start = context.files.document(folder + path)?.text.slice(0, 5) ?? '';
      context.report({ range, messageId: isThere ? 'begins' : 'missing', data: { path, start } });
    }
  },
});

/** Reports skills with the same first line, over all files. */
export const duplicateRule: Rule = defineWorkspaceRule({
  meta: {
    ...base,
    id: 'workspace/duplicate',
    presets: {},
    fix: 'none',
    messages: { duplicate: 'The first line stands in {other} as well, expected one of its own.' },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: { lines: { type: 'integer', description: 'Lines.', default: 1 } },
      },
      defaults: { lines: 1 },
    },
  },
  on: 'workspace',
  collect: (document, locate) => ({ first: document.text.split('\n')[0] ?? '', place: locate([0, 1]) }),
  check(extracts, context) {
    const seen = new Map<string, string>();
    for (const { path, data } of extracts) {
      const other = seen.get(data.first);
      if (other !== undefined) context.report({ place: data.place, messageId: 'duplicate', data: { other } });
      seen.set(data.first, path);
    }
  },
});

/** Speaks for files that cannot be read. */
export const unreadableRule: Rule = defineRule({
  meta: {
    ...base,
    id: 'workspace/unreadable',
    presets: { recommended: 'error' },
    fix: 'none',
    messages: { unreadable: 'The file cannot be read: {reason}.' },
  },
  on: [],
});

/** All of them. */
export const testRules: readonly Rule[] = [wordRule, linkRule, duplicateRule, unreadableRule];
