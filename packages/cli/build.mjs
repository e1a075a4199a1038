// Bundles the command: `rolldown -c` without its list of chunks.
import { build } from 'rolldown';
import config from './rolldown.config.js';

await build(config);
