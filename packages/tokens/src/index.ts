export {
  countersLoaded,
  createCounter,
  type EncodingName,
  loadCounter,
  loadedCounter,
  type TableReader,
  type TokenCounter,
} from './counter.ts';
