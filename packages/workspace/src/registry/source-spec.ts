import path from 'node:path';
import { visible } from '@sopwright/document';
import { addEntries, type RegistrySource, readRegistry } from '@sopwright/sop/registry';
import { isWithin, slashed } from '../paths.ts';
import { ProblemError } from '../problem-error.ts';

/** Where the words of a source are read. */
export interface SpecInput {
  /** Folder that a folder's path starts from, absolute. */
  readonly cwd: string;
  /** Folder of the registry, absolute. */
  readonly root: string;
  /** How an MCP server gives SOPs. */
  readonly style?: 'prompts' | 'retrieve';
}

function refuse(spec: string, expected: string): never {
  throw new ProblemError('usage', visible(`"${spec}" is no source, expected ${expected}.`));
}

function npmSource(spec: string): RegistrySource {
  const [, name = '', version = '', folder] = /^npm:(.+)@([^@#]+)(?:#(.+))?$/s.exec(spec) ?? [];
  if (name === '') return refuse(spec, 'npm:<name>@<version>, with #<folder> where the SOPs lie in one');
  return { type: 'npm', package: name, version, ...(folder !== undefined && { folder }) };
}

function gitSource(spec: string): RegistrySource {
  const [, url = '', commit = '', folder] = /^git:(.+)#([^#:]+)(?::(.+))?$/s.exec(spec) ?? [];
  if (url === '') return refuse(spec, 'git:<url>#<commit>, with :<folder> where the SOPs lie in one');
  return { type: 'git', url, commit, ...(folder !== undefined && { folder }) };
}

/** Words of a command line, those in quotes kept together. Nothing is expanded: no shell reads it. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}

function mcpSource(spec: string, style: 'prompts' | 'retrieve'): RegistrySource {
  const line = spec.slice('mcp:'.length).trim();
  const [command, ...args] = wordsOf(line);
  if (command === undefined) return refuse(spec, 'mcp:<url> or mcp:<command line>');
  const server = /^https?:\/\//.test(line) ? { url: line } : { command, ...(args.length > 0 && { args }) };
  return { type: 'mcp', server, style };
}

function folderSource(spec: string, { cwd, root }: SpecInput): RegistrySource {
  const absolute = path.resolve(cwd, spec);
  if (!isWithin(root, absolute)) return refuse(spec, `a folder below that of the registry, "${root}"`);
  return { type: 'folder', folder: slashed(path.relative(root, absolute)) || '.' };
}

/**
 * Reads a source as it is written on a command line: a folder's path, `npm:<name>@<version>[#folder]`,
 * `git:<url>#<commit>[:folder]`, `mcp:<url or command line>`. It is held to what a registry may say before anything is
 * fetched.
 *
 * @throws ProblemError `usage`.
 */
export function parseSourceSpec(spec: string, input: SpecInput): RegistrySource {
  const source = specSource(spec, input);
  const [problem] = readRegistry(addEntries('', { source: { name: 'new', source }, sops: [] })).problems;
  if (problem === undefined) return source;
  const message = problem.message.replace(/^sources\.new\.(?:(?:npm|git|mcp)\.)?/, "The source's ");
  throw new ProblemError('usage', message);
}

function specSource(spec: string, input: SpecInput): RegistrySource {
  if (spec.startsWith('npm:')) return npmSource(spec);
  if (spec.startsWith('git:')) return gitSource(spec);
  return spec.startsWith('mcp:') ? mcpSource(spec, input.style ?? 'prompts') : folderSource(spec, input);
}
