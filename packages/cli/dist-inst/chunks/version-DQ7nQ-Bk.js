// src/version.ts
/** Version of the command, as in its package.json. */
const version = '0.0.0';

export { version as t };
