import { readFileSync } from 'node:fs';
import { countAt, isObject, type JsonObject, objectAt, parseJson, textAt } from './json-shape.ts';

/** Severities, gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What the action needs to know of a finding. */
export interface Finding {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  /** Relative to the directory that the command ran in. */
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly endColumn: number;
}

function readFinding(value: JsonObject): Finding | undefined {
  const severity = SEVERITIES.find((each) => each === value.severity);
  const start = objectAt(value, 'start');
  const end = objectAt(value, 'end');
  const line = countAt(start, 'line') ?? 1;
  const column = countAt(start, 'column') ?? 1;
  if (severity === undefined) return undefined;
  return {
    severity,
    rule: textAt(value, 'rule'),
    message: textAt(value, 'message'),
    file: textAt(value, 'file'),
    line,
    endLine: countAt(end, 'line') ?? line,
    column,
    endColumn: countAt(end, 'column') ?? column,
  };
}

/** Findings of a JSON report of `lint` or `budget`; `undefined` for a file that is not there or no such report. */
export function readFindings(path: string): Finding[] | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const report = parseJson(text);
  if (!isObject(report) || !Array.isArray(report.findings)) return undefined;
  return report.findings.filter(isObject).flatMap((each) => readFinding(each) ?? []);
}

/** How many findings have a severity. */
export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
