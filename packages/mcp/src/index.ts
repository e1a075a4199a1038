export type { ServerCapture, ServerStatus } from './capture.ts';
export { type FetchedPackage, fetchedPackage } from './config/package-pin.ts';
export type { ReadConfigsInput } from './config/read-input.ts';
export { type FoundConfig, readServerConfigs, type ServerConfigs } from './config/read-server-configs.ts';
export { maskText } from './config/shown-transport.ts';
export type {
  ConfigPlace,
  ConfigProblem,
  ConfigScope,
  ServerConfig,
  ShownTransport,
  Transport,
  UnresolvedVariable,
} from './server-config.ts';
