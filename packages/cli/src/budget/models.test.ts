import { describe, expect, it } from 'vitest';
import { chooseModels } from './models.ts';

describe('chooseModels', () => {
  it.each([
    ['claude-opus-4-6', undefined, 200_000],
    ['claude-opus-4-6[1m]', undefined, 1_000_000],
    ['claude-opus-4-6[1m]', 500_000, 500_000],
    ['claude-haiku-4-5-20251001', undefined, 200_000],
  ])('knows %s with the window %s', (model, window, expected) => {
    const modelOf = chooseModels(['claude-code'], { model, ...(window === undefined ? {} : { window }) });
    expect(modelOf('claude-code')).toEqual({ id: model, window: expected });
  });

  it('refuses a model without a record, and takes it with a window', () => {
    expect(() => chooseModels(['claude-code'], { model: 'claude-opus-4-9' })).toThrow(/no model with a record/);
    expect(chooseModels(['claude-code'], { model: 'x', window: 1000 })('claude-code')).toEqual({
      id: 'x',
      window: 1000,
    });
  });
});
