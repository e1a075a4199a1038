import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import { findGuards } from './guard.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

const positives: readonly string[] = [
  'Do not delete the lock file.',
  'Leave the lock file alone.',
  'If the test is green, leave its fixtures untouched.',
  "Don't guess the account number.",
  'Don’t send the mail yet.',
  'Never push to the release branch.',
  'Run the tests first and never skip the slow ones.',
  '- Avoid nested tables.',
  'If the order is paid, do not refund it twice.',
  '**DO NOT** touch the vendor folder.',
  'The agent must not invent sources.',
  'Reports should not name customers.',
  'Editing generated files is forbidden.',
  'Shouting at the user is not allowed.',
  '## When not to use',
  '## Anti-patterns\n\n- Huge prompts',
  '## Out of scope\n\n- Payroll',
  'Under no circumstances share the token.',
  'Files that must not be edited stay in vendor/.',
  'If a role is set, mention the parent but do not start a scan.',
  'You may not call the API directly.',
  'Make no changes to the schema.',
  '## Hard rules\n\nNo guessing of account numbers.',
  '- ❌ Commit tokens to the repository',
  '## Style rules\n\n- No emoji\n- **No exclamation marks** in labels',
  '## What never happens here\n\n- A push to main',
  '| Do | Don’t |\n|---|---|\n| Read | Guess |',
  '```\nls\n```\n\n```\n- Do not delete the lock file.',
  'Du loeschst nie Dateien des Kunden, und die Ausgabe ist eine Tabelle mit den Werten.',
  'NAO use para ambientes de producao com os dados do mes.',
  'Refrain from adding emoji.',
  'Die Liste ist mit den Werten der Woche gefüllt. Nicht die Diagnose-/Fix-Logik des Skills selbst ausführen.',
  '確認なしには次の段階に進まない。',
  '## Abgrenzung\n\nDie Liste ist mit den Werten der Woche gefüllt.\n\n## Was dieser Skill nicht macht\n\n- Prüfungen',
  'Stay away from the production database.',
  'Steer clear of nested ternaries.',
  'Account numbers are never to be printed.',
  '| Task | Rule |\n|---|---|\n| Deploy | Never on Fridays |',
  'This skill is not for tax advice.',
  '> You may not store passwords. You must never log them.',
  'No report should be sent without a review.',
  'Lösche die Datei nicht.\n\nDie Ausgabe ist eine Tabelle mit den Werten der Woche und der Summe.',
  'Sin glosario no se traduce ningún manual de los clientes, y el informe se guarda en la carpeta.',
  'No se publica la página de los clientes sin la revisión, y el informe se guarda en la carpeta.',
  'No borres los archivos del cliente.\n\nEl informe se guarda en la carpeta de los datos del mes.',
  'Não apague os arquivos do cliente.\n\nO relatório fica na pasta com os dados do mês para você.',
  'Ne supprimez pas les fichiers du client.\n\nLe rapport est dans le dossier des données du mois avec vous.',
  'Non cancellare i file del cliente.\n\nIl rapporto è nella cartella con i dati del mese per la revisione.',
  'Не удаляйте файлы клиента.',
  '决不推送。',
  '不要删除客户的文件。',
  '切勿直接推送到主分支。',
  '禁止修改已发布的记录。',
  '顧客のファイルを削除しないでください。',
  '本番環境には書き込んではいけない。',
  '고객 파일을 삭제하지 마세요.',
  '운영 환경에 직접 쓰는 것은 금지.',
];

const negatives: readonly string[] = [
  'Are there checks that are no longer needed and should be removed?',
  'The parser does not support tabs.',
  'Tests that leave the database alone are fast.',
  '这个问题解决不了。',
  'Sin conexión no se carga la lista de los datos del mes en la página del cliente.',
  'Old browsers do not know this function.',
  "Users who don't have an account see a banner.",
  'If you do not have a key, ask for one.',
  'You do not need a build step.',
  "Don't worry about the format.",
  'Do not hesitate to ask.',
  'The cache never expires.',
  'This value has never been set.',
  'To avoid conflicts, pull first.',
  'The tool avoids duplicates.',
  'Prefer short names.',
  'Works without a network.',
  'Only use it in staging.',
  // "This, not that" is advice: readers of skills did not call it a prohibition.
  'Write the summary, not the analysis.',
  'Use the sandbox key (not the live key).',
  'Choose queues for jobs that must never run twice.',
  'You never need to build it again.',
  '- ❌ Missing title',
  'No tracking, no re-running of builds.',
  '## Features\n\nIt is for the web.\n\n- No server\n- No build step',
  '## Rules\n\nNo account is needed.',
  '```bash\nls\n```\n\n```python\n# never do this',
  'The name may not be unique.',
  'The server cannot be reached from outside.',
  '```bash\n# do not run this twice\nrm -rf build\n```',
  'Print `never` where no date is known.',
  'A user may say "do not remind me again".',
  '| Cached | Expires |\n|---|---|\n| Fonts | Never |',
  'No configuration is required.',
  'No results were found.',
  '## Why fonts do not load\n\nThe path is relative.',
  'Ask the user whether or not the report is final.',
  'Not only tables but also charts are drawn.',
  'The list is not sorted.',
  'It does not matter which one you pick.',
  'Der Parser unterstützt das nicht und die Datei ist nicht sortiert, weil der Server das so liefert.',
  'El analizador no admite tabulaciones y la lista no está ordenada por la fecha de los datos.',
  'このパーサーはタブに対応していない。',
  '该解析器不支持制表符，列表也没有排序。',
  '이 파서는 탭을 지원하지 않습니다만 목록은 정렬됩니다.',
];

const guardsIn = (body: string): number =>
  findGuards(createDocument({ path: 'a/SKILL.md', kind: 'skill', content: body })).length;

describe('findGuards', () => {
  it.each(positives)('finds one in: %s', (body) => {
    expect(guardsIn(body)).toBeGreaterThan(0);
  });

  it.each(negatives)('finds none in: %s', (body) => {
    expect(guardsIn(body)).toBe(0);
  });

  it.each([
    'Sorts mail. Not for calendars.',
    'Sorts mail. Do NOT use for calendars.',
    'Sorts mail. SKIP: calendars.',
    'Sorts mail. Does not cover calendars; use plan-week.',
  ])('finds one in the description: %s', (description) => {
    expect(guardsIn(`---\ndescription: "${description}"\n---\n\nBody.\n`)).toBe(1);
  });

  it('gives the range of the sentence', () => {
    const document = createDocument({
      path: 'a/SKILL.md',
      kind: 'skill',
      content: 'Read the file. Never edit **it**.\n',
    });
    expect(findGuards(document).map((range) => document.text.slice(...range))).toEqual(['Never edit **it**.']);
  });
});
