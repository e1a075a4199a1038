export { countersLoaded, type EncodingName, loadCounter, loadedCounter, type TokenCounter } from './counter.ts';
