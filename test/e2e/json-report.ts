/** The report that `--format json` prints, as far as tests look at it. */
export interface JsonReport {
  readonly read: Record<string, number>;
  readonly clients: readonly string[];
  readonly findings: readonly {
    rule: string;
    file: string;
    start: { line: number; column: number };
    message: string;
    severity: string;
    fix?: object;
    clients: readonly { id: string; effect: string }[];
  }[];
  readonly summary: Record<string, number>;
}

function isReport(value: unknown): value is JsonReport {
  return typeof value === 'object' && value !== null && 'findings' in value && 'summary' in value;
}

/** Reads what `--format json` printed. Throws on anything else. */
export function parseReport(text: string): JsonReport {
  const value: unknown = JSON.parse(text);
  if (!isReport(value)) throw new Error(`not a report: ${text.slice(0, 200)}`);
  return value;
}
