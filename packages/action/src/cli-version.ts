import manifest from '../package.json' with { type: 'json' };

/**
 * Version of `sopwright` that the action installs. All packages of the repository have one version, so that of the action
 * is that of the command; test/contracts/action.test.ts holds both to it.
 */
export const CLI_VERSION: string = manifest.version;
