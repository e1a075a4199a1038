import type { DroppedKey } from '@sopwright/clients';

/** What an object in a schema is: a schema, a map from names to schemas, or data in which keys mean nothing. */
type Role = 'schema' | 'map' | 'data';

interface Frame {
  /** Keys of an object that are left to write; absent for an array. */
  readonly keys: readonly string[] | undefined;
  readonly values: readonly unknown[];
  readonly role: Role;
  next: number;
  hasWritten: boolean;
}

const MAPS = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
const DATA = new Set(['default', 'const', 'enum', 'examples', 'required']);

function roleBelow(role: Role, key: string | undefined): Role {
  if (role === 'map') return 'schema';
  if (role === 'data' || key === undefined) return role;
  return MAPS.has(key) ? 'map' : DATA.has(key) ? 'data' : 'schema';
}

function isDropped(holder: object, key: string, drops: readonly DroppedKey[], isTop: boolean): boolean {
  return drops.some(
    (drop) =>
      drop.key === key &&
      (isTop || drop.depth === 'everywhere') &&
      (drop.beside === undefined || Object.hasOwn(holder, drop.beside)),
  );
}

function isWritten(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}

function frameOf(holder: object, role: Role, drops: readonly DroppedKey[], isTop: boolean): Frame {
  if (Array.isArray(holder)) return { keys: undefined, values: holder, role, next: 0, hasWritten: false };
  const entries = Object.entries(holder).filter(
    ([key, value]) => isWritten(value) && !(role === 'schema' && isDropped(holder, key, drops, isTop)),
  );
  return {
    keys: entries.map(([key]) => key),
    values: entries.map(([, value]) => value),
    role,
    next: 0,
    hasWritten: false,
  };
}

function scalarText(value: unknown): string {
  return isWritten(value) && typeof value !== 'bigint' ? JSON.stringify(value) : 'null';
}

/** The walk with a stack of its own: nesting of any depth, which the built-in one refuses. */
function walk(root: object, drops: readonly DroppedKey[]): string {
  const parts: string[] = [Array.isArray(root) ? '[' : '{'];
  const stack: Frame[] = [frameOf(root, 'schema', drops, true)];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const index = frame.next++;
    if (index >= frame.values.length) {
      parts.push(frame.keys === undefined ? ']' : '}');
      stack.pop();
      continue;
    }
    const key = frame.keys?.[index];
    const value = frame.values[index];
    if (frame.hasWritten) parts.push(',');
    frame.hasWritten = true;
    if (key !== undefined) parts.push(`${JSON.stringify(key)}:`);
    if (typeof value === 'object' && value !== null) {
      parts.push(Array.isArray(value) ? '[' : '{');
      stack.push(frameOf(value, roleBelow(frame.role, key), drops, false));
    } else {
      parts.push(scalarText(value));
    }
  }
  return parts.join('');
}

/**
 * JSON of a value that came as JSON, as `JSON.stringify` writes it, for values of any depth. Never throws.
 *
 * @param drops - keys that are left out where the value is read as a JSON Schema
 */
export function jsonText(value: unknown, drops: readonly DroppedKey[] = []): string {
  if (typeof value !== 'object' || value === null) return scalarText(value);
  if (drops.length > 0) return walk(value, drops);
  try {
    return JSON.stringify(value);
  } catch {
    return walk(value, drops);
  }
}
