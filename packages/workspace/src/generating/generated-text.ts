import {
  fileSubject,
  findRegion,
  type PlannedFile,
  type PlannedRegion,
  readFileMarker,
  regionName,
  regionSubject,
  withFileMarker,
  withRegion,
} from '@sopwright/sop/generating';
import { ProblemError } from '../problem-error.ts';
import { sha256 } from '../registry/load-registry.ts';

/** What stands on the disk of something that is generated. */
export interface FoundText {
  /** Hash over what stands there; `undefined` where nothing does. */
  readonly sha256: string | undefined;
  /** Hash that its own marker names. */
  readonly marked: string | undefined;
}

/** A region of a text: what stands there, and how to change it. */
export interface RegionText extends FoundText {
  /** `undefined` where a Markdown file lacks the two comments. */
  readonly write: ((content: string) => string) | undefined;
  readonly remove: () => string;
}

function isMarkdown(path: string): boolean {
  return /\.md$/i.test(path);
}

/** JSON by its value, so that a formatter's line breaks are no edit. `undefined` for what is not JSON. */
function jsonSubject(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * Hash over a file's text without its marker. Line ends, blank lines at the end and, in JSON, white space do not count:
 * git and formatters change them.
 */
function contentHash(path: string, text: string): string {
  if (isMarkdown(path)) return sha256(fileSubject(text));
  return sha256((path.endsWith('.json') ? jsonSubject(text) : undefined) ?? regionSubject(text));
}

/** Hash over what is planned. A marker in it is part of somebody's text, such as of an SOP that was generated itself. */
export function plannedHash({ path, content, source }: PlannedFile): string {
  return contentHash(path, fileText({ path, content, source }, sha256('')));
}

/** What stands in a file. */
export function foundFile(path: string, text: string | undefined): FoundText {
  if (text === undefined) return { sha256: undefined, marked: undefined };
  return {
    sha256: contentHash(path, text),
    marked: isMarkdown(path) ? readFileMarker(text)?.marker.sha256 : undefined,
  };
}

/** The bytes of a planned file: Markdown with its marker, anything else as it is planned. */
export function fileText({ path, content, source }: PlannedFile, hash: string): string {
  return isMarkdown(path) ? withFileMarker(content, { from: source, sha256: hash }) : content;
}

/** True where two texts differ at most in line ends and in blank lines at the end, or, as JSON, in white space. */
export function isSameText(path: string, text: string, other: string): boolean {
  if (text === other) return true;
  if (path.endsWith('.json')) return jsonSubject(text) === (jsonSubject(other) ?? other);
  const plain = (each: string): string => each.replaceAll('\r\n', '\n').trimEnd();
  return plain(text) === plain(other);
}

/** Hash over a member of a JSON list; `undefined` where there is none. */
export function memberHash(value: unknown): string | undefined {
  return value === undefined ? undefined : sha256(JSON.stringify(value));
}

/** Hash over a region's content. */
export function regionHash({ region, content }: Pick<PlannedRegion, 'region' | 'content'>): string {
  return sha256(region.type === 'json' ? (jsonSubject(content) ?? content) : regionSubject(content));
}

/**
 * Looks a region up in the text of a Markdown file.
 *
 * @throws ProblemError where its comments stand there alone or twice.
 */
export function foundRegion(text: string, planned: PlannedRegion): RegionText {
  const id = regionName(planned);
  const found = findRegion(text, id);
  const nothing = { sha256: undefined, marked: undefined, write: undefined, remove: () => text };
  if (found === 'broken') {
    throw new ProblemError('path', `The comments of region "${id}" stand there alone or twice, expected one pair.`, {
      place: { file: planned.path },
    });
  }
  if (found === 'missing') return nothing;
  const hash = found.subject === '' && found.marker === undefined ? undefined : sha256(found.subject);
  return {
    sha256: hash,
    marked: found.marker?.sha256,
    write: (content) =>
      withRegion(text, found, id, content, { from: planned.source, sha256: regionHash({ ...planned, content }) }),
    remove: () => {
      const rest = text.slice(found.range[1]);
      return text.slice(0, found.range[0]) + rest.replace(/^\r?\n/, '');
    },
  };
}
