import { type Document, type Range, shiftRange } from '@sopwright/document';
import type { ScannerHit } from '@sopwright/lint';

/** Finds secrets in a document. */
export type ScanSecrets = (document: Document) => Promise<readonly ScannerHit[]>;

/** Names the kind of secret; a message of the scanner would hold the secret itself. */
function labelOf(ruleId: string, messageId: string): string {
  return `${ruleId.replace(/^@secretlint\/secretlint-rule-/, '')}/${messageId}`;
}

async function loadScanner(): Promise<ScanSecrets> {
  const [{ lintSource }, preset] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  // Its own comments must not silence it: suppressions are ours, with a reason and a finding where they are not used.
  const creators = preset.rules.filter(({ meta }) => meta.id !== '@secretlint/secretlint-rule-filter-comments');
  const config = { rules: creators.map((rule) => ({ id: rule.meta.id, rule })) };
  return async ({ path, text, hasByteOrderMark }) => {
    // The scanner counts from behind a byte order mark.
    const offset = hasByteOrderMark ? 1 : 0;
    const source = {
      filePath: path,
      content: text,
      contentType: 'text' as const,
      ext: path.slice(path.lastIndexOf('.')),
    };
    const { messages } = await lintSource({ source, options: { config, maskSecrets: true, noPhysicFilePath: true } });
    return messages.map(({ range, ruleId, messageId }) => {
      const found: Range = shiftRange([range[0], range[1]], offset);
      return { range: found, label: labelOf(ruleId, messageId) };
    });
  };
}

let loading: Promise<ScanSecrets> | undefined;

/**
 * Scans a document with secretlint and its recommended rules. They load with the first document: a run without anything
 * that looks like a secret never pays for them. Ranges count UTF-16 code units of the document's text.
 */
export const scanSecrets: ScanSecrets = async (document) => {
  loading ??= loadScanner();
  const scan = await loading;
  return scan(document);
};
