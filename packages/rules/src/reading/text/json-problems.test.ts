import { createDocument } from '@sopwright/document';
import { describe, expect, it } from 'vitest';
import { jsonFaultsOf } from './json-problems.ts';

/** What is marked in a text, each with what it is. */
function faultsIn(content: string): string[] {
  const document = createDocument({ path: '.mcp.json', kind: 'mcp-config', content });
  return jsonFaultsOf(document).map(({ type, problem, comma }) => {
    const marked = comma === undefined ? content.slice(...problem.range) : content.slice(comma, comma + 1);
    return type === 'syntax' ? `${marked} ${problem.code}` : `${marked} ${type}`;
  });
}

describe('faults of a JSON file', () => {
  it.each([
    ['each missing comma', '{\n"a": { "x": 1 "y": 2 },\n"b": 3\n"c": 4\n"d": 5\n}', ['"y"', '"c"', '"d"']],
    ['each missing colon', '{ "a" 1, "b": 2, "c" 3 }', ['1', '3']],
    ['each name in single quotes', "{ 'name': 'books', 'x': 'y' }", ["'name'", "'books'", "'x'", "'y'"]],
    ['each name without quotes', '{\n  name: "a",\n  other: 3,\n  "z": 1\n}', ['name', 'other']],
    ['each bare value', '{ "a": node, "b": npx }', ['node', 'npx']],
    ['what follows a bare value', '{ "a": { "b": node }\n"c": 1 }', ['node', '"c"']],
    ['a comma too many', '{ "a": 1,, "b": 2 }', [',']],
    ['another sign for the colon', '{ "a" = 1, "b": 2 }', ['=']],
    ['a string without an end', '{ "a": "x\n  "b": 2 }', ['"x']],
    ['a bracket of the wrong kind', '{ "a": [1, 2}, "b": 3 }', ['}']],
    ['a bracket too many', '{ "a": 1 } }', ['}']],
    ['a file that is cut off', '{ "a": { "b": [1, 2', ['']],
    ['escapes', '{ "a": "\\q", "b": "C:\\dir" }', ['"\\q"', '"C:\\dir"']],
    ['YAML', 'mcpServers:\n  ledger:\n    command: node\n', ['mcpServers']],
    ['a page of a server', '<html><body>not found</body></html>', ['<html><body>not']],
    [
      'marks of a merge',
      '{\n<<<<<<< HEAD\n  "a": 1\n=======\n  "a": 2\n>>>>>>> x\n}',
      ['<<<<<<<', '=======', '>>>>>>>'],
    ],
  ])('are %s, each once', (_, text, marked) => {
    expect(faultsIn(text).map((fault) => fault.replace(/ ?\w+$/, ''))).toEqual(marked);
  });

  it('are comments and trailing commas besides', () => {
    const text = '{\n  // c\n  "a": [1,2,],\n  "b": { "x": 1, }, // d\n  "c": node\n}';
    expect(faultsIn(text)).toEqual([
      '// c comment',
      ', trailing comma',
      ', trailing comma',
      '// d comment',
      'node InvalidSymbol',
    ]);
  });

  it('are none in JSON', () => {
    expect(faultsIn('{ "a": [1, "// no comment,"] }')).toEqual([]);
  });
});
