import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import { findErrorHandling, hasErrorHandling } from './error-handling.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

/** Wordings that were written down before the detector was changed for any of them. */
const positives: readonly string[] = [
  'Bei einem Fehler den Nutzer fragen und abbrechen.\n\nDie Datei ist mit den Werten der Woche in der Liste.',
  '- **Quota used up, calls rejected**: tell the user and wait',
  '- The import fails — look into the log first',
  'Empty pages: note them, but do not stop.',
  'Retry the query if it comes back empty.',
  'Log the error and go on with the next file.',
  'When the index is unreachable, the run stops and says so.',
  'If a page times out, it is to be skipped.',
  'When the export returns an error, show the message and ask how to go on.',
  'In case the token has run out, request a fresh one.',
  'Unless the login succeeds, end here and tell the user.',
  'If anything looks wrong along the way, pause and check with the user.',
  'Give up after two attempts and report what you tried.',
  'Try at most three times, then hand over to the user.',
  'Should this not work, use the web form instead.',
  'If that is not possible, explain why.',
  '## If something goes wrong\n\nOpen the log.',
  '## When things break\n\nOpen the log and look for the last job.',
  '## What to do when the sync stalls\n\nRestart it.',
  '## Recovering a broken run\n\nDelete the lock and start over.',
  '## Known limitations and workarounds\n\n- Large scans are cut: split them first\n- No colour: print in grey',
  '| Situation | Response |\n|---|---|\n| The mirror is down | Wait for it |\n| The key was revoked | Ask for a new one |',
  'A failed upload is retried once; after that, tell the user.',
  'Abort on the first error.',
  'Stop at the first failure and show its output.',
  'If there are merge conflicts, stop and list the files.',
  'If the script exits non-zero, paste the last lines of its output.',
  'Do not guess when data is missing; ask.',
  'No response within a minute? Restart the daemon.',
  'Command not found? Install it first.',
  'Still failing? Ask for the log.',
  'If you get stuck, ask.',
  'If you’re unable to reach the page, work from the cached copy.',
  'Without network access, use the offline copy.',
  'In the event of a crash, read the dump.',
  'If the build breaks:\n\n1. Read the log\n2. Undo the last change',
  'If none of the mirrors answers, say that the file could not be fetched.',
  'When a page can’t be parsed, leave it out and note it in the report.',
  'If the result is empty, widen the search.',
  '| You see | Then |\n|---|---|\n| `EACCES` | Change the owner of the folder |\n| `ENOSPC` | Clear some space |',
  'If validation does not pass, correct the file and validate again.',
  'Treat a reply that cannot be parsed as blocked and go on with the rest.',
  'An upload that times out gets one more try, then skip it.',
  'If it still does not compile after two rounds, hand the file back to the user.',
  '若下载失败，重试两次后报告。',
  '遇到权限错误时，请先登录。',
  'エラーが出たら、ログを見せて停止する。',
  'Si falla la descarga, reintenta una vez y avisa.\n\nEl informe se guarda en la carpeta de los datos.',
  'Si la commande échoue, affiche l’erreur et arrête-toi.\n\nLe rapport est dans le dossier des données.',
  '## Gotchas\n\n- The upload stalls behind a proxy. Set the proxy first.\n- The list stays empty at first. Run the sync.',
  '| If you see | Then |\n|---|---|\n| `EACCES` | Mend the owner of the folder |\n| `ENOSPC` | Free some space |',
  '**Error: port in use** — pick another port.',
  'Handle a missing config by asking for its path.',
  'Recover from a half-written file by retrying from the first row.',
  '## Failure modes\n\n- **Half precision diverges.** Force the wider type.\n- **Small lists overfit.** Use fewer steps.',
  'Skip files that cannot be read.',
  'As a last resort, delete the cache and start over.',
  'Failing that, use the copy in `data/`.',
  'If `jq` is not there, install it first.',
  'If no rule covers the case, say so.',
  'If you run into trouble, ask.',
  '- **Permission denied**: tell the user which folder it was',
  '```bash\ncommand -v jq >/dev/null || { echo "jq is missing: install it"; exit 1; }\n```',
  '| Message | Then |\n|---|---|\n| No such file, path missing | Look for it by name |\n| Access denied | Have it granted |',
];

const negatives: readonly string[] = [
  'What is the plan if the deal fails? Say it in one line.',
  'Motion should help, not decorate: keep it short.',
  'The path checks its input and has a timeout, a fallback, and rollback behaviour.',
  'Missing requirements: rate limits? Ask in the review.',
  '- Failure modes: name three for each part',
  '- Error messages — short and kind',
  '- **Blocked requests**: counted by hour',
  'The linter logs the errors that it finds.',
  'If a lamp fails, the neighbours are told by the city.',
  'When a request fails, your API should return problem details.',
  'If a promise rejects, the caller must catch it.',
  'Show an error state when the list cannot be loaded.',
  'Use a placeholder image for missing avatars.',
  'Set retries to three for flaky jobs.',
  'A circuit breaker opens after five failed calls.',
  '## Error boundaries\n\nWrap the tree of each page.',
  'Never swallow exceptions.',
  'Validation errors should be shown next to the field.',
  'If the field is missing from the schema, the compiler rejects the file.',
  'If the button is disabled, the form cannot be sent.',
  'When the cache is stale, the server fetches the page again.',
  'Look for missing indexes.',
  'Flag functions that ignore errors.',
  'Check whether tests fail for the right reason.',
  'Write the failing test first.',
  'Red: run the test and see it fail.',
  'Do not retry payments without an idempotency key.',
  '## Anti-patterns\n\n- Catching everything\n- Logging nothing',
  'If the change is small, skip the plan.',
  'When the list is empty, the page shows a hint.',
  'Explain errors in plain words in the copy.',
  'This skill finds errors in tables.',
  'The build takes long if the cache is missing.',
  'An unavailable slot is greyed out.',
  '- [ ] Failed logins are logged\n- [ ] Errors have a code',
  '| Error | Meaning |\n|---|---|\n| 17 | Printer on fire |\n| 18 | Paper is wet |',
  'Without a plan, projects drift.',
  'Give up ownership of the buffer after the call.',
  'Stop words are removed first.',
  'Why did the old site break? It had grown for years.',
  'Errors? There are none in this chapter.',
  'Without types, the editor cannot help you.',
  'Try three headlines, then choose one.',
  'A retried job gets a new id.',
  '若用户未指定日期，使用今天。',
  'Si el usuario no da una fecha, usa la de hoy.\n\nEl informe se guarda en la carpeta de los datos.',
  '### Common issues & fixes\n\n```html\n<button aria-label="Close"></button>\n```',
  '## Debugging tips\n\n```javascript\nconsole.log(element.name);\n```',
  'If you find yourself writing a second list, stop and ask whether one would do.',
  'Handle errors by throwing a typed exception.',
  'Handle timeouts by setting a deadline on each call.',
  'As a fallback font, use Arial.',
  'If the promise is rejected, show a toast.',
  'When validation fails, return a 422 with the list of fields.',
  '**Failure: too many cooks**\n\nThey wait for each other.\n\n**Mitigation**: one cook a dish.',
  '**Problem:** readers scan.\n\n**Solution:** short words.',
  '## Match the form to the failure\n\n- A rule is broken. Say why it holds.\n- A step is skipped. Number it.',
  '## Failure modes\n\n- **Drift**: the model slowly changes\n- **Collapse**: the model says one thing',
  '## Gotchas\n\n- Dates are in UTC. Months count from zero.',
  '- CSS is not supported - use inline styles',
  '```bash\n[ -f package.json ] && echo "found" || echo "none"\n```',
  'Use the wider index when the failure is in the parser, not in the query.',
  'Take breaks when stuck.',
  'For troubleshooting, see `references/fix.md`.',
  'If `--check` is set, stop here.',
  'If it was not, suggest a plan of its own.',
];

const found = (body: string): number =>
  findErrorHandling(createDocument({ path: 'a/SKILL.md', kind: 'skill', content: body })).length;

describe('findErrorHandling, in other words', () => {
  it.each(positives)('finds some in: %s', (body) => {
    expect(found(body)).toBeGreaterThan(0);
  });

  it.each(negatives)('finds none in: %s', (body) => {
    expect(found(body)).toBe(0);
  });

  it.each([...positives, ...negatives])('is said to be there where one is found: %s', (body) => {
    expect(hasErrorHandling(createDocument({ path: 'a/SKILL.md', kind: 'skill', content: body }))).toBe(
      found(body) > 0,
    );
  });
});
