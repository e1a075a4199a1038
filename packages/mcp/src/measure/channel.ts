import type { Answer, JsonObject } from './json-rpc.ts';

/** A way to talk to one server, whatever carries the messages. Requests go one after the other. */
export interface Channel {
  /** @throws MeasureFailure where no usable answer comes within `milliseconds`. */
  request(method: string, params: JsonObject, milliseconds: number): Promise<Answer>;
  /** @throws MeasureFailure where the server cannot be reached. */
  notify(method: string): Promise<void>;
  /** Tells the channel what the server chose; HTTP names it in every later request. */
  agree(protocolVersion: string): void;
  /** Ends the conversation and everything that was started for it. Never throws. */
  close(): Promise<void>;
}
