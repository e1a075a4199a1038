const WIDTH = 120;

function printArray(items: readonly unknown[], indent: string, taken: number): string {
  if (items.length === 0) return '[]';
  const inner = `${indent}  `;
  const printed = items.map((item) => print(item, inner, inner.length));
  const line = `[${printed.join(', ')}]`;
  if (!line.includes('\n') && taken + line.length <= WIDTH) return line;
  return `[\n${printed.map((item) => `${inner}${item}`).join(',\n')}\n${indent}]`;
}

/** `taken` counts the characters that stand before the value in its line, and a comma behind it. */
function print(value: unknown, indent: string, taken: number): string {
  if (Array.isArray(value)) return printArray(value, indent, taken);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return '{}';
  const inner = `${indent}  `;
  const lines = entries.map(([key, item], index) => {
    const head = `${inner}${JSON.stringify(key)}: `;
    return `${head}${print(item, inner, head.length + (index < entries.length - 1 ? 1 : 0))}`;
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** JSON as the formatter leaves it: objects open, arrays in one line where they fit. */
export function printJson(value: unknown): string {
  return `${print(value, '', 0)}\n`;
}
