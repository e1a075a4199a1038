import { cutLength } from './cut-text.ts';
import { MARKER } from './sticky-comment.ts';

/**
 * Characters that GitHub takes for a comment: it answers 422 to more, "body is too long (maximum is 65536 characters)"
 * (https://github.com/orgs/community/discussions/27190, as quoted by others, 2026-11-26).
 */
export const MAX_BODY = 65_536;

const CUT = 'This comment is cut: GitHub takes 65,536 characters. All of it is in the summary of the run.';

/** The body of a comment, cut so that it fits with the marker in front. */
export function fittingBody(text: string): string {
  return cutLength(text, MAX_BODY - MARKER.length - 1, CUT);
}
