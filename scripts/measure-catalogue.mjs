import { runTypeScript } from './run-typescript.mjs';

runTypeScript(new URL('./catalogue/main.ts', import.meta.url), process.argv.slice(2));
