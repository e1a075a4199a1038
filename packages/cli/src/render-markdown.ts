import { parseMarkdown, plainText } from '@sopwright/document';
import type { List, Nodes, RootContent } from 'mdast';
import type { Colors } from './colors.ts';

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width - indent.length) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}

function inline(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'link') return plainText(node) === node.url ? node.url : `${plainText(node)} (${node.url})`;
  if ('children' in node) return node.children.map(inline).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}

function indented(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent);
}

function renderList(list: List, width: number, colors: Colors, indent: string): string {
  return list.children
    .map((item, index) => {
      const marker = list.ordered === true ? `${(list.start ?? 1) + index}.` : '-';
      const inner = `${indent}${' '.repeat(marker.length + 1)}`;
      const blocks = item.children.map((child) => renderBlock(child, width, colors, inner)).join('\n');
      return `${indent}${marker} ${blocks.slice(inner.length)}`;
    })
    .join('\n');
}

function renderTable(node: Extract<RootContent, { type: 'table' }>, indent: string): string {
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

function renderBlock(node: RootContent, width: number, colors: Colors, indent = ''): string {
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
export function renderMarkdown(markdown: string, width: number, colors: Colors): string {
  const blocks = parseMarkdown(markdown).root.children.map((node) => renderBlock(node, width, colors));
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
