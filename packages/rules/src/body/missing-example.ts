import { proseOf, sectionsOf, walkTree } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { bodyOpening } from '../reading/text/body-opening.ts';

const TITLE =
  /\b(?:examples?|sample|samples|usage|demo|walk-?through|scenarios?|templates?|output|format|commands?)\b/i;
/** Words that introduce an example, a request in quotes, and the same in languages other than English. */
const WORDS =
  /\b(?:for example|for instance|e\.g\.|such as)|"[^"\n]{8,}"|“[^”\n]{8,}”|例如|比如|例えば|「[^」\n]{4,}」|z\. ?B\.|por ejemplo|par exemple|por exemplo/i;

/** Files that may hold the examples. */
const ELSEWHERE = /\b(?:references?|examples|assets|templates|resources)\/|\]\([^)\s]{1,200}\.mdx?[)#]/;

/**
 * Finds skills that show nothing: no code, no section with examples, no request in quotes, and no file named
 * that could hold them. A rule can be read in several ways, an example only in one; a model follows what it has been shown
 * more closely than what it has been told.
 *
 * ## How to fix
 * Add one request and what it leads to, or one piece of output as it should look.
 */
export default defineRule({
  meta: {
    id: 'body/missing-example',
    summary: 'The skill shows no example.',
    kind: 'style',
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
        note: 'A skill has at least one of examples, references and principles.',
      },
      {
        source: 'https://platform.claude.com/docs/en/agents-and-tools/agent-skills/best-practices',
        level: 'SHOULD',
        date: '2026-08-22',
        note: 'Examples show style and detail better than descriptions.',
      },
    ],
    messages: { missing: 'The skill shows no example, expected one request or output.' },
  },
  on: ['skill'],
  check(document, context) {
    if (document.hostile !== undefined || document.text.slice(document.bodyStart).trim() === '') return;
    if (ELSEWHERE.test(document.text) || sectionsOf(document).some(({ title }) => TITLE.test(title))) return;
    let hasCode = false;
    walkTree(document.tree, (node) => {
      // A command with its arguments shows as much as a block does.
      hasCode ||= node.type === 'code' || (node.type === 'inlineCode' && /\S \S/.test(node.value));
      return !hasCode;
    });
    if (hasCode || WORDS.test(proseOf(document))) return;
    context.report({ range: bodyOpening(document), messageId: 'missing' });
  },
});
