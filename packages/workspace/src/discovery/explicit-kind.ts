import { createDocument, type DocumentKind, decodeText, kindOfPath, looksLikeSop } from '@sopwright/document';

function kindOfJson(value: unknown): DocumentKind | undefined {
  return typeof value === 'object' && value !== null && 'mcpServers' in value ? 'mcp-config' : undefined;
}

/**
 * Kind of a file that the user named. Where its path says nothing, its content decides: Markdown with a `name` or a
 * `description` in its frontmatter is a skill, with the headings of a procedure an SOP, any other an instruction; JSON
 * with `mcpServers` is an MCP configuration. `undefined` for files that no client reads.
 *
 * @param read - gives the content; called only where the path says nothing
 * @throws Error of the system where `read` does.
 */
export function explicitKind(path: string, belowSkill: boolean, read: () => Uint8Array): DocumentKind | undefined {
  const kind = kindOfPath(path, { belowSkill, readText: () => decodeText(read()).text });
  if (kind !== undefined || !/\.(?:md|markdown|mdx|json)$/i.test(path)) return kind;
  const document = createDocument({ path, kind: 'instruction', content: read() });
  if (path.endsWith('.json')) return kindOfJson(document.json.value);
  const { frontmatter, text } = document;
  if (frontmatter.get('name') !== undefined || frontmatter.get('description') !== undefined) return 'skill';
  return looksLikeSop(text) ? 'sop' : 'instruction';
}
