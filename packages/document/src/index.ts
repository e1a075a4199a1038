export { codeFrame, type FramedText, type FrameRow, type FrameSize } from './code-frame.ts';
export { type DecodedText, decodeText, type Encoding } from './decode.ts';
export { displayWidth, type TabStyle } from './display.ts';
export { createDocument, type Document, type DocumentSource, derive, type TreeVisitor, walkTree } from './document.ts';
export { MAX_SLOW_LINES, MAX_SLOW_UNITS } from './fallback-parser.ts';
export {
  type Frontmatter,
  MAX_FRONTMATTER,
  MAX_LENIENT_FIELDS,
  parseFrontmatter,
  type YamlProblem,
} from './frontmatter.ts';
export { type FlowCollection, type FrontmatterForms, formsOf, type NodeProperty } from './frontmatter-forms.ts';
export { scalarsOf } from './frontmatter-scalars.ts';
export { type JsonContent, type JsonProblem, MAX_JSON_DEPTH, parseJson } from './json.ts';
export { isJsonObject, type JsonObject } from './json-object.ts';
export {
  type DocumentKind,
  documentKinds,
  isSkillFileName,
  kindOfPath,
  looksLikeSop,
  type PathContext,
} from './kind.ts';
export { createLineIndex, type LineIndex } from './line-index.ts';
export {
  type Hostile,
  loadMarkdownParser,
  MAX_CONTAINER_DEPTH,
  MAX_DELIMITER_RUNS,
  MAX_NODES,
  MAX_REFERENCE_COST,
  type MarkdownParserName,
  type MarkdownTree,
  mdastParser,
  parseMarkdown,
} from './markdown.ts';
export { plainText, type Section, sectionAt, sectionsOf } from './outline.ts';
export { partitionPoint } from './partition-point.ts';
export type { FrontmatterScalar, PlainBlock } from './plain-block.ts';
export { proseOf } from './prose.ts';
export { type Position, type Range, rangesOverlap, shiftRange } from './range.ts';
export { byCodeUnits } from './text-order.ts';
export { clip, visible, visibleClip } from './visible.ts';
export type { Field, ValueStyle } from './yaml-fields.ts';
