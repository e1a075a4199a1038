// A command with the interface of `sopwright lint` and `sopwright budget` that the action relies on. What it answers
// stands in the file that STUB_ANSWERS names; how it was called goes to the file that STUB_CALLS names.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

const [name, ...args] = process.argv.slice(2);
const optionOf = (/** @type {string} */ flag) => args[args.indexOf(flag) + 1];
const answers = JSON.parse(readFileSync(process.env.STUB_ANSWERS, 'utf8'))[name] ?? {};
const { code = 0, findings = [], markdown = `### ${name}\n`, text } = answers;
const format = optionOf('--format');
const bodies = {
  json: JSON.stringify({ schemaVersion: 1, findings, ...(name === 'budget' ? { budget: {} } : {}) }),
  markdown,
  sarif: JSON.stringify({ version: '2.1.0', runs: [] }),
};
appendFileSync(process.env.STUB_CALLS, `${JSON.stringify({ name, args, cwd: process.cwd(), env: process.env })}\n`);
if (code < 2) writeFileSync(optionOf('--output'), text ?? bodies[format]);
else process.stderr.write('sopwright: the stub was told to fail.\n::error::from the command\n');
process.exitCode = code;
