/** A file that a scaffold makes. */
export interface ScaffoldFile {
  /** Relative to the folder that the scaffold is made in, with forward slashes. */
  readonly path: string;
  /** Its text: `\n` line ends, ends in one. */
  readonly content: string;
}

/** What the author said about a skill or an SOP. What is left out is made of the name. */
export interface Purpose {
  readonly name: string;
  /** What it does: "rotates database keys". */
  readonly does?: string;
  /** When to use it: "the user asks to rotate keys", with or without "when". */
  readonly when?: string;
  /** What it is not for: "reading keys". */
  readonly notFor?: string;
  /** What the agent does, in order; steps made of the name where empty. */
  readonly steps: readonly string[];
}
