import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import { findErrorHandling } from './error-handling.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

const positives: readonly string[] = [
  '## Troubleshooting\n\nRestart the daemon.',
  '## Common errors and fixes\n\nSee the log.',
  '## If the upload fails\n\nTry the mirror.',
  '## Fallback\n\nUse the archive copy.',
  '## Error handling\n\n- **No project file**: ask for the path\n- **Two project files**: use the first',
  '## Errors\n\n| Error | Meaning |\n|---|---|\n| E1 | Disk full |\n| E2 | No network |',
  '| Problem | Fix |\n|---|---|\n| Login loop | Clear the cookies |',
  '| Case | What |\n|---|---|\n| Server unreachable | Wait a minute |\n| Token expired | Ask for a new one |',
  'If the server does not answer, tell the user and stop.',
  'When the server is down, say so and wait.',
  'If no file is found, ask for the path.',
  'Stop if the working tree is dirty.',
  'On 401 stop; on 429 retry at most 3 times.',
  'Ist die Datei nicht lesbar, brich ab.\n\nDie Ausgabe ist eine Tabelle mit den Werten der Woche und der Summe.',
  'Ist der Server nicht erreichbar, brich ab und melde es.\n\nDie Ausgabe ist eine Tabelle mit den Werten der Woche und der Summe.',
  'Schlägt der Test fehl, brich ab.\n\nDie Ausgabe ist eine Tabelle mit den Werten der Woche und der Summe.',
  'Fehlt die Vorlage, frage den Nutzer.\n\nDie Ausgabe ist eine Tabelle mit den Werten der Woche und der Summe.',
  '文件为空时停止并告知用户。',
  'If the build fails, report the last ten lines and stop.',
  'If the file is missing, ask the user for the path.',
  'When the server does not respond, retry once.',
  'Stop and tell the user if a check fails.',
  'If you cannot open the page, use the cached copy.',
  '- Quota exceeded → fall back to the small model',
  '- No matches → say so and ask for another word',
  'Run the migration; if it fails, roll back.',
  'On failure: notify the owner.',
  'After three failed attempts, escalate to the user.',
  'Fix any errors before continuing.',
  'Check that Docker runs. If not, start it or ask.',
  'Should the upload fail, try the mirror.',
  'If graph mode is unavailable:\n\n- Use the list view',
  'If the API returns a 429, wait a minute and try again.',
  '```bash\n# Fallback without curl\nwget https://example.com/a.zip\n```',
  'Wenn der Server nicht erreichbar ist, frage den Nutzer und brich ab.\n\nDie Datei ist mit den Werten der Woche gefüllt.',
  'Si el servidor no responde, pregunta al usuario.\n\nEl informe se guarda en la carpeta de los datos.',
  'Se o servidor não responder, pergunte ao usuário.\n\nO relatório fica na pasta com os dados do mês.',
  "Si le serveur est introuvable, demandez à l'utilisateur.\n\nLe rapport est dans le dossier des données.",
  "Se il server non risponde, chiedi all'utente.\n\nIl rapporto è nella cartella con i dati del mese.",
  'Если сервер недоступен, сообщите пользователю и остановитесь.',
  'If you see `permission denied`, run it again with sudo.',
  'On "Rate limit exceeded", wait a minute and retry once.',
  'If the code is 3, the token has expired: log in again.',
  'If neither compiler is found, tell the user.',
  '**What failed?** — Fix that step.',
  '1. Did the upload work? If not, fix the instruction.',
  'If no plan exists → Error: "Write a plan first"',
  '## Edge-case routing\n\n- **No file attached** — ask once; if none is available, decline.',
  '## Error handling\n\n**No upstream:**\n\n```\nSet one.\n```\n\n**Push rejected:**\n\n```\nPull first.\n```',
  '## Hook failures\n\nRead the log and mend the cause.',
  '```\n1. Run the tests\n2. If they fail: fix the cause\n3. Commit the change\n```',
  '| Pitfall | Fix |\n|---|---|\n| Agent not showing | Check the name |\n| Syntax error | Validate the file |\n| Too vague | Be clear |',
  '```\nPrint the log\n```\n\n```\n## Troubleshooting\n\nRestart the daemon.',
  'When the hook fails, analyze the log and mend the cause.',
  'If missing: activate the setup skill, then resume.',
  'If the gate blocks your edit, start the session without it.',
  'If quality regresses after the export, the fix is another format.',
  '1. **Did the upload or the backup fail?** Fix that step.',
  '1. **Did it exit 1?** Record the page.',
  'If the screenshot shows a dialog instead of the app, take it again and re-run the script.',
  'If the plan itself is wrong, escalate to the owner.',
  'If not ready, report what blocks it and stop.',
  'A brief exists. If not, activate the brief skill first.',
  'If the output looks off, rerun it with the small model.',
  'If the mirror is missing, the old copy is broken — fetch it again.',
  'If the reply is 422, the reviewer cannot be asked again: note it and go on.',
  '## Common issues\n\n| Situation | Do this |\n|---|---|\n| Memory runs full | Lower the batch |\n| Slow | Look at the clock |',
  '## Common issues\n\n**Daemon asleep?**\n\n```bash\nboxd wake\n```\n\n**Need room?**\n\n```bash\nboxd grow\n```',
  '## Known problems\n\n- **Page not found**: reload the index\n- **Dark mode**: use tokens',
  '```\nIF the page cannot be read:\n  Ask for a copy\n```',
  '```text\nindex.json: present | ABSENT → fall back to the list\n```',
  '失敗した場合のみ、エスカレーションする。',
  'Wenn der Server nicht verfuegbar ist, frage den Nutzer.\n\nDie Datei ist mit den Werten der Woche in der Liste.',
  'Se nao encontrar o arquivo, pergunte ao usuario.\n\nO resumo fica na pasta com os dados do mes.',
  'Si no encuentras el archivo, pide la ruta.\n\nEl informe se guarda en la carpeta de los datos.',
  "En cas d'échec, préviens l'utilisateur.\n\nLe rapport est dans le dossier des données.",
  '## 에러 핸들링\n\n- **응답 없음**: 다시 시작\n- **권한 없음**: 사용자에게 질문',
  '如果服务器无法连接，请询问用户。',
  '## 故障排查\n\n重启服务。',
  'サーバーに接続できない場合は、ユーザーに確認する。',
  '## トラブルシューティング\n\n再起動する。',
  '서버에 연결할 수 없으면 사용자에게 알리세요.',
];

const negatives: readonly string[] = [
  'If no issues are found, say so.',
  'If no existing report is found, ask for a name.',
  'If no matching colour is found, take the nearest one.',
  'If no security problems were found, finish the report.',
  'The server does not answer in German.',
  'Wash the dirty glass.',
  'Ist die Liste sortiert, gib sie aus.\n\nDie Ausgabe ist eine Tabelle mit den Werten der Woche und der Summe.',
  '列表不能为空。',
  'Handle errors in your API with try/catch.',
  'Throw a typed exception when parsing fails.',
  'Return 404 if the record is missing.',
  '## Error handling\n\n```ts\ntry {\n  await load();\n} catch (error) {\n  report(error);\n}\n```',
  '# Error handling in Go\n\nWrap errors with context.',
  'The request fails when the token is old.',
  'The report lists failures by team.',
  'Tests must cover the failing path.',
  'Provide sensible defaults when settings are missing.',
  'Design for failure across regions.',
  'If the user gives no date, use today.',
  'If the tests pass, continue with the next step.',
  'When the build is done, tell the user.',
  'Ask which format is wanted if unclear.',
  'Log levels: debug, info, error.',
  'Retry budgets keep services healthy.',
  'The fallback font is Arial.',
  '## Failure modes\n\nCaches can serve stale data. Queues can grow without limit.',
  '## Limitations\n\nOnly PDF is read.',
  '| Exit code | Meaning |\n|---|---|\n| 0 | Fine |\n| 1 | Broken |',
  '| Anti-pattern | Problem | Fix |\n|---|---|---|\n| Global state | Hard to test | Inject it |',
  'If something in this skill is wrong, report it so that we can improve this skill.',
  'A user may write "if it fails, stop".',
  '```python\n# Fallback for old versions\nimport json\n```',
  'Approve when only small remarks remain.',
  'Error messages should be short and kind.',
  'Choose the region where no conflicts exist.',
  'Wirf eine Ausnahme, und die Schicht darüber übersetzt sie für den Nutzer in eine Meldung.',
  'Lanza una excepción y la capa superior la traduce para el usuario en un mensaje de la app.',
  'If the user says "my build failed", read what they paste.',
  'Where a call may fail, use the retry wrapper.',
  'When you need [more](https://example.com/errors), use the guide.',
  'If the user wants another colour, abort the preview.',
  'If `--check` is given, stop here.',
  'Otherwise tell them to run the cells one by one.',
  '## Error handling\n\n- [ ] Every call has a timeout\n- [ ] Errors are logged',
  '| Mistake | Fix |\n|---|---|\n| Huge files | Split them |\n| No names | Name things |\n| Dead code | Remove it |',
  'When the repository is new, compare the files and report each as PRESENT or ABSENT.',
  'Based on failure type: read the log of the job.',
  'If the plan has many parts, it should have been broken into several. If it was not, suggest it.',
  'If you did not see the test fail, you don’t know what it tests.',
  'If the control does not show the failure, stop: there is nothing to mend.',
  'If you find nothing significant, say so.',
  'If the system can spend a token and then fail, fix that first.',
  'If the same error can be charged twice, fix that first.',
  'If a flag is set, the hook prints an error message. Exit code 2 makes the client refuse the call.',
  'If neither folder exists, the project uses the defaults — skip this section.',
  'If absent, default to the current branch.',
  '**Fallback (old compilers only): a delegate**',
  '```bash\n# Fallback loops that call the model again\nrg loop\n```',
  '## Error recovery contract\n\nEvery tool returns a code and a hint.',
  '## Common issues\n\n- **Layout**: use stacks\n- **Leaks**: cancel the timers\n- **Speed**: draw less',
  '## Common migration issues\n\n**Resources:** list them:\n\n```xml\n<A/>\n```\n\n**Content:** list it:\n\n```xml\n<B/>\n```',
  '## 错误恢复契约\n\n每个工具都返回代码和提示。',
  '当子任务失败不应取消其他任务时，使用 `supervisor`。',
  '## エラー回復契約\n\nすべてのツールはコードを返す。',
  '解析失败时抛出异常，由上层捕获。',
  '解析のエラーは例外として上位の層が受け取る設計です。',
];

const found = (body: string): number =>
  findErrorHandling(createDocument({ path: 'a/SKILL.md', kind: 'skill', content: body })).length;

describe('findErrorHandling', () => {
  it.each(positives)('finds some in: %s', (body) => {
    expect(found(body)).toBeGreaterThan(0);
  });

  it.each(negatives)('finds none in: %s', (body) => {
    expect(found(body)).toBe(0);
  });

  it.each([
    'if it fails, ',
    'if (a) fails: b ',
    'if no error can fail, ',
    'if a is missing, b is so — ',
    'did it shows a ',
    'a failed upload: ',
    'no reply? ',
    'should a not be b, ',
    'treat a that fails as b ',
    'without any access, ',
    'skip a b that ',
    'handle a b by ',
    '## Failures\n\nx\n\n',
    '「あ。',
    '如果失败，',
  ])('takes %s many times in no more than seconds', (words) => {
    const start = performance.now();
    found(words.repeat(20_000));
    // Quadratic time would be minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('gives headings, tables and sentences', () => {
    const content = '## Troubleshooting\n\nIf it hangs, restart it.\n';
    const document = createDocument({ path: 'a/SKILL.md', kind: 'skill', content });
    expect(findErrorHandling(document).map((range) => document.text.slice(...range))).toEqual([
      '## Troubleshooting',
      'If it hangs, restart it.',
    ]);
  });
});
