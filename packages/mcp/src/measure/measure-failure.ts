/**
 * Why a request had no usable answer.
 * - `timeout`: no answer in time.
 * - `ended`: the process ended, or could not be started.
 * - `limit`: one of the limits on bytes, lines, pages or entries was reached.
 * - `answer`: the answer is an error, or is none that the protocol knows.
 * - `auth`: the server wants to know who asks.
 * - `unreachable`: no connection, or one that leads elsewhere.
 */
export type FailureKind = 'timeout' | 'ended' | 'limit' | 'answer' | 'auth' | 'unreachable';

/** A server cannot be measured. `message` is one clause in the server's name: "answered tools/list with error -32603". */
export class MeasureFailure extends Error {
  override readonly name = 'MeasureFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
