/** JSON as every generated file has it: two blanks of indentation, `\n`, keys in the order they are given. */
export function jsonContent(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
