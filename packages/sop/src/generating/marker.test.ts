import { createHash } from 'node:crypto';
import { loadMarkdownParser, parseMarkdown, plainText } from '@sopwright/document';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  fileSubject,
  findRegion,
  readFileMarker,
  regionLines,
  regionSubject,
  withFileMarker,
  withRegion,
} from './marker.ts';

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function marked(content: string, from = 'a'): string {
  return withFileMarker(content, { from, sha256: hash(fileSubject(content)) });
}

function isOurs(text: string): boolean {
  const read = readFileMarker(text);
  return read !== undefined && read.marker.sha256 === hash(read.subject);
}

const skill = '---\nname: a\ndescription: b\n---\n\n# Title\n\nText.\n';

describe('marker of a file', () => {
  it('stands right behind the frontmatter, or at the top', () => {
    const text = marked(skill);
    expect(text).toMatch(
      /^---\nname: a\ndescription: b\n---\n<!-- sopwright-generated from="a" sha256="[0-9a-f]{64}" -->\n\n# Title\n/,
    );
    expect(marked('# Title\n')).toMatch(/^<!-- sopwright-generated .* -->\n\n# Title\n$/);
    expect(isOurs(text)).toBe(true);
  });

  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['more line ends at the end', (text: string) => `${text}\n\n`],
    ['a blank line before the marker', (text: string) => text.replace('---\n<!--', '---\n\n<!--')],
    ['no blank line behind it', (text: string) => text.replace('-->\n\n', '-->\n')],
  ])('does not take %s for an edit', (_name, change) => {
    const changed = change(marked(skill));
    expect(changed).not.toBe(marked(skill));
    expect(isOurs(changed)).toBe(true);
  });

  it.each([
    ['a word', (text: string) => text.replace('Text', 'Texts')],
    ['the frontmatter', (text: string) => text.replace('name: a', 'name: c')],
    ['blanks at the end of a line', (text: string) => text.replace('Text.', 'Text.  ')],
    ['a line in front', (text: string) => `x\n${text}`],
    ['a hash', (text: string) => text.replace(/sha256="./, 'sha256="g')],
  ])('takes a change of %s for one', (_name, change) => {
    expect(isOurs(change(marked(skill)))).toBe(false);
  });

  it('is not looked for elsewhere in the text', () => {
    expect(readFileMarker(`# Title\n\n${marked('# Other\n')}`)).toBeUndefined();
    const nested = marked(marked('# Inner\n'), 'outer');
    expect(readFileMarker(nested)?.marker.from).toBe('outer');
  });

  it('keeps a long source short', () => {
    const text = marked('# T\n', 'ä😀'.repeat(500));
    expect(text.split('\n')[0]?.length).toBeLessThan(400);
    expect(isOurs(text)).toBe(true);
  });
});

describe('opaque names', () => {
  beforeAll(async () => {
    await loadMarkdownParser();
  });

  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(fc.constantFrom('-->', '--', '-', '"', '<!--', '&#34;', '\n', '\r', '\u202e', '>', ' '), { maxLength: 8 })
      .map((parts) => parts.join('')),
  );

  it('come back as they were, and never end the comment', () => {
    fc.assert(
      fc.property(names, (from) => {
        const text = marked('# Title\n', from);
        expect(readFileMarker(text)?.marker.from).toBe(from);
        expect(isOurs(text)).toBe(true);
        const [first, second] = parseMarkdown(text).root.children;
        expect(first?.type).toBe('html');
        expect(second?.type === 'heading' && plainText(second)).toBe('Title');
        expect(text.split('\n')[0]).toMatch(/^<!--(?:(?!--)[^<>\n\p{C}])*-->$/u);
      }),
    );
  });

  it('name regions', () => {
    fc.assert(
      fc.property(names, (id) => {
        const text = `Before\n\n${regionLines(id).join('\n')}\n\nAfter\n`;
        const region = findRegion(text, id);
        if (typeof region === 'string') throw new Error(region);
        const next = withRegion(text, region, id, '| a |\n', { from: id, sha256: hash(regionSubject('| a |\n')) });
        const again = findRegion(next, id);
        expect(again).toMatchObject({ subject: '| a |\n', marker: { from: id, sha256: hash('| a |\n') } });
        expect(next.startsWith('Before\n\n<!--') && next.endsWith('-->\n\nAfter\n')).toBe(true);
      }),
    );
  });
});

describe('region of a file', () => {
  const [begin, end] = regionLines('cost');

  it('is filled, and everything else keeps its bytes', () => {
    const text = `# A\r\n\r\n${begin}\r\n${end}\r\ntail  \r\n`;
    const region = findRegion(text, 'cost');
    if (typeof region === 'string') throw new Error(region);
    expect(region).toMatchObject({ marker: undefined, subject: '' });
    const next = withRegion(text, region, 'cost', 'one\ntwo\n', { from: 'x', sha256: hash('one\ntwo\n') });
    expect(next).toBe(
      `# A\r\n\r\n<!-- sopwright-generated-begin id="cost" from="x" sha256="${hash('one\ntwo\n')}" -->\r\none\r\ntwo\r\n${end}\r\ntail  \r\n`,
    );
    expect(findRegion(next, 'cost')).toMatchObject({ subject: 'one\ntwo\n' });
  });

  it('is told from none, half of one and two', () => {
    expect(findRegion('# A\n', 'cost')).toBe('missing');
    expect(findRegion(`${begin}\n`, 'cost')).toBe('broken');
    expect(findRegion(`${end}\n`, 'cost')).toBe('broken');
    expect(findRegion(`${begin}\n${end}\n${begin}\n${end}\n`, 'cost')).toBe('broken');
    expect(findRegion(`${begin}\n${end}\n`, 'other')).toBe('missing');
  });

  it('is not looked for in a code fence', () => {
    expect(findRegion(`\`\`\`md\n${begin}\n${end}\n\`\`\`\n`, 'cost')).toBe('missing');
    expect(findRegion(`~~~\n${begin}\n~~~\n${begin}\nx\n${end}\n`, 'cost')).toMatchObject({ subject: 'x\n' });
  });

  it('takes time in proportion to a hostile text', () => {
    const text = `${begin}\n${'<!-- sopwright-generated-begin id="x" \n'.repeat(50_000)}${end}\n`;
    const start = performance.now();
    findRegion(text, 'cost');
    fileSubject(`${'\n'.repeat(200_000)}a${'\n'.repeat(200_000)}b`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
