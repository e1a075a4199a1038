import { type Answer, answeredError, type Incoming, isJsonObject } from './json-rpc.ts';
import { MeasureFailure } from './measure-failure.ts';

interface Waiting {
  readonly id: number;
  readonly method: string;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (failure: MeasureFailure) => void;
}

/** The request that waits for its answer; there is one at a time. */
export interface PendingRequests {
  /** Waits for the answer to a request. @throws MeasureFailure */
  wait(id: number, method: string, milliseconds: number): Promise<Answer>;
  /** Hands on an answer; what answers no request of ours is counted and dropped. */
  settle(incoming: Incoming, text: string): void;
  /** Counts a message that is no JSON-RPC; answers how many there were. */
  countNoise(): number;
  /** Ends the wait, and every later one, with a failure. */
  fail(failure: MeasureFailure): void;
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 100) / 10} s`;
}

/** What a server sent that answers nothing. */
export interface Strays {
  readonly wrongIds: number;
  readonly noise: number;
}

/** Failure of a request that nobody answered. */
export function unanswered(method: string, milliseconds: number, { wrongIds, noise }: Strays): MeasureFailure {
  const parts = [
    ...(wrongIds === 0 ? [] : [`answers with an id that was not asked for: ${wrongIds}`]),
    ...(noise === 0 ? [] : [`lines that are no JSON-RPC 2.0: ${noise}`]),
  ];
  const strays = parts.length === 0 ? '' : ` (${parts.join('; ')})`;
  return new MeasureFailure('timeout', `did not answer ${method} within ${seconds(milliseconds)}${strays}`);
}

/** Matches answers with requests. */
export function createPendingRequests(): PendingRequests {
  let waiting: Waiting | undefined;
  let ended: MeasureFailure | undefined;
  let wrongIds = 0;
  let noise = 0;
  return {
    async wait(id, method, milliseconds) {
      if (ended !== undefined) throw ended;
      let timer: NodeJS.Timeout | undefined;
      try {
        return await new Promise<Answer>((resolve, reject) => {
          waiting = { id, method, resolve, reject };
          timer = setTimeout(() => reject(unanswered(method, milliseconds, { wrongIds, noise })), milliseconds);
        });
      } finally {
        clearTimeout(timer);
        waiting = undefined;
      }
    },
    settle(incoming, text) {
      if (incoming.type !== 'answer' && incoming.type !== 'error') return;
      if (waiting === undefined || incoming.id !== waiting.id) {
        wrongIds += 1;
        return;
      }
      const { method, resolve, reject } = waiting;
      if (incoming.type === 'error') reject(answeredError(method, incoming.error));
      else if (isJsonObject(incoming.result)) resolve({ result: incoming.result, text });
      else reject(new MeasureFailure('answer', `answered ${method} with a result that is no object`));
    },
    countNoise() {
      noise += 1;
      return noise;
    },
    fail(failure) {
      ended ??= failure;
      waiting?.reject(ended);
    },
  };
}
