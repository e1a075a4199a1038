/** How much a server may take of this machine: milliseconds, bytes and counts. */
export interface MeasureLimits {
  /** Milliseconds until `initialize` is answered. Package runners download in that time, so it is longer than a host's. */
  readonly startMs: number;
  /** Milliseconds for each later request. */
  readonly requestMs: number;
  /** Milliseconds for a server altogether. */
  readonly totalMs: number;
  /** Milliseconds between asking a process to end and ending it. */
  readonly graceMs: number;
  /** Bytes of one line of standard output, of one HTTP body or of one event. */
  readonly messageBytes: number;
  /** Bytes of standard output, or of all HTTP bodies. */
  readonly outputBytes: number;
  /** Lines of standard output that are no JSON-RPC and are passed over. */
  readonly noiseLines: number;
  /** Requests of the server to us that are answered. */
  readonly questions: number;
  /** Bytes of standard error that are kept; the rest is read and dropped. */
  readonly errorBytes: number;
  /** Pages of one list. */
  readonly pages: number;
  /** Entries of one list. */
  readonly items: number;
  /** Levels of objects and arrays in one message; what a lock file holds must stay readable. */
  readonly depth: number;
}

/** Limits where nobody sets others: several times what the largest public server was seen to need. */
export const defaultLimits: MeasureLimits = {
  startMs: 60_000,
  requestMs: 30_000,
  totalMs: 120_000,
  graceMs: 1_000,
  messageBytes: 16_777_216,
  outputBytes: 67_108_864,
  noiseLines: 1_000,
  questions: 1_000,
  errorBytes: 16_384,
  pages: 100,
  items: 10_000,
  depth: 150,
};
