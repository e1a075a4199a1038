import { type Document, derive } from '@sopwright/document';
import { linksWhere } from './link-targets.ts';

// The words for it at the start of a heading, a bold line, or a marker that a site generator replaces.
const CONTENTS =
  /^[\s#>*_|[-]{0,12}(?:(?:table of )?contents|toc|index|in this (?:file|document|reference)|sections|navigation|jump to|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|contenido|sumário|indice|目[录錄次]|もくじ|목차|содержание|оглавление)(?![\p{L}\p{N}])/imu;
/** How much of a text is its top, in UTF-16 units. */
const TOP = 6_000;
const FEW = 3;

/** True for a document with a list of its contents: such a heading or line at its top, or three links to its headings. */
export const hasContentsList: (document: Document) => boolean = derive((document) => {
  if (CONTENTS.test(document.text.slice(0, TOP))) return true;
  const toHeadings = linksWhere(document, ({ target }) => target.type === 'anchor');
  return toHeadings.filter(({ target }) => target.type === 'anchor').length >= FEW;
});
