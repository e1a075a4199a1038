import { createDocument } from '@sopwright/document';
import { describe, expect, it } from 'vitest';
import { findTriggers, triggersIn } from './trigger.ts';

const positives: readonly string[] = [
  'Formats changelogs. Use when the release branch is cut.',
  'Use this skill whenever a spreadsheet is attached.',
  'For reviewing pull requests in Go services.',
  'Invoke before touching the billing schema.',
  'Briefs you on the day. Run at the start of any session.',
  "Asks one question at a time. Triggered by 'ask me'.",
  'Settles a merge. Invoke explicitly for a conflicted worktree.',
  'Prépare la paie. Charger avant toute clôture, et se déclenche aussi sur une question de prime.',
  'Begrüßt neue Leute im Team. Triggert bei: setup, erster Tag.',
  '計画を立てる。/plan コマンドで使用。',
  'TRIGGER when: user mentions invoices; the repository has a billing/ folder.',
  'Checks fonts and colours. Triggers - check brand, verify palette.',
  'This skill should be used when someone asks for a data dictionary.',
  'Explains build errors. Helpful when a pipeline turns red.',
  'USE FOR: weekly digests, status mails. DO NOT USE FOR: contracts.',
  'Must be loaded before any migration is written.',
  'Writes the release mail if asked to announce a version.',
  'Ideal for cleaning up messy CSV exports.',
  'Renames photos. Say "sort my holiday pictures" to start.',
  'Handles questions about parental leave.',
  'Applies to tasks involving customs forms.',
  'Activates when a Dockerfile changes.',
  'Turns meeting notes into tickets when you paste a transcript.',
  'Need to compare two contracts? This is the place.',
  'Only activate in Unity projects.',
  'Erstellt Rechnungen. Verwenden, wenn der Nutzer eine Rechnung braucht.',
  'Genera informes de ventas. Úsalo cuando el usuario pida un resumen mensual.',
  'Gera relatórios de vendas. Use quando o usuário pedir um resumo mensal.',
  "Rédige des contrats. À utiliser lorsque l'utilisateur demande un bail.",
  "Prepara preventivi. Usare quando l'utente chiede un'offerta.",
  'Готовит отчёты. Используйте, когда пользователь просит сводку за месяц.',
  'Prüft Pläne. Immer bei neuen Aufträgen einsetzen.',
  'Plant Schichten. Fuer Fragen zu Pausen und Ruhezeiten.',
  'Ordena tareas. Usa esta skill para planear la semana del equipo.',
  "Mémoire d'agents. Se déclenche avec « historique » ou « mémoire ».",
  'Audit. À utiliser dans les cas suivants : revue, contrôle.',
  '画面を作る。「作って」「直して」などのフレーズがトリガー。',
  '画面を作る。図解を求めるリクエストで必ず使用すること。',
  '회의록 작성. 새 글을 완성하려면 이 스킬을 사용할 것.',
  '生成周报。当用户要求总结本周工作时使用。',
  '請在使用者想要翻譯合約時使用此技能。',
  '用于代码审查请求的场景。',
  '請求書を作成します。ユーザーが請求書を求めたときに使用します。',
  'リリース前に使う。',
  '견적서를 작성합니다. 사용자가 견적을 요청할 때 사용하세요.',
  '회의록 정리가 필요할 때 호출합니다.',
];

const negatives: readonly string[] = [
  'Generates commit messages.',
  'Comprehensive guide to writing Terraform modules.',
  'Patterns for resilient message queues, including retries and dead letters.',
  'Uses the compiler API to rename symbols.',
  'Do not use for contracts.',
  'Never invoke when the tree is dirty.',
  'Not for production data. Not to be used when offline.',
  'PostgreSQL tuning: indexes, vacuum and triggers.',
  'For routing and navigation, use the app-router skill.',
  'Deploys services, then sends a report to the team.',
  'An opinionated template for design documents.',
  'Caches responses so that pages load quickly.',
  'Best practices for accessible forms.',
  'Explains when to prefer composition over inheritance.',
  'Runs the linter and fixes what it finds.',
  'Reads metrics from the collector and draws charts.',
  'A collection of prompts used by the design team.',
  'Manages feature flags across environments. Read-only.',
  'Stage 3 of the import pipeline.',
  'Erzeugt Diagramme aus Tabellen.',
  'Genera diagramas a partir de tablas.',
  'Gera diagramas a partir de tabelas.',
  'Crée des diagrammes à partir de tableaux.',
  'Des outils pour les tableaux et les diagrammes.',
  '현재 시각과 시간대를 변환하는 스킬.',
  'Crea diagrammi a partire da tabelle.',
  'Строит диаграммы по таблицам.',
  '根据表格生成图表，支持多种主题。',
  '适用于 Vue 项目的组件库的完整说明。',
  '表からグラフを生成します。複数のテーマに対応しています。',
  '표에서 차트를 생성합니다. 여러 테마를 지원합니다.',
];

describe('triggersIn', () => {
  it.each(positives)('finds one in: %s', (text) => {
    expect(triggersIn(text)).not.toEqual([]);
  });

  it.each(negatives)('finds none in: %s', (text) => {
    expect(triggersIn(text)).toEqual([]);
  });
});

describe('findTriggers', () => {
  const skill = (frontmatter: string): ReturnType<typeof createDocument> =>
    createDocument({ path: 'a/SKILL.md', kind: 'skill', content: `---\n${frontmatter}\n---\n\nBody.\n` });

  it('points at the phrase in the source', () => {
    const document = skill('name: a\ndescription: Sorts mail. Use when the inbox is full.');
    expect(findTriggers(document).map((range) => document.text.slice(...range))).toEqual(['Use when']);
  });

  it('points at it across the lines of a folded value', () => {
    const document = skill('name: a\ndescription: >\n  Sorts mail. Use\n  when the inbox is full.');
    expect(findTriggers(document).map((range) => document.text.slice(...range))).toEqual(['Use\n  when']);
  });

  it('takes any text in when_to_use', () => {
    expect(findTriggers(skill('description: Sorts mail.\nwhen_to_use: full inboxes'))).toHaveLength(1);
  });

  it('reads a description whose YAML does not parse', () => {
    expect(findTriggers(skill('description: Sorts mail: use when the inbox is full\nname: a'))).not.toEqual([]);
  });

  it('reads a description whose quotation is not closed', () => {
    expect(
      findTriggers(skill('description: "Sorts mail: old and new. Use it when the inbox is full\nname: a')),
    ).not.toEqual([]);
  });

  it('finds none where only the other skills and the wrong moments are named', () => {
    expect(findTriggers(skill('description: Sorts mail. Not for calendars. Do not use when offline.'))).toEqual([]);
  });

  it('finds none in what is needed for nothing', () => {
    expect(findTriggers(skill('description: Keeps question banks - no answer keys needed for surveys.'))).toEqual([]);
  });

  it('finds none without a description', () => {
    expect(findTriggers(skill('name: a'))).toEqual([]);
  });
});
