import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLAUDE_TOOLS_FIT, claudeTokenizer, estimateClaudeTokens } from './claude-estimate.ts';

const file = path.join(import.meta.dirname, '../../../../../shared/data/claude-tools-calibration.json');
const hasCalibration = existsSync(file);

interface Row {
  readonly claudeTokens: number;
  readonly tools: number;
  readonly schemaProperties: number;
  readonly o200kProjected: number;
}

function inputsOf({ o200kProjected, schemaProperties, tools }: Row): readonly number[] {
  return [o200kProjected, schemaProperties, tools, 1];
}

function predict(factors: readonly number[], row: Row): number {
  return inputsOf(row).reduce((sum, input, index) => sum + input * (factors[index] ?? Number.NaN), 0);
}

/** Solves the equations whose last column is their right side, by elimination. */
function solve(equations: readonly (readonly number[])[]): readonly number[] {
  const rows = equations.map((row) => [...row]);
  rows.forEach((pivot, column) => {
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 0);
      row.forEach((value, index) => {
        row[index] = value - factor * (pivot[index] ?? 0);
      });
    }
  });
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 0));
}

/** Least squares of the relative error: each server weighs the same, however large it is. */
function fit(rows: readonly Row[]): readonly number[] {
  const scaled = rows.map((row) => [...inputsOf(row), row.claudeTokens].map((value) => value / row.claudeTokens));
  const columns = [0, 1, 2, 3];
  return solve(
    columns.map((i) => [...columns, 4].map((j) => scaled.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0))),
  );
}

describe('the fit', () => {
  beforeEach((context) => {
    if (!hasCalibration) context.skip('the calibration of Claude estimates is not at hand');
  });

  const { rows, model, date }: { rows: Row[]; model: string; date: string } = hasCalibration
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { rows: [], model: '', date: '' };

  it('gives the constants', () => {
    const [perToken = 0, perProperty = 0, perTool = 0, perRequest = 0] = fit(rows);
    expect(perToken).toBeCloseTo(CLAUDE_TOOLS_FIT.perToken, 3);
    expect(perProperty).toBeCloseTo(CLAUDE_TOOLS_FIT.perProperty, 2);
    expect(Math.abs(perTool - CLAUDE_TOOLS_FIT.perTool)).toBeLessThan(0.05);
    expect(Math.abs(perRequest - CLAUDE_TOOLS_FIT.perRequest)).toBeLessThan(0.5);
    expect([rows.length, model, date]).toEqual([
      CLAUDE_TOOLS_FIT.servers,
      CLAUDE_TOOLS_FIT.model,
      CLAUDE_TOOLS_FIT.date,
    ]);
  });

  it('errs, leaving one out, as the constants say', () => {
    const errors = rows.map((row) => {
      const others = fit(rows.filter((other) => other !== row));
      return Math.abs(predict(others, row) / row.claudeTokens - 1);
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(Math.abs(mean - CLAUDE_TOOLS_FIT.meanError)).toBeLessThan(0.0005);
    expect(Math.abs(Math.max(...errors) - CLAUDE_TOOLS_FIT.maxError)).toBeLessThan(0.0005);
  });

  it('holds every server it was made from within the printed range', () => {
    const { perToken, perProperty, perTool, perRequest, maxError } = CLAUDE_TOOLS_FIT;
    for (const row of rows) {
      const estimate = predict([perToken, perProperty, perTool, perRequest], row);
      expect(Math.abs(row.claudeTokens - estimate)).toBeLessThanOrEqual(estimate * maxError);
    }
  });
});

describe('an estimate', () => {
  const tool = { name: 'a', inputSchema: { type: 'object', properties: { x: {}, y: { properties: { z: {} } } } } };

  it('is a range, what is paid once per request apart', () => {
    const estimate = estimateClaudeTokens([tool, tool], 1000);
    // 1.575 * 1000 + 6.15 * 6 + 6.9 * 2
    expect(estimate).toMatchObject({ low: 1469, estimate: 1626, high: 1782, perRequest: 363 });
    expect(estimate?.basis).toContain('20 servers');
  });

  it('is not made without data', () => {
    expect(estimateClaudeTokens([], 0)).toBeUndefined();
    expect(estimateClaudeTokens([tool], 9, 'claude-opus-4-6')).toBeUndefined();
    expect(estimateClaudeTokens([tool], 9, 'gpt-5')).toBeUndefined();
    expect(estimateClaudeTokens([tool], 9, 'claude-opus-5')).toBeDefined();
  });

  it.each([
    ['claude-opus-4-7', 'new'],
    ['claude-opus-4.8', 'new'],
    ['claude-opus-4-6[1m]', 'old'],
    ['claude-opus-4-20250514', 'old'],
    ['claude-opus-5-20260801', 'new'],
    ['claude-opus-5-5', 'new'],
    ['claude-sonnet-4-5-20250929', 'old'],
    ['anthropic/claude-sonnet-5[1m]', 'new'],
    ['claude-haiku-4-5', 'old'],
    ['claude-haiku-5-5', 'new'],
    ['claude-fable-5', 'new'],
    ['claude-mythos-5', 'new'],
    ['claude-3-5-haiku-20241022', 'old'],
    ['claude-2.1', 'old'],
    ['opus', 'unknown'],
    ['gpt-5', 'unknown'],
    ['claude-constructor-5', 'unknown'],
  ])('%s: tokenizer %s', (id, generation) => {
    expect(claudeTokenizer(id)).toBe(generation);
  });
});
