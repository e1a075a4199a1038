import { documentKinds } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { furtherSecrets, isSampleSecret, mayHoldSecret, nameSecret } from '../reading/text/secret-text.ts';

/**
 * Finds keys, tokens and passwords. A skill is published, copied and read into prompts, so whatever it holds has to be
 * taken for known to everybody.
 *
 * secretlint and its recommended rules do the looking; access key ids of AWS, live keys of Stripe, keys of Google,
 * tokens of GitLab and Hugging Face and private keys of every kind are looked for besides. Samples such as `AKIAIOSFODNN7EXAMPLE`, `ghp_xxxx…` and
 * `postgres://user:pass@localhost` are left alone. Messages name the kind of secret and never show it.
 *
 * A warning, like everything that no client stumbles over. A repository that must never hold one sets the rule to `error`.
 *
 * ## How to fix
 * Revoke the secret first: it stays in the history of the repository. Then read it from the environment, and write
 * a placeholder such as `<token>` where the form matters.
 */
export default defineRule({
  meta: {
    id: 'security/secret',
    summary: 'The text holds a key, a token or a password.',
    kind: 'security',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://cwe.mitre.org/data/definitions/798.html',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'CWE-798, use of hard-coded credentials.',
      },
      {
        source: 'https://github.com/secretlint/secretlint',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'Patterns of @secretlint/secretlint-rule-preset-recommend 11.7.1.',
      },
    ],
    messages: {
      secret: 'Text holds what looks like {kind}, expected a placeholder or a variable of the environment.',
    },
  },
  on: documentKinds,
  awaits: { scanner: 'secrets', when: mayHoldSecret },
  check(document, context) {
    if (context.hits.length === 0 && !mayHoldSecret(document)) return;
    const hits = [...context.hits, ...furtherSecrets(document.text)].toSorted((a, b) => a.range[0] - b.range[0]);
    let end = 0;
    for (const { range, label } of hits) {
      if (range[0] < end || isSampleSecret(document.text.slice(...range))) continue;
      end = range[1];
      context.report({ range, messageId: 'secret', data: { kind: nameSecret(label) } });
    }
  },
});
