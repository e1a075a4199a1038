import type { Evidence } from './types.ts';

/** Whether tools are in the prompt as definitions from the start (`eager`) or found later (`deferred`). */
export type McpLoading = 'eager' | 'deferred';

/** A cap on a text that a client puts into its prompt. */
export interface TextCap {
  /** Greatest length that is kept. */
  readonly max: number;
  readonly unit: 'utf-16 units' | 'code points' | 'bytes';
  /** What stands where the text was cut. */
  readonly mark: string;
  /** True where the mark takes part of `max`; else it is added to it. */
  readonly markCounts: boolean;
  readonly evidence: Evidence;
}

/** Name under which a model sees a tool. `<server>`, `<plugin>` and `<tool>` stand for the names of these. */
export interface ToolNameForm {
  readonly form: string;
  /** Form for a server that a plugin brings; absent: no record of another one. */
  readonly pluginForm?: string;
  /** Prefix that is left out where the server's own name begins with it. */
  readonly prefix?: string;
  /** Source of a regular expression: each character that matches becomes `_`. Absent: no record of such a thing. */
  readonly replaced?: string;
  /** A name longer than `max` keeps so many characters of its head and tail, with `mark` between them. */
  readonly shortened?: { readonly max: number; readonly head: number; readonly mark: string; readonly tail: number };
  readonly evidence: Evidence;
}

/** A key of a schema that a client leaves out. */
export interface DroppedKey {
  readonly key: string;
  /** `top`: of the schema itself alone; `everywhere`: of schemas in it too. */
  readonly depth: 'top' | 'everywhere';
  /** Dropped only beside this key. */
  readonly beside?: string;
}

/** A tool's definition as a client sends it: one JSON object with the keys in this order. */
export interface ToolDefinitionForm {
  /** Each key with what stands under it: a text of the tool, its schema, or always the same. */
  readonly keys: Readonly<Record<string, 'name' | 'description' | 'schema' | false>>;
  readonly droppedSchemaKeys: readonly DroppedKey[];
  /** Property that is added to the properties of a schema of the type `object`. */
  readonly addedProperty?: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  /** True where a schema without `properties` gets empty ones. */
  readonly addsProperties?: true;
  readonly descriptionCap?: TextCap;
  readonly evidence: Evidence;
}

/** What stands in the prompt from the start of a tool whose definition comes later. */
export interface DeferredForm {
  /** Line of each tool; `<description>` stands for its description. Absent: single tools are not named. */
  readonly line?: string;
  readonly descriptionCap?: TextCap;
  /** True where the line's form has no record, so that its cost is a floor. */
  readonly isFloor?: true;
  readonly evidence: Evidence;
}

/** What stands in the prompt of the server itself. `<server>` and `<instructions>` stand for its name and its text. */
export interface ServerTextForm {
  readonly form: string;
  /** True where `form` is JSON, so that what is put into it is escaped. */
  readonly isJson?: true;
  /** Form for a server without instructions; absent: nothing stands there. */
  readonly bareForm?: string;
  /** What a reader has to know where the instructions have more than one line. */
  readonly linesNote?: string;
  readonly cap?: TextCap;
  readonly evidence: Evidence;
}

/** A setting or environment variable of the client that decides how tools are loaded. */
export interface LoadingSetting {
  readonly name: string;
  /** Source of a regular expression on the value, and what follows; the first that matches counts. */
  readonly values: readonly (readonly [pattern: string, loading: McpLoading | 'unknown' | 'default'])[];
  readonly evidence: Evidence;
}

/** When the tools of all servers are deferred, where that hangs on their number or size, or on the model. */
export type DeferralRule =
  | { readonly by: 'tools'; readonly above: number; readonly evidence: Evidence }
  | {
      readonly by: 'tokens';
      /** Setting that switches it on, and those of its thresholds with what holds without them. */
      readonly enabled: string;
      readonly share: { readonly setting: string; readonly percent: number };
      readonly size: { readonly setting: string; readonly tokens: number };
      readonly evidence: Evidence;
    }
  | {
      readonly by: 'window';
      /** Context windows, in tokens, of the models that the client knows: theirs are deferred, others' eager. */
      readonly windows: readonly number[];
      readonly evidence: Evidence;
    };

/** How a client brings the tools of MCP servers into its prompt. What is absent has no record. */
export interface McpPrompt {
  readonly record: Evidence['grade'];
  /** How tools are loaded where no setting says otherwise; absent: no record. */
  readonly loading?: McpLoading;
  readonly loadingEvidence?: Evidence;
  readonly settings?: readonly LoadingSetting[];
  readonly rule?: DeferralRule;
  /** A server's own setting, and a key in a tool's `_meta`, that make its tools eager when they are true. */
  readonly alwaysLoad?: { readonly toolMeta: string; readonly evidence: Evidence };
  readonly toolName?: ToolNameForm;
  readonly definition?: ToolDefinitionForm;
  readonly deferred?: DeferredForm;
  /** What stands in the prompt of a server by how its tools are loaded. */
  readonly server?: Readonly<Partial<Record<McpLoading, ServerTextForm>>>;
  /** Text around the lines of all deferred servers: once per session. */
  readonly frame?: {
    readonly open: string;
    readonly close: string;
    /** Size in bytes, with the lines, beyond which there is doubt, and what that is. */
    readonly doubt?: { readonly beyond: number; readonly note: string };
    readonly evidence: Evidence;
  };
  /** Greatest number of tools of all servers that the client takes. */
  readonly toolLimit?: { readonly max: number; readonly evidence: Evidence };
  /** What a reader of the figures has to know besides. */
  readonly notes: readonly string[];
}
