import type { Document } from '@sopwright/document';
import { defineRule, type FindingClient, type Fix, type Severity } from '@sopwright/lint';
import { affectedClient } from '../reading/clients/concern.ts';
import { jsonFaultsOf } from '../reading/text/json-problems.ts';

// VS Code reads its own configuration as JSON with comments and trailing commas.
const ACCEPTS_COMMENTS = /(?:^|\/)\.vscode\/[^/]+\.json$/;

// What `claude plugin validate` looks at.
const OF_CLAUDE_CODE = /(?:^|\/)(?:\.claude-plugin\/(?:plugin|marketplace)\.json|hooks\/hooks\.json|\.mcp\.json)$/;

/** Who is known to refuse the file; no error where nobody is. */
function consequences(
  { path }: Document,
  clients: readonly string[],
): { readonly clients: readonly FindingClient[]; readonly severity?: Severity } {
  return clients.includes('claude-code') && OF_CLAUDE_CODE.test(path)
    ? { clients: [affectedClient('claude-code', 'dropped', 'observed')] }
    : { clients: [], severity: 'warning' };
}

const EXPECTED: Readonly<Record<string, string>> = {
  InvalidCommentToken: 'no comment',
  InvalidSymbol: 'a value or name in double quotes',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a name in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing brace',
  CloseBracketExpected: 'a closing bracket',
  EndOfFileExpected: 'the end of the file',
  UnexpectedEndOfComment: 'the end of the comment',
  UnexpectedEndOfString: 'a closing quote',
  UnexpectedEndOfNumber: 'a digit',
  TooDeep: 'fewer brackets inside one another',
  InvalidUnicode: 'four hexadecimal digits',
  InvalidEscapeCharacter: 'an escape that JSON has',
  InvalidCharacter: 'an escape for the control character',
};

/**
 * Finds manifests, MCP configurations and hook files that are not JSON. Clients refuse such a file, or pass over it and
 * start without the plugin, server or hook. Comments and trailing commas are no JSON either; only files of VS Code may
 * have them. Each cause is reported once; what a parser says only because it stumbled there is left out.
 *
 * ## How to fix
 * Mend the places that are marked. `--fix` takes a trailing comma out.
 *
 * A comment that suppresses a finding breaks the file for its clients like any other. Turn the rule off for this file
 * with `overrides` in the configuration, or take the finding into the baseline.
 */
export default defineRule({
  meta: {
    id: 'json/invalid',
    summary: 'The file is not valid JSON.',
    kind: 'compatibility',
    severity: 'error',
    errorWhere: 'dropped',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      { source: 'https://www.rfc-editor.org/rfc/rfc8259', level: 'MUST', date: '2017-12-13' },
      {
        source: 'Claude Code 2.1.328, `claude plugin validate` on a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Comments and trailing commas are errors.',
      },
    ],
    messages: {
      syntax: 'JSON is broken here, expected {expected}.',
      comment: 'JSON has a comment, expected none.',
      suppression:
        'JSON has a suppression comment, which clients refuse like any comment, expected an override in the configuration.',
      trailingComma: 'JSON has a comma before a closing bracket, expected none.',
    },
  },
  on: ['plugin', 'marketplace', 'mcp-config', 'hooks'],
  check(document, context) {
    const isLenient = ACCEPTS_COMMENTS.test(document.path);
    const refused = consequences(document, context.clients);
    for (const { type, problem, comma } of jsonFaultsOf(document)) {
      if (type !== 'syntax' && isLenient) continue;
      const [start, end] = problem.range;
      if (comma !== undefined) {
        const range = [comma, comma + 1] as const;
        const fix: Fix = { safety: 'safe', edits: [{ range, text: '' }] };
        context.report({ range, messageId: 'trailingComma', ...refused, fix });
      } else if (type === 'comment') {
        const isOurs = /^\/\/[ \t]*sopwright-/.test(document.text.slice(start, end));
        context.report({ range: problem.range, messageId: isOurs ? 'suppression' : 'comment', ...refused });
      } else {
        // At the end of the file there is nothing left to mark but the last character.
        const range = start === end ? ([Math.max(0, start - 1), start] as const) : problem.range;
        context.report({
          range,
          messageId: 'syntax',
          ...refused,
          data: { expected: EXPECTED[problem.code] ?? 'JSON' },
        });
      }
    }
  },
});
