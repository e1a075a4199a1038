import type { ClientId } from '@sopwright/clients';
import type { Change } from './compare.ts';
import type { Measurement } from './measurement.ts';

/** An instruction file whose cost in one client changed. */
export interface InstructionChange {
  readonly client: ClientId;
  readonly file: string;
  readonly tokens: Change;
}

function tokensOf(measurement: Measurement, client: ClientId): ReadonlyMap<string, number> {
  const cost = measurement.clients.find((one) => one.client === client);
  return new Map(cost?.instructions.map(({ file, tokens }) => [file, tokens]));
}

/** Instruction files that came, went or changed their cost, by client. */
export function instructionChanges(before: Measurement, after: Measurement): InstructionChange[] {
  return after.clients.flatMap(({ client }) => {
    const was = tokensOf(before, client);
    const is = tokensOf(after, client);
    return [...new Set([...is.keys(), ...was.keys()])].flatMap((file) => {
      const [old, fresh] = [was.get(file), is.get(file)];
      if (old === fresh) return [];
      const tokens = {
        ...(old === undefined ? {} : { before: old }),
        ...(fresh === undefined ? {} : { after: fresh }),
      };
      return [{ client, file, tokens }];
    });
  });
}
