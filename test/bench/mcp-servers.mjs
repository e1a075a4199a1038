import { runTypeScript } from '../../scripts/run-typescript.mjs';

runTypeScript(new URL('./mcp-servers.ts', import.meta.url), process.argv.slice(2));
