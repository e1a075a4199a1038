import type { ServerStatus } from '../capture.ts';

/** What a server of the catalogue costs. Counts are there only where it was measured. */
export interface KitFigures {
  readonly status: ServerStatus;
  readonly tools?: number;
  /** UTF-8 bytes of the `tools` array on the wire. */
  readonly wireBytes?: number;
  /** Tokens of the same text. */
  readonly wireTokens?: number;
  /** Tokens of names, descriptions and input schemas alone. */
  readonly definitionTokens?: number;
  readonly instructionsTokens?: number;
}
