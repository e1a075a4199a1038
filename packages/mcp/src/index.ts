export type { ServerCapture, ServerStatus } from './capture.ts';
export type {
  ConfigPlace,
  ConfigProblem,
  ConfigScope,
  ServerConfig,
  Transport,
  UnresolvedVariable,
} from './server-config.ts';
