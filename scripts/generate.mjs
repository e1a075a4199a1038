import { runTypeScript } from './run-typescript.mjs';

runTypeScript(new URL('./generate/main.ts', import.meta.url), process.argv.slice(2));
