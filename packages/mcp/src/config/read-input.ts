import type { ClientId } from '@sopwright/clients';
import type { ReadFile } from './config-text.ts';

/** Where to look for configs, and what the surroundings are. */
export interface ReadConfigsInput {
  /** Folder that the hosts are asked about, absolute: where they would be started, or opened. */
  readonly cwd: string;
  /** Folder that paths are reported relative to; `cwd` where absent. */
  readonly root?: string;
  /** The user's home folder, absolute. */
  readonly home: string;
  /** Environment that variables are looked up in. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As `process.platform` names it. */
  readonly platform: string;
  /** Hosts to ask; all where absent. */
  readonly hosts?: readonly ClientId[];
  /** `false` leaves out whatever lies outside the project: files of the user and of an administrator. */
  readonly includeUser?: boolean;
  /** Reads a file; from the disk where absent. @throws Error of the system */
  readonly readFile?: ReadFile;
}
