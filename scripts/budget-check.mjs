// Measures this repository's own plugins against the budgets of the preset guidelines, and compares them with a git ref
// where one is given or the pull request has a base. Usage: pnpm budget:check [ref]
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = join(dirname(fileURLToPath(import.meta.url)), '..');
const command = join(repository, 'packages/cli/dist/sopwright.js');
const { GITHUB_BASE_REF: base = '' } = process.env;
const ref = process.argv[2] ?? (base === '' ? undefined : `origin/${base}`);

// The bounds of the guidelines are warnings: over one of them is over budget.
const flags = ['--preset', 'guidelines', '--fail-on', 'warning', '--no-user'];
const compare = ref === undefined ? [] : [`--compare=${ref}`];
const args = [command, 'budget', 'plugins', ...flags, ...compare];
const { status } = spawnSync(process.execPath, args, { cwd: repository, stdio: 'inherit' });
process.exitCode = status ?? 2;
