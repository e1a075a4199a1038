/**
 * `node:crypto`, loaded when it is first asked for: that takes some ten milliseconds, and a run that keeps no cache and
 * writes nothing has no use for it.
 */
export function cryptoOnDemand(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto');
}
