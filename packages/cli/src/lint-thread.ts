import { keepCompiledCode } from './compile-cache.ts';

// Where a further thread of `lint` begins, see lint/threads.ts.
keepCompiledCode();
const { workOnThread } = await import('./lint/thread-work.ts');
await workOnThread();
