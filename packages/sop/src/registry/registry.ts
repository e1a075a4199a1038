import type { Range } from '@sopwright/document';
import type { PluginDeclaration } from './plugin-declaration.ts';

/** Name of the registry's file; paths in it are relative to the folder that it stands in. */
export const REGISTRY_FILE = 'sopwright.registry.yaml';

/** Version of the registry's shape. Another one is refused, never read half. */
export const REGISTRY_VERSION = 1;

/** SOPs in a folder beside the registry. */
export interface FolderSource {
  readonly type: 'folder';
  /** Folder, relative to the registry, with forward slashes. */
  readonly folder: string;
}

/** SOPs in a package of the npm registry. */
export interface NpmSource {
  readonly type: 'npm';
  readonly package: string;
  /** An exact version: `1.2.3`. */
  readonly version: string;
  /** Folder inside the package; its top where absent. */
  readonly folder?: string;
}

/** SOPs in a git repository, at one commit. */
export interface GitSource {
  readonly type: 'git';
  /** `https:`, `ssh:` or `file:` address, or `user@host:path`. */
  readonly url: string;
  /** 40 or 64 hex digits: a branch or a tag can move. */
  readonly commit: string;
  readonly folder?: string;
}

/** How an MCP server is reached; the shape of an entry of `mcpServers`. */
export type SourceServer =
  | { readonly command: string; readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> }
  | { readonly url: string; readonly headers?: Readonly<Record<string, string>> };

/** SOPs that an MCP server gives. */
export interface McpSource {
  readonly type: 'mcp';
  readonly server: SourceServer;
  /**
   * `prompts`: each prompt is an SOP, as strands' server has them. `retrieve`: by `search_documentation` and
   * `retrieve_agent_sop` or `retrieve_skill`, as the AWS MCP Server has them.
   */
  readonly style: 'prompts' | 'retrieve';
  /** True where the texts stay on the server: skills point to them, and nothing fetches or locks them. */
  readonly remote?: boolean;
}

/** Where texts of SOPs come from. */
export type RegistrySource = FolderSource | NpmSource | GitSource | McpSource;

/** How an SOP becomes a skill of its own. */
export interface Promotion {
  /** `remote`: the skill tells how to retrieve the SOP and holds none of it. `embedded`: the SOP lies in `references/`. */
  readonly mode: 'remote' | 'embedded';
  /** Name of the skill and its folder; the SOP's name, made fit for one, where absent. */
  readonly skill?: string;
  /** True where the name made from the SOP's turns its verb into a gerund: `create-vpc` is `creating-vpc`. */
  readonly gerund?: boolean;
  /** Description of the skill, with what triggers it; made from the SOP's where absent. */
  readonly description?: string;
}

/** What becomes of an SOP. */
export type SopStatus = 'draft' | 'active' | 'deprecated';

/** All values of {@link SopStatus}. */
export const sopStatuses: readonly SopStatus[] = ['draft', 'active', 'deprecated'];

/** An SOP as the registry has it. */
export interface RegistrySop {
  /** Its key: an opaque string, taken letter by letter (`cloudtral-mutli-region-setup`). */
  readonly name: string;
  /** Key of a source. */
  readonly source: string;
  /** File below the source's folder; `<name>.sop.md` where absent. Not for an MCP source. */
  readonly path?: string;
  /** Name that an MCP source knows it by; the SOP's own where absent. */
  readonly remoteName?: string;
  /** What its text has to hash to: 64 hex digits, over its bytes. */
  readonly sha256?: string;
  /** Where `sha256` stands in the registry, as UTF-16 offsets; absent with it. */
  readonly pinRange?: Range;
  /** What it does and when to use it, in place of the overview. */
  readonly description?: string;
  readonly category?: string;
  readonly services: readonly string[];
  readonly tags: readonly string[];
  /** `active` where the registry does not say. */
  readonly status: SopStatus;
  readonly owner?: string;
  /** Other names that it carries, by client id or name of a server: all of them retrieve it. */
  readonly names: Readonly<Record<string, string>>;
  readonly promote?: Promotion;
  /** Where its key stands. */
  readonly range: Range;
}

/** A place in the registry's file that cannot be taken as it is. */
export interface RegistryProblem {
  /** One sentence: what is wrong and what is expected. */
  readonly message: string;
  readonly range: Range;
}

/** What the registry's file says. */
export interface Registry {
  readonly sources: Readonly<Record<string, RegistrySource>>;
  /** In the order of the file. */
  readonly sops: readonly RegistrySop[];
  readonly plugins: readonly PluginDeclaration[];
}
