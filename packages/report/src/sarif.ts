import { visibleClip } from '@sopwright/document';
import type { Finding, LintReport, Severity, TextEdit } from '@sopwright/lint';
import type { ArtifactLocation, Fix, Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { FormatContext } from './context.ts';
import { jsonText } from './json.ts';
import { ruleExplanation, rulePagePath } from './rule-page.ts';
import { findingsBy, severities } from './wording.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const MAX_MESSAGE = 2000;
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A message's text: `[a](b)` would be a link and `{0}` a placeholder in SARIF, so both are broken. */
function messageText(text: string): string {
  return visibleClip(text, MAX_MESSAGE)
    .replaceAll('](', '] (')
    .replace(/\{(\d+)\}/g, '{{$1}}');
}

/** Where a file is: relative to the working directory, except for a path that is absolute (another Windows drive). */
function artifactLocation(path: string): ArtifactLocation {
  const encoded = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
  return { uri: encoded, uriBaseId: '%SRCROOT%' };
}

/** Length of the byte order mark, which SARIF leaves out of offsets and columns and our ranges count. */
function markLength(file: string, context: FormatContext): number {
  return context.sourceOf(file)?.startsWith('\uFEFF') ? 1 : 0;
}

function offsets([start, end]: Finding['range'], bom: number): Pick<Region, 'charOffset' | 'charLength'> {
  const from = Math.max(0, start - bom);
  return { charOffset: from, charLength: Math.max(0, end - bom - from) };
}

function region({ start, end, range }: Finding, bom: number): Region {
  const column = (position: Finding['start']): number => Math.max(1, position.column - (position.line === 1 ? bom : 0));
  return {
    startLine: start.line,
    startColumn: column(start),
    endLine: end.line,
    endColumn: column(end),
    ...offsets(range, bom),
  };
}

function replacement({ range, text }: TextEdit, bom: number): Fix['artifactChanges'][number]['replacements'][number] {
  return { deletedRegion: offsets(range, bom), insertedContent: { text } };
}

function fixes({ file, fix }: Finding, bom: number): Pick<Result, 'fixes'> {
  if (fix === undefined || fix.edits.length === 0) return {};
  const replacements = fix.edits.map((edit) => replacement(edit, bom));
  const text = fix.safety === 'safe' ? 'Keeps the meaning.' : 'May change the meaning: look at the result.';
  return {
    fixes: [
      {
        description: { text },
        artifactChanges: [{ artifactLocation: artifactLocation(file), replacements }],
        properties: { safety: fix.safety },
      },
    ],
  };
}

function result(finding: Finding, ruleIndex: number, bom: number): Result {
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: messageText(finding.message) },
    locations: [
      { physicalLocation: { artifactLocation: artifactLocation(finding.file), region: region(finding, bom) } },
    ],
    partialFingerprints: { 'sopwrightFingerprint/v1': finding.fingerprint },
    ...fixes(finding, bom),
    ...(finding.clients.length > 0 ? { properties: { clients: finding.clients } } : {}),
  };
}

function gravest(findings: readonly Finding[]): Severity {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}

function descriptor(id: string, findings: readonly Finding[], context: FormatContext): ReportingDescriptor {
  const help = context.ruleOf(id) ?? { summary: `Rule ${id}.` };
  const page = help.url ?? rulePagePath(id);
  const text = messageText(help.summary);
  const group = id.split('/')[0] ?? id;
  return {
    id,
    shortDescription: { text },
    fullDescription: { text: messageText(ruleExplanation(help)) },
    help: {
      text: help.page?.trim() ?? `${text} See ${page}`,
      markdown: help.page?.trim() ?? `${text} See \`${page}\``,
    },
    ...(help.url === undefined ? {} : { helpUri: help.url }),
    defaultConfiguration: { level: LEVELS[help.severity ?? gravest(findings)] },
    properties: { tags: [...new Set([group, ...(help.kind === undefined ? [] : [help.kind])])] },
  };
}

/**
 * The findings as a SARIF 2.1.0 log for code scanning. Lines and columns are those of the report, offsets and columns
 * without the byte order mark, as the format wants it. Rules are listed in the order their first finding has.
 */
export function formatSarif(report: LintReport, context: FormatContext): string {
  const rules = findingsBy('rule', report.findings);
  const index = new Map([...rules.keys()].map((id, at) => [id, at]));
  const files = [...findingsBy('file', report.findings).keys()];
  const boms = new Map(files.map((file) => [file, markLength(file, context)]));
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            rules: [...rules].map(([id, findings]) => descriptor(id, findings, context)),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: report.findings.map((finding) =>
          result(finding, index.get(finding.rule) ?? -1, boms.get(finding.file) ?? 0),
        ),
      },
    ],
  };
  return jsonText(log);
}
