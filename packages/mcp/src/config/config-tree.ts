import type { Range } from '@sopwright/document';
import type { ValueNode } from './value-node.ts';

/** What is wrong with the syntax of a file. */
export interface SyntaxProblem {
  readonly range: Range;
  /** A clause. */
  readonly reason: string;
  /** Set for comments and trailing commas, which some hosts read. */
  readonly isLenient: boolean;
}

/** A parsed config file. */
export interface ConfigTree {
  readonly root: ValueNode | undefined;
  readonly problems: readonly SyntaxProblem[];
}
