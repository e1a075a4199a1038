export type { FormatContext, Formatter, RuleHelp } from './context.ts';
export { formatGithub } from './github.ts';
export { formatJson, jsonText } from './json.ts';
export { formatJunit } from './junit.ts';
export { formatMarkdown } from './markdown.ts';
export { formatPretty } from './pretty.ts';
export { formatSarif } from './sarif.ts';
export { counted } from './wording.ts';
