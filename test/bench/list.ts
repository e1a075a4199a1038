import { discover } from '@sopwright/workspace';

// Prints what `sopwright lint` reads below a folder: [[path, kind], …].
const [root = '.'] = process.argv.slice(2);
const { files } = discover({ root });
process.stdout.write(JSON.stringify(files.map(({ path, kind }) => [path, kind])));
