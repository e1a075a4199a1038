import type { Document } from '@sopwright/document';
import type { Sop } from '../parsing/sop.ts';
import type { PluginDeclaration } from '../registry/plugin-declaration.ts';
import type { RegistrySop } from '../registry/registry.ts';

/** An SOP of the registry with its text, where that is at hand. */
export interface LoadedSop {
  readonly entry: RegistrySop;
  /** `undefined` for an SOP that only a server has and that is not locked: its registry entry must do. */
  readonly document: Document | undefined;
  readonly sop: Sop | undefined;
  /** 64 hex digits over the text's bytes. */
  readonly sha256: string | undefined;
}

/** A file that is made as a whole. */
export interface PlannedFile {
  /** Relative to the registry, with forward slashes. */
  readonly path: string;
  /** Its text without any marker; `\n` line ends, ends in one. */
  readonly content: string;
  /** What it is made from, for its marker: `work-with-aws in sopwright.registry.yaml, secure-s3-buckets`. */
  readonly source: string;
  /** Key of the plugin that it belongs to; set in the plan of a whole registry. */
  readonly plugin?: string;
}

/** A part of a file that is made, the rest of which somebody else writes. */
export interface PlannedRegion {
  readonly path: string;
  /** `markdown`: between two comments that name the region. `json`: the member of an array with this `name`. */
  readonly region:
    | { readonly type: 'markdown'; readonly id: string }
    | { readonly type: 'json'; readonly array: readonly string[]; readonly name: string };
  /** Markdown, or the JSON text of the member. */
  readonly content: string;
  readonly source: string;
  /** As {@link PlannedFile.plugin}. */
  readonly plugin?: string;
  /** Text of the file where there is none yet, without the region; a file without it must exist. */
  readonly initial?: string;
}

/** Everything that generation writes; paths are unique, sorted. */
export interface FilePlan {
  readonly files: readonly PlannedFile[];
  readonly regions: readonly PlannedRegion[];
}

/** Why something cannot be made: one line for the person who wrote the registry or the SOP. */
export interface GenerationProblem {
  readonly message: string;
  /** Where in the registry's text; absent where the problem lies in the SOP. */
  readonly range?: PluginDeclaration['range'];
  /** SOP that it lies in. */
  readonly sop?: string;
}
