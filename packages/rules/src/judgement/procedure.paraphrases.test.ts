import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import { findProcedure, hasProcedure } from './procedure.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

/** Wordings that were written down before the detector was changed for any of them. */
const positives: readonly string[] = [
  '## How to proceed\n\n1. Open the ledger\n2. Compare the totals\n3. Write the note',
  'Start by reading the brief. After that, draft the mail. Once that is done, send it.',
  'Begin with the index. Next, open each chapter. Lastly, write the summary.',
  '### First: collect the scans\n\nx\n\n### Second: sort them\n\nx\n\n### Third: add them up\n\nx',
  '## Step 1 of 3: Read\n\nx\n\n## Step 2 of 3: Draft\n\nx\n\n## Step 3 of 3: Send\n\nx',
  '## Workflow\n\n1. Intake\n2. Triage\n3. Repair\n4. Report',
  '## Workflow\n\n1. **Intake** — what is asked?\n2. **Triage** — how bad is it?\n3. **Repair** — one change at a time',
  '## Workflow\n\n### Gather the scans\n\nx\n\n### Sort them by month\n\nx\n\n### Write the totals\n\nx',
  '## Process\n\n1. Collecting the scans\n2. Sorting them by month\n3. Adding up the totals',
  'Collect → Sort → Sum',
  'The flow: collect the scans → sort them → write the totals.',
  'In one pass, (1) read the brief, (2) draft the mail, and (3) send it.',
  '```\nCOLLECT → SORT → SUM → REPORT\n```',
  '## Setup\n\n### 1.1 Read the brief\n\nx\n\n### 1.2 Draft the mail\n\nx\n\n### 1.3 Send it\n\nx',
  'Work through these in order:\n\n- Read the brief\n- Draft the mail\n- Send it',
  'Follow these steps:\n\n- Read the brief\n- Draft the mail\n- Send it',
  '| Order | Task |\n|---|---|\n| 1 | Read the brief |\n| 2 | Draft the mail |',
  '| Stage | What happens |\n|---|---|\n| 1. Intake | The brief is read |\n| 2. Draft | The mail is drafted |\n| 3. Send | The mail goes out |',
  '| Phase | Activities |\n|---|---|\n| Survey | Read the brief |\n| Draft | Write the mail |\n| Close | Send it |',
  '1. You read the ledger.\n2. You compare the totals.\n3. You write the note.',
  '1. Once the brief is there, read it.\n2. With that in hand, draft the mail.\n3. Finally, send it.',
  '1. Now open the ledger\n2. Again compare the totals\n3. Only then write the note',
  'After reading the brief, draft the mail. Then have it checked. Finally, send it.',
  '**First**, read the brief.\n\n**Then**, draft the mail.\n\n**Finally**, send it.',
  '## When you are called\n\n1. Read the brief\n2. Draft the mail\n3. Send it',
  '## Round 1: read\n\nx\n\n## Round 2: draft\n\nx',
  '### Part 1: Read the brief\n\nx\n\n### Part 2: Draft the mail\n\nx\n\n### Part 3: Send it\n\nx',
  '## Ablauf\n\n1. Lies die Datei mit den Werten der Woche\n2. Bilde die Summe für die Tabelle\n3. Schreibe das Ergebnis für den Nutzer',
  'Primero lee el archivo de los datos. Después calcula el total de la tabla. Por último guarda el resumen para el usuario.',
  'D’abord, lis le fichier des données. Ensuite, calcule le total dans le tableau. Enfin, écris le résumé pour le client.',
  '首先读取文件，然后计算总数，最后写入摘要。',
  'まずファイルを読み込みます。次に合計を計算します。最後に結果を保存します。',
  'I. Read the brief\n\nII. Draft the mail\n\nIII. Send it',
  'I. Read the brief\nII. Draft the mail\nIII. Send it',
  '## Output\n\nRun these commands:\n\n### 1. Versions\n\nx\n\n### 2. Free space\n\nx',
  'Run the following commands:\n\n1. `make clean`\n2. `make all`',
  'Collect the scans. Once they are sorted, add them up. Once it is checked, send the total.',
  '## Setup checklist\n\n- [ ] Install the tools\n- [ ] Run the build\n- [ ] Open the result',
];

/** A wording of the same day that is still missed: what a thing does is mostly no order to the agent. */
const gaps: readonly string[] = ['## How it works\n\n1. Reads the brief\n2. Drafts the mail\n3. Sends it'];

const negatives: readonly string[] = [
  '## Tools\n\n1. `find_rows` - Search the rows\n2. `get_row` - Get one row\n3. `put_row` - Write one row',
  '1. find_rows - Search the rows\n2. get_row - Get one row\n3. put_row - Write one row',
  '## Rules\n\n1. Use short words\n2. Name the source\n3. Check the spelling',
  '## Output\n\n1. **Summary** — two lines\n2. **Table** — one row a month\n3. **Sources** — links',
  '## Return\n\n1. The total\n2. The month\n3. The shop',
  'Choose one of:\n\n1. Rebase the branch\n2. Merge the branch\n3. Drop the branch',
  '## Options\n\n1. Use the cache\n2. Use the mirror',
  '## Part of speech\n\nx\n\n## Part list\n\nx',
  '### Part A: Nouns\n\nx\n\n### Part B: Verbs\n\nx',
  'Client → Gateway → Service → Database',
  'The parser turns text → tokens → tree.',
  'iOS → Settings → General → About',
  '`Menu` → `File` → `Print`',
  '```\nclient → gateway → service\n```',
  'It has three traits: (1) it is small, (2) it is fast, and (3) it is free.',
  'There are (1) nouns, (2) verbs and (3) adverbs.',
  '### 1.1 Nouns\n\nx\n\n### 1.2 Verbs\n\nx\n\n### 1.3 Adverbs\n\nx',
  '| Order | Customer |\n|---|---|\n| 4711 | Smith |\n| 4712 | Jones |',
  '| Phase | Owner |\n|---|---|\n| Alpha | Team blue |\n| Beta | Team red |',
  '## Components\n\n### Gather\n\nx\n\n### Sort\n\nx\n\n### Report\n\nx',
  '## Commands\n\n### Build the image\n\nx\n\n### Push the image\n\nx\n\n### Show the image\n\nx',
  '1. Is the brief there?\n2. Is the mail short?\n3. Is the list complete?',
  '## Priorities\n\n1. Safety\n2. Honesty\n3. Speed',
  'First of all, this is a demo. Then again, demos matter. Finally it is yours.',
  '1. Prefer the mirror\n2. Stay under the limit\n3. Never print keys',
  '## Glossary\n\n1. Ledger: a book of totals\n2. Scan: a picture of a receipt',
  '## Examples\n\n1. "Add a filter"\n2. "Sort the list"\n3. "Send the mail"',
  'I. Nouns\n\nII. Verbs\n\nIII. Adverbs',
  '## Layers\n\n1. Network\n2. Transport\n3. Session',
  '## When to use\n\n1. Writing a mail\n2. Drafting a note\n3. Sending a list',
  '## Checklist\n\n- [ ] No typos\n- [ ] Links work\n- [ ] Names are right',
  'The first run is slow. The next run is fast. The last run is skipped.',
  '## 组成\n\n1. 网络层\n2. 传输层\n3. 会话层',
  'Primero está la red. Después viene el transporte de los datos. Por último queda la sesión para el usuario.',
  '```bash\n# 1. Is the port open?\nss -l\n# 2. Is the key right?\ncat key\n```',
  'C. Nouns\n\nD. Verbs',
  'Run these commands where you like.',
];

const procedureIn = (body: string): number =>
  findProcedure(createDocument({ path: 'a/SKILL.md', kind: 'skill', content: body })).length;

describe('findProcedure, in other words', () => {
  it.each(positives)('finds one in: %s', (body) => {
    expect(procedureIn(body)).toBeGreaterThan(0);
  });

  it.fails.each(gaps)('does not find any yet in: %s', (body) => {
    expect(procedureIn(body)).toBeGreaterThan(0);
  });

  it.each(negatives)('finds none in: %s', (body) => {
    expect(procedureIn(body)).toBe(0);
  });

  it.each([...positives, ...negatives])('is said to be there where one is found: %s', (body) => {
    expect(hasProcedure(createDocument({ path: 'a/SKILL.md', kind: 'skill', content: body }))).toBe(
      procedureIn(body) > 0,
    );
  });
});
