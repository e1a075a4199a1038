import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import { findProcedure } from './procedure.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

const positives: readonly string[] = [
  '## Step 1: Read\n\nx\n\n## Step 2: Write\n\nx',
  '### Phase A — Survey\n\nx\n\n### Phase B — Build\n\nx',
  '## Workflow\n\n### 1. Discovery\n\nx\n\n### 2. Draft\n\nx',
  '## 1. Data access\n\nx\n\n## 2. Route\n\nx\n\n## 3. Tests\n\nx\n\n## 4. Verification\n\nx',
  '1. Call `find_firm` with the name.\n2. `read_page` the best sources.\n3. Write a brief.\n4. `save_note` the brief.',
  '### 1. Open the ledger\n\nx\n\n### 2. Compare the totals\n\nx\n\n### 3. Write the note\n\nx',
  '# Sorting\n\n- [ ] Read the scans\n- [ ] Group them by month',
  '# Sorting\n\n## Steps\n\n- [ ] Read the scans\n- [ ] Group them by month',
  '# Sorting\n\n1. Read the scans\n2. A scan has the form `shop-1`\n3. On an error stop\n4. In titles, blanks stay',
  '# Tri\n\n1. Lis les reçus du mois.\n2. Si une date manque, arrête-toi et demande-les.\n3. N’efface jamais les reçus de la liste.',
  '1. Read the brief\n2. Draft the mail\n3. Send it',
  '1. **Collect** — gather all receipts\n2. **Sort** — group them by month\n3. **Sum** — calculate the totals',
  '1. If a draft exists, open it.\n2. Otherwise, create one.\n3. Save the file.',
  '1. Install the tool\n\n```bash\nnpm i -g tool\n```\n\n2. Start the server\n\n```bash\ntool serve\n```',
  '1. `tool login`\n2. `tool fetch --all`\n3. Check the output',
  '**Step 1:** Ask for the date.\n\n**Step 2:** Book the room.',
  '- Step 1: ask for the date\n- Step 2: book the room',
  '| Step | Action |\n|---|---|\n| 1 | Ask for the date |\n| 2 | Book the room |',
  '```bash\n# 1. Build\nmake\n# 2. Ship\nmake ship\n```',
  '```bash\n# Step 1: build\nmake\n```\n\nThen:\n\n```bash\n# Step 2: ship\nmake ship\n```',
  'First, read the brief. Then draft the mail. Finally, send it.',
  '## Process\n\n- Read the brief\n- Draft the mail\n- Send it',
  '## Workflow\n\n- [ ] Fetch the data\n- [ ] Clean the data\n- [ ] Publish the table',
  '```\n1. Fetch the data\n2. Clean the data\n3. Publish the table\n```',
  '```mermaid\ngraph TD\n  A[Read the brief] --> B[Draft the mail]\n  B --> C[Send it]\n  C --> D[Done]\n```',
  '**1. Read the brief.** It is short.\n\n**2. Draft the mail.** Keep it short.\n\n**3. Send it.**',
  '1. **Brief** - read it twice\n2. **Mail** - draft it\n3. **Copy** - send one to the team',
  'To deploy:\n\n1. Build the image\n2. Push the image\n3. Restart the service',
  'Schritt 1: Lies die Datei mit den Werten.\n\nSchritt 2: Schreibe das Ergebnis in die Tabelle und die Übersicht für den Nutzer.',
  '## Pasos\n\n1. Lee el archivo de los datos\n2. Calcula el total de la tabla\n3. Escribe el resumen para el usuario',
  '## Passos\n\n1. Leia o arquivo com os dados\n2. Calcule o total da tabela\n3. Escreva o resumo para o usuário',
  '## Étapes\n\n1. Lisez le fichier des données\n2. Calculez le total dans le tableau\n3. Écrivez le résumé pour le client',
  '## Passaggi\n\n1. Leggi il file con i dati\n2. Calcola il totale della tabella\n3. Scrivi il riepilogo per il cliente',
  '## Шаг 1: Прочитайте файл\n\nx\n\n## Шаг 2: Запишите итог\n\nx',
  '## Tools\n\nTry them in this order.\n\n### 1. Cache\n\nx\n\n### 2. Mirror\n\nx',
  '| # | What to do |\n|---|---|\n| 1 | Read the brief |\n| 2 | Draft the mail |',
  '## Workflow\n\na) Read the brief\nb) Draft the mail\nc) Send it',
  '1️⃣ Read the brief\n\n2️⃣ Draft the mail\n\n3️⃣ Send it',
  'Read the brief → draft the mail → send it',
  'Read the brief, then draft the mail, and finally send it.',
  '<step n="1">Read the brief</step>\n\n<step n="2">Draft the mail</step>',
  'Wave 1: research\n\nWave 2: build\n\nWave N: more of it',
  '1. [ ] Read the brief\n2. [ ] Draft the mail\n3. [ ] Send it',
  '```dot\ndigraph {\n "Read the brief" -> "Draft the mail";\n "Draft the mail" -> "Send it";\n "Send it" -> "Archive it";\n}\n```',
  '```\nls\n```\n\n```\n## Step 1: Read\n\nx\n\n## Step 2: Write\n\nx',
  '## Etape 1 : lire\n\nLe dossier des données est dans la base.\n\n## Etape 2 : choisir\n\nx',
  '## Instrucciones\n\n1. Revisa el plan de la semana\n2. Prioriza los bloqueos\n3. Documenta el resultado para el equipo',
  '먼저 파일을 읽으세요. 그다음 결과를 쓰세요. 마지막으로 저장하세요.',
  '## 第一步：读取文件\n\nx\n\n## 第二步：写入结果\n\nx',
  '## 工作流程\n\n1. 读取文件\n2. 计算总数\n3. 写入摘要',
  '## ステップ1：ファイルを読む\n\nx\n\n## ステップ2：結果を書く\n\nx',
  '## 手順\n\n1. ファイルを読み込む\n2. 合計を計算する\n3. 結果を保存する',
  '## 1단계: 파일 읽기\n\nx\n\n## 2단계: 결과 쓰기\n\nx',
];

const negatives: readonly string[] = [
  '## 1. Aim\n\nx\n\n## 2. Scope\n\nx\n\n## 3. Findings\n\nx\n\n## 4. Summary\n\nx',
  '## Principles\n\n### 1. Small\n\nx\n\n### 2. Open\n\nx\n\n### 3. Plain\n\nx\n\n### 4. Verification\n\nx',
  '# Sorting\n\n## Quality\n\n- [ ] Check the totals\n- [ ] Read the names',
  '# Sorting\n\n- [ ] Every scan has a shop\n- [ ] Names are short',
  '# Sorting\n\n1. The shop is on top\n2. Amounts are in euros\n3. Read the date from the foot\n4. Blanks stay',
  '# Sorting\n\n## Notes\n\n1. Read the scans\n2. A scan has a form\n3. Blanks stay\n4. Names are short',
  '## Principles\n\n1. Write short sentences\n2. Use plain words\n3. Check the spelling',
  '1. Single responsibility\n2. Open for extension\n3. Small interfaces',
  '## Best practices\n\n1. Create small modules\n2. Write tests\n3. Review every change',
  '1. Keep answers short\n2. Avoid jargon\n3. Prefer lists',
  '## Core Concepts\n\n### 1. Sessions\n\nx\n\n### 2. Tokens\n\nx\n\n### 3. Scopes\n\nx',
  '### 1. Loading states\n\nx\n\n### 2. Transitions\n\nx',
  'Causes:\n\n1. The port is closed\n2. The name is wrong',
  '1. What is the budget?\n2. Who decides?\n3. When is it due?',
  '- Read the brief\n- Draft the mail\n- Send it',
  '## Commands\n\n- Build: `make`\n- Test: `make test`',
  '```python\n# 1. Build\nbuild()\n# 2. Ship\nship()\n```',
  '```bash\n# Build\nmake\n# Ship\nmake ship\n```',
  'First come, first served.',
  '## Roadmap\n\n- **Phase 1** — search\n- **Phase 2** — export',
  '## Usage\n\n### A. Log results\n\nx\n\n### B. Search runs\n\nx\n\n### C. Create reports\n\nx',
  'The pipeline automates the build → submit → update cycle.',
  '| # | Metric |\n|---|---|\n| 1 | Latency |\n| 2 | Throughput |',
  'First, sessions may expire. Second, tokens may leak. Third, scopes may be too wide.',
  'There are three steps in a waltz.',
  '## Types of reports\n\n1. Create reports\n2. Update reports\n3. Delete reports',
  'The plugin does the following:\n\n1. It scans the folder\n2. It caches the result',
  '| Command | Purpose |\n|---|---|\n| make | Build |\n| make ship | Ship |',
  '## Step 1: Read\n\nOnly this one.',
  '## Level 1: Metadata\n\nx\n\n## Level 2: Body\n\nx',
  '## Option 1\n\nx\n\n## Option 2\n\nx',
  '```mermaid\ngraph TD\n  A[Client] --> B[Gateway]\n  B --> C[Service]\n  C --> D[Database]\n```',
  '10. Encrypt the disk\n11. Rotate the keys',
  '## Requirements\n\n1. Install Node 22\n2. Install Git',
  'Then the river turns. Finally it reaches the sea.',
  '## Prinzipien\n\n1. Schreibe kurze Sätze für den Leser\n2. Prüfe die Wörter und die Zahlen mit dem Team\n3. Nutze das Wörterbuch',
  '## Principios\n\n1. Escribe frases cortas para el lector\n2. Revisa las palabras con el equipo\n3. Usa el diccionario de la casa',
  '## 原则\n\n1. 写短句\n2. 检查拼写\n3. 使用列表',
  '## ルール\n\n1. 短い文を書く\n2. 綴りを確認する\n3. 一覧を使う',
  '## 원칙\n\n1. 짧은 문장 쓰기\n2. 맞춤법 확인\n3. 목록 작성',
];

const procedureIn = (body: string): number =>
  findProcedure(createDocument({ path: 'a/SKILL.md', kind: 'skill', content: body })).length;

describe('findProcedure', () => {
  it.each(positives)('finds one in: %s', (body) => {
    expect(procedureIn(body)).toBeGreaterThan(0);
  });

  it.each(negatives)('finds none in: %s', (body) => {
    expect(procedureIn(body)).toBe(0);
  });

  it.each([
    '(1) read it, ',
    'read it → ',
    '1.1 read it\n',
    '```\nread it\n↓\n',
    '## First: read it\n\n',
    'you now then ',
  ])('takes %s many times in no more than seconds', (words) => {
    const start = performance.now();
    procedureIn(words.repeat(20_000));
    // Quadratic time would be minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('gives the headings of the steps', () => {
    const content = '## Step 1: Read\n\nx\n\n## Step 2: Write\n\nx\n';
    const document = createDocument({ path: 'a/SKILL.md', kind: 'skill', content });
    expect(findProcedure(document).map((range) => document.text.slice(...range))).toEqual([
      '## Step 1: Read',
      '## Step 2: Write',
    ]);
  });
});
