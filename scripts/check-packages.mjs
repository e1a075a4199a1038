import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules/.bin');

/**
 * @typedef {{ name: string, version: string, private?: boolean, exports?: unknown, bin?: unknown, license?: string,
 *   engines?: { node?: string }, publishConfig?: { access?: string, provenance?: boolean } }} Manifest
 */

/**
 * Packs a package as `pnpm publish` would: only then are the `exports` those of `publishConfig`.
 *
 * @param {string} folder
 * @param {string} target
 */
function pack(folder, target) {
  const args = ['pack', '--json', '--pack-destination', target];
  const output = execFileSync(join(bin, 'pnpm'), args, { cwd: folder, encoding: 'utf8' });
  return JSON.parse(output).filename;
}

/** Paths in a tarball. pnpm's own list leaves out the licence, which it takes from the root. @param {string} tarball */
function pathsIn(tarball) {
  const list = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
  return list
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''));
}

/**
 * What a package needs to be published, and no tool asks for.
 *
 * @param {Manifest} manifest
 * @param {readonly string[]} files
 */
function publishingProblems({ bin, license, engines, publishConfig }, files) {
  const paths = new Set(files);
  const wanted = ['LICENSE', 'README.md', ...(bin === undefined ? [] : ['dist/THIRD-PARTY-NOTICES.txt'])];
  const stray = [...paths].filter((path) => /\.test\.|(?:^|\/)(?:src|fixtures|node_modules)\//.test(path));
  return [
    ...wanted.filter((path) => !paths.has(path)).map((path) => `${path} is not in the package`),
    ...stray.map((path) => `${path} is in the package`),
    ...(license === 'Apache-2.0' ? [] : ['license is not Apache-2.0']),
    ...(engines?.node === '^20.19.0 || >=22.12.0' ? [] : ['engines.node is not that of the repository']),
    ...(publishConfig?.access === 'public' ? [] : ['publishConfig.access is not public']),
    ...(publishConfig?.provenance === true ? [] : ['publishConfig.provenance is not true']),
  ];
}

/** @param {string} tarball */
async function publintProblems(tarball) {
  const { buffer } = Uint8Array.from(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

/** @param {string} tarball */
function typeProblems(tarball) {
  const args = [tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'];
  const { status, stdout, stderr } = spawnSync(join(bin, 'attw'), args, { encoding: 'utf8' });
  return status === 0 ? [] : [`attw: ${(stdout + stderr).trim()}`];
}

/** @param {string} folder */
async function checkPackage(folder) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (manifest.private === true) return { name: manifest.name, problems: [] };
  const target = mkdtempSync(join(tmpdir(), 'sopwright-pack-'));
  try {
    const tarball = pack(folder, target);
    const problems = [...publishingProblems(manifest, pathsIn(tarball)), ...(await publintProblems(tarball))];
    // The command and the schemas have no types.
    const isTyped = JSON.stringify(manifest.exports ?? {}).includes('"types"');
    return { name: manifest.name, problems: isTyped ? [...problems, ...typeProblems(tarball)] : problems };
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

const built = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
const unbuilt = built.filter((folder) => !existsSync(join(folder, 'dist')));
if (unbuilt.length > 0) {
  console.error(`Not built: ${unbuilt.map((folder) => folder.slice(root.length + 1)).join(', ')}. Run \`pnpm build\`.`);
  process.exitCode = 1;
} else {
  for (const folder of [...built, join(root, 'schemas')]) {
    const { name, problems } = await checkPackage(folder);
    console.log(problems.length === 0 ? `${name}: in order` : `${name}: ${problems.join('\n  ')}`);
    if (problems.length > 0) process.exitCode = 1;
  }
}
