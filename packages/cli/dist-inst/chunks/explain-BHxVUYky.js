import { t as createColors, n as terminalWidth, r as wantsColor } from './colors-CnKivVJv.js';
import { c as presetNames, l as presetSetting } from './esm-CE0K-vIJ.js';
import { t as ExitCode } from './exit-BgRMdlGG.js';
import { n as nearest, r as ProblemError } from './nearest-DK_rpk-U.js';
import {
  l as loadMarkdownParser,
  u as parseMarkdown,
  o as plainText,
  t as rules,
} from './registry.generated-CAdfa12C.js';

// src/render-markdown.ts
function wrap(text, width, indent) {
  const lines = [];
  let line = '';
  for (const word of text.split(/\s+/))
    if (line !== '' && line.length + word.length + 1 > width - indent.length) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  return [...lines, indent + line].join('\n');
}
function inline(node) {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'link') return plainText(node) === node.url ? node.url : `${plainText(node)} (${node.url})`;
  if ('children' in node) return node.children.map(inline).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}
function indented(text, indent) {
  return text.replace(/^(?=.)/gm, indent);
}
function renderList(list, width, colors, indent) {
  return list.children
    .map((item, index) => {
      const marker = list.ordered === true ? `${(list.start ?? 1) + index}.` : '-';
      const inner = `${indent}${' '.repeat(marker.length + 1)}`;
      return `${indent}${marker} ${item.children
        .map((child) => renderBlock(child, width, colors, inner))
        .join('\n')
        .slice(inner.length)}`;
    })
    .join('\n');
}
function renderTable(node, indent) {
  const rows = node.children.map((row) => row.children.map((cell) => inline(cell)));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map(
      (row) =>
        indent +
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
    )
    .join('\n');
}
function renderBlock(node, width, colors, indent = '') {
  switch (node.type) {
    case 'heading':
      return colors.bold(wrap(inline(node), width, indent));
    case 'code':
      return colors.dim(indented(node.value, `${indent}    `));
    case 'list':
      return renderList(node, width, colors, indent);
    case 'table':
      return renderTable(node, indent);
    case 'blockquote':
      return node.children.map((child) => renderBlock(child, width, colors, `${indent}  `)).join('\n\n');
    case 'html':
    case 'yaml':
    case 'definition':
      return '';
    default:
      return wrap(inline(node), width, indent);
  }
}
/** Renders Markdown for a terminal of `width` columns: headings bold, code dimmed and indented, prose wrapped. */
function renderMarkdown(markdown, width, colors) {
  return `${parseMarkdown(markdown)
    .root.children.map((node) => renderBlock(node, width, colors))
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}
// src/commands/explain.ts
/** `sopwright explain <rule>`: the rule's page in the terminal. */
async function explainCommand(id) {
  const rule = rules.find(({ meta }) => meta.id === id);
  if (rule === void 0) {
    const known = nearest(
      id,
      rules.map(({ meta }) => meta.id),
    );
    const guess = known === void 0 ? '' : `Did you mean ${known}? `;
    throw new ProblemError('usage', `Rule "${id}" is unknown.`, { hint: `${guess}"sopwright rules" lists all.` });
  }
  const [{ pages }] = await Promise.all([import('./pages.generated-BQm9BY1P.js'), loadMarkdownParser()]);
  const { meta } = rule;
  const facts = [
    `Severity: ${presetNames.map((preset) => `${preset} ${presetSetting(rule, preset).severity}`).join(', ')}`,
    `Fix: ${meta.fix}`,
    `Since: ${meta.since} (${meta.status})`,
  ];
  const sources = meta.sources.map(
    ({ source, level, date, note }) => `- ${source} (${level}, ${date})${note === void 0 ? '' : `: ${note}`}`,
  );
  const page = [
    `# ${meta.id}`,
    meta.summary,
    facts.map((fact) => `- ${fact}`).join('\n'),
    pages[meta.id] ?? '',
    '## Sources',
    sources.join('\n'),
  ];
  process.stdout.write(
    renderMarkdown(page.join('\n\n'), Math.min(terminalWidth(), 100), createColors(wantsColor(void 0))),
  );
  return ExitCode.clean;
}

export { explainCommand };
