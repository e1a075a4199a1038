import { type Document, type Range, shiftRange } from '@sopwright/document';
import type { ScannerHit } from '@sopwright/lint';

/** Finds secrets in a document. */
export type ScanSecrets = (document: Document) => Promise<readonly ScannerHit[]>;

/** Names the kind of secret; a message of the scanner would hold the secret itself. */
function labelOf(ruleId: string, messageId: string): string {
  return `${ruleId.replace(/^@secretlint\/secretlint-rule-/, '')}/${messageId}`;
}

/** The scanner takes time with the square of its findings, so a long text is handed over in pieces. */
const PIECE = 65_536;
/** Pieces overlap by more than the longest key takes up. */
const OVERLAP = 16_384;
/** More are of no use to anybody: a report ends at as many of one rule. */
const ENOUGH = 1_000;

/** Where the pieces of a text of this length begin. */
function pieceStarts(length: number): readonly number[] {
  if (length <= PIECE) return [0];
  return Array.from({ length: Math.ceil((length - OVERLAP) / (PIECE - OVERLAP)) }, (_, nth) => nth * (PIECE - OVERLAP));
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
    const mark = hasByteOrderMark ? 1 : 0;
    const hits: ScannerHit[] = [];
    for (const start of pieceStarts(text.length)) {
      const source = {
        filePath: path,
        content: text.slice(start, start + PIECE),
        contentType: 'text' as const,
        ext: path.slice(path.lastIndexOf('.')),
      };
      const options = { config, maskSecrets: true, noPhysicFilePath: true };
      const { messages } = await lintSource({ source, options });
      for (const { range, ruleId, messageId } of messages) {
        const found: Range = shiftRange([range[0], range[1]], start === 0 ? mark : start);
        hits.push({ range: found, label: labelOf(ruleId, messageId) });
      }
      if (hits.length >= ENOUGH) break;
    }
    return hits;
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
