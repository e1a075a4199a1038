import { expectation, type OptionsSchema } from '@sopwright/lint';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { type ConfigValue, nameOf, refuse } from './config-problems.ts';
import type { ConfigPath } from './config-source.ts';

/** Checks the options of one rule against its schema. @throws ProblemError `config` at the first value that is wrong. */
export type OptionsCheck = (schema: OptionsSchema, options: ConfigValue) => void;

function valueAt(value: unknown, path: ConfigPath): unknown {
  return path.reduce<unknown>((at, part) => {
    if (Array.isArray(at)) return at[Number(part)];
    return typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined;
  }, value);
}

function pathOf(pointer: string, value: unknown): ConfigPath {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return parts.map((part, at) => (Array.isArray(valueAt(value, parts.slice(0, at))) ? Number(part) : part));
}

function withArticle(type: unknown): string {
  const name = String(type);
  return name === 'null' ? name : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

function expectedBy(error: ErrorObject): string {
  const { keyword, params } = error;
  if (keyword === 'type') return `expected ${[params.type].flat().map(withArticle).join(' or ')}`;
  if (keyword === 'enum') return `expected one of ${JSON.stringify(params.allowedValues)}`;
  if (keyword === 'const') return `expected ${JSON.stringify(params.allowedValue)}`;
  return `which ${error.message ?? 'its schema does not allow'}`;
}

function report(error: ErrorObject, schema: OptionsSchema, options: ConfigValue): never {
  const below = pathOf(error.instancePath, options.value);
  const at: ConfigValue = {
    source: options.source,
    path: [...options.path, ...below],
    value: valueAt(options.value, below),
  };
  const key: unknown = error.params.additionalProperty;
  if (typeof key === 'string') {
    const known = below.length === 0 ? Object.keys(schema.properties) : [];
    const expected = known.length === 0 ? 'expected none' : expectation(key, known);
    const place = { ...at, path: [...at.path, key] };
    refuse(place, `"${key}" is no option of ${ruleOf(options)}, ${expected}.`, 'key');
  }
  return refuse(at, `${nameOf(at.path)} is ${JSON.stringify(at.value)}, ${expectedBy(error)}.`);
}

function ruleOf(options: ConfigValue): string {
  return String(options.path.at(-2) ?? 'the rule');
}

/** Loads the validator; its import takes longer than a small run, so it waits until a configuration has options. */
export async function loadOptionsCheck(): Promise<OptionsCheck> {
  const { Ajv } = await import('ajv');
  const ajv = new Ajv({ strict: false, allErrors: false, useDefaults: false });
  const validators = new Map<OptionsSchema, ValidateFunction>();
  return (schema, options) => {
    const validate = validators.get(schema) ?? ajv.compile(schema);
    validators.set(schema, validate);
    if (validate(options.value)) return;
    const [error] = validate.errors ?? [];
    if (error !== undefined) report(error, schema, options);
  };
}
