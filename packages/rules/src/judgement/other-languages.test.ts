import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import { findErrorHandling } from './error-handling.ts';
import { findProcedure } from './procedure.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

/** Running text by language, so that a line is read in it. */
const around = {
  de: 'Die Datei ist mit den Werten der Woche in der Liste.',
  es: 'El informe se guarda en la carpeta de los datos.',
  fr: 'Le rapport est dans le dossier des données du mois.',
  it: 'Il rapporto è nella cartella con i dati del mese.',
  ja: '報告は月のデータのフォルダーにあります。',
  ko: '보고서는 이번 달 자료 폴더에 있습니다.',
  pt: 'O relatório fica na pasta com os dados do mês.',
  ru: 'Отчёт лежит в папке с данными за месяц.',
  zh: '报告在本月数据的文件夹里。',
} as const;

const failures: readonly (readonly [keyof typeof around, string])[] = [
  ['de', '## Fehlerbehebung\n\nStarte den Dienst neu.'],
  ['de', 'Wenn der Export fehlschlägt, zeige die letzten Zeilen und frage nach.'],
  ['de', 'Falls keine Verbindung zustande kommt, versuche es einmal erneut.'],
  ['es', 'Si la exportación falla, muestra las últimas líneas y pregunta cómo seguir.'],
  ['es', 'En caso de error, detente e informa al usuario.'],
  ['es', 'Si las pruebas fallan al principio, el agente debe derivar el caso a otra persona.'],
  ['pt', '### Se você ficar bloqueado por um problema\n\n1. Descreva o problema.'],
  ['ko', '- 출처가 접근을 막거나 규정 위반 소지가 있으면 멈추고 보고한다.'],
  ['ko', '종료 코드가 0이 아니면 표준 오류를 그대로 전하고 멈춘다.'],
  ['es', '## Solución de problemas\n\nReinicia el servicio.'],
  ['fr', "Si l'export échoue, montre les dernières lignes et demande la suite."],
  ['fr', '## Dépannage\n\nRedémarre le service.'],
  ['fr', 'Lorsque le serveur ne répond pas, réessaie une fois puis arrête-toi.'],
  ['it', "Se l'esportazione fallisce, mostra le ultime righe e chiedi come proseguire."],
  ['it', '## Risoluzione dei problemi\n\nRiavvia il servizio.'],
  ['it', 'In caso di errore, fermati e avvisa l’utente.'],
  ['ja', '書き出しに失敗した場合は、最後の行を表示して質問する。'],
  ['ja', 'ファイルが見つからないときは、場所をユーザーに尋ねる。'],
  ['ko', '내보내기에 실패하면 마지막 줄을 보여 주고 사용자에게 물어보세요.'],
  ['ko', '파일을 찾을 수 없는 경우 중단하고 알려 주세요.'],
  ['pt', 'Se a exportação falhar, mostre as últimas linhas e pergunte como seguir.'],
  ['pt', 'Em caso de erro, pare e avise o usuário.'],
  ['pt', '## Solução de problemas\n\nReinicie o serviço.'],
  ['ru', 'Если экспорт не удался, покажите последние строки и спросите, что делать.'],
  ['ru', '## Устранение неполадок\n\nПерезапустите службу.'],
  ['ru', 'При ошибке остановитесь и сообщите пользователю.'],
  ['zh', '如果导出失败，请显示最后几行并询问用户。'],
  ['zh', '找不到文件时，停止并说明原因。'],
  ['zh', '## 常见问题与解决\n\n- 无法连接：重启服务\n- 没有权限：请用户登录'],
];

const procedures: readonly (readonly [keyof typeof around, string])[] = [
  ['de', '## Vorgehen\n\n1. Öffne die Datei\n2. Vergleiche die Summen\n3. Schreibe die Notiz'],
  ['de', 'Zuerst lies den Auftrag. Danach entwirf den Brief. Zum Schluss sende ihn ab.'],
  ['es', '## Procedimiento\n\n1. Abre el libro\n2. Compara los totales\n3. Escribe la nota'],
  ['es', '### Paso 1: Leer\n\nx\n\n### Paso 2: Escribir\n\nx'],
  ['fr', '## Procédure\n\n1. Ouvre le registre\n2. Compare les totaux\n3. Écris la note'],
  ['fr', '### Étape 1 : lire\n\nx\n\n### Étape 2 : écrire\n\nx'],
  ['it', '## Procedura\n\n1. Apri il registro\n2. Confronta i totali\n3. Scrivi la nota'],
  ['it', '### Passo 1: leggere\n\nx\n\n### Passo 2: scrivere\n\nx'],
  ['ja', '## 手順\n\n1. 帳簿を開く\n2. 合計を比べる\n3. メモを書く'],
  ['ja', 'まず依頼を読みます。続いて下書きを作成します。最後に送信します。'],
  ['ko', '## 절차\n\n1. 장부를 엽니다\n2. 합계를 비교합니다\n3. 메모를 씁니다'],
  ['pt', '## Procedimento\n\n1. Abra o livro\n2. Compare os totais\n3. Escreva a nota'],
  ['pt', '## 3. Protocolo de Modelagem\n\n1. **Contexto:** x\n2. **Diagramas:** x\n3. **Registro:** x'],
  ['pt', '### Passo 1: ler\n\nx\n\n### Passo 2: escrever\n\nx'],
  ['ru', '## Порядок действий\n\n1. Откройте журнал\n2. Сравните суммы\n3. Запишите заметку'],
  ['ru', '### Шаг 1: чтение\n\nx\n\n### Шаг 2: запись\n\nx'],
  ['zh', '## 操作步骤\n\n1. 打开账本\n2. 比较合计\n3. 写下备注'],
  ['zh', '先读取任务，再起草邮件，最后发送。'],
];

const documentOf = ([language, text]: (typeof failures)[number]): ReturnType<typeof createDocument> =>
  createDocument({ path: 'a/SKILL.md', kind: 'skill', content: `${around[language]}\n\n${text}\n` });

describe('judgements in other languages', () => {
  it.each(failures)('finds failure handling in %s: %s', (...words) => {
    expect(findErrorHandling(documentOf(words)).length).toBeGreaterThan(0);
  });

  it.each(procedures)('finds a procedure in %s: %s', (...words) => {
    expect(findProcedure(documentOf(words)).length).toBeGreaterThan(0);
  });

  it.each(Object.entries(around))('finds nothing in the running text of %s', (_, text) => {
    const document = createDocument({ path: 'a/SKILL.md', kind: 'skill', content: `${text}\n` });
    expect([findErrorHandling(document), findProcedure(document)]).toEqual([[], []]);
  });
});
