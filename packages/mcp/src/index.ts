export type { ServerCapture, ServerStatus } from './capture.ts';
export { claudeCodeHandshake, type Handshake, handshakeOf } from './measure/handshake.ts';
export { defaultLimits, type MeasureLimits } from './measure/limits.ts';
export { type MeasureOptions, measureServers } from './measure/measure-servers.ts';
export type {
  ConfigPlace,
  ConfigProblem,
  ConfigScope,
  ServerConfig,
  Transport,
  UnresolvedVariable,
} from './server-config.ts';
