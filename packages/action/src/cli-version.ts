/** Version of `sopwright` that the action installs: that of packages/cli, which test/contracts/action.test.ts holds. */
export const CLI_VERSION = '0.0.0';
