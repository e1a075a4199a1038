import { defineRule } from '@sopwright/lint';
import { isDirective } from '../reading/text/agent-directives.ts';
import { encodedTexts } from '../reading/text/encoded-text.ts';
import { isSecurityLesson } from '../reading/text/warned-against.ts';

const COMMANDS =
  /\b(?:curl|wget|nc|ncat)\s+\S|\b(?:ba|z)?sh\s+-[ci]\b|\/dev\/tcp\/|\bpowershell\b|\bInvoke-(?:Expression|WebRequest)\b|\b(?:eval|exec|system|popen|subprocess\.\w+|child_process)\s*\(|\bimport\s+(?:os|socket|subprocess)\b|\brm\s+-rf?\b|\bchmod\s+\+x\b|\bcrontab\b|\bbase64\s+-d\b/i;

/**
 * Finds text in base64, hexadecimal or escapes that decodes to commands or to orders for the agent. Nobody who reviews
 * the skill sees what it says, and an agent decodes it without being told to.
 *
 * Only what decodes to readable text with such content counts: images, hashes, keys, tokens and sample data do not.
 * Texts whose name, title or description says that they are about security are left alone.
 *
 * ## How to fix
 * Write it in plain text. If you do not know how it came there, decode it and look at what else came with it.
 */
export default defineRule({
  meta: {
    id: 'security/encoded-payload',
    summary: 'Encoded text holds commands or instructions.',
    kind: 'security',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://genai.owasp.org/llmrisk/llm01-prompt-injection/',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'Payloads in base64 and other encodings.',
      },
      {
        source: 'https://cwe.mitre.org/data/definitions/506.html',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'CWE-506, embedded malicious code.',
      },
    ],
    messages: {
      commands: 'Text in {encoding} decodes to commands, expected them in plain text.',
      instructions: 'Text in {encoding} decodes to instructions, expected them in plain text.',
    },
  },
  on: ['skill', 'reference', 'agent', 'command', 'plugin', 'marketplace', 'mcp-config', 'hooks', 'sop', 'instruction'],
  check(document, context) {
    for (const { range, encoding, decoded } of encodedTexts(document.text)) {
      const messageId = COMMANDS.test(decoded) ? 'commands' : isDirective(decoded) ? 'instructions' : undefined;
      if (messageId === undefined || isSecurityLesson(document)) continue;
      context.report({ range, messageId, data: { encoding } });
    }
  },
});
