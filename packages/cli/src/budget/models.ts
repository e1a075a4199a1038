import { type Model, markedWindow, plainModelId } from '@sopwright/budget';
import { type ClientId, clientById } from '@sopwright/clients';
import { expectation } from '@sopwright/lint';
import { ProblemError } from '@sopwright/workspace';

/** `--model` and `--window` as the user wrote them. */
export interface ModelFlags {
  readonly model?: string;
  readonly window?: number;
}

function modelsOf(client: ClientId): readonly { readonly id: string; readonly window: number }[] {
  return clientById(client).startup?.listing?.budget?.models ?? [];
}

/** Window of the client's own models where its budget names no model: the first one on record. */
function windowOf(client: ClientId): number | undefined {
  const rule = clientById(client).mcpPrompt?.rule;
  return rule?.by === 'window' ? rule.windows[0] : undefined;
}

/**
 * The model that each client is measured with: the one of `--model` where the client's facts know it, else the first
 * they know; `--window` replaces its window.
 *
 * @throws ProblemError `usage` for a model that none of the clients' facts know, with the nearest.
 */
export function chooseModels(clients: readonly ClientId[], { model, window }: ModelFlags): (client: ClientId) => Model {
  const known = [...new Set(clients.flatMap((client) => modelsOf(client).map(({ id }) => id)))];
  const plain = model === undefined ? undefined : plainModelId(model);
  if (plain !== undefined && window === undefined && !known.includes(plain)) {
    const expected = known.length === 0 ? 'and no model of these clients has a record' : expectation(plain, known);
    throw new ProblemError('usage', `"${model}" is no model with a record, ${expected}.`, {
      hint: 'Give its context window with --window.',
    });
  }
  return (client) => {
    const models = modelsOf(client);
    const chosen = models.find(({ id }) => id === plain) ?? (window === undefined ? models[0] : undefined);
    const id = model ?? chosen?.id;
    const size =
      window ?? (model === undefined ? undefined : markedWindow(model)) ?? chosen?.window ?? windowOf(client);
    return { ...(id === undefined ? {} : { id }), ...(size === undefined ? {} : { window: size }) };
  };
}
