import type { Document, Section } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { failureSectionsOf } from '../judgement/error-handling.ts';
import { languagesOf } from '../judgement/language.ts';
import { type ScenarioPart, scenarioTests } from '../judgement/scenario.ts';
import { mentionsIn } from '../reading/paths/mentions.ts';

const PARTS: Readonly<Record<ScenarioPart, string>> = {
  report: 'what to tell the user',
  ask: 'what to ask',
  stop: 'when to stop',
};
/** Titles of scenarios; a list of known problems and their fixes is read by whoever has one. */
const SCENARIO =
  /error|fail|unavailable|not respond|exception|escalat|abort|bail|stop condition|recover|错误|錯誤|异常|異常|失败|失敗|エラー|例外|오류|에러|실패|fallo|erro|falha|erreur|échec|fehler|fallit|ошиб|сбо/i;
const REFERENCE =
  /troubleshoot|common|known|debug|typical|frequent|fall[- ]?back|modes?\b|codes?\b|常见|常見|已知|よくある|既知/i;
const ORDER = ['report', 'ask', 'stop'] as const;

/** A file that is called after failing holds the rest of the scenario. */
const ELSEWHERE = /(?:error|fail|trouble-?shoot|recover|fall-?back|escalat|incident|exception)[\w-]*\.md$/;

function isToldElsewhere(text: string): boolean {
  return text.includes('.md') && [...mentionsIn(text).names].some((name) => ELSEWHERE.test(name));
}

/** The sections with error scenarios that are not inside another section about failure. */
function outermost(document: Document): readonly Section[] {
  const sections = failureSectionsOf(document);
  return sections.filter(
    ({ parents, title }) =>
      SCENARIO.test(title) && !REFERENCE.test(title) && !parents.some((parent) => sections.includes(parent)),
  );
}

/**
 * Finds sections on errors that leave open what to tell the user, what to ask, or when to stop. A list of fixes helps until
 * none of them does; then a model either goes on trying, or ends without a word on what is left undone.
 *
 * One finding per section, with what it does not say. Sections inside a section on errors are part of it. Troubleshooting,
 * known issues, error codes and fallbacks are looked up by whoever has the problem, and are left alone; so is a section that
 * refers to a file on errors, such as `references/error-handling.md`. To escalate is to ask, and to stop.
 *
 * ## How to fix
 * Close each scenario with what to report, what to ask, and a line such as "Do not continue without an answer".
 */
export default defineRule({
  meta: {
    id: 'errors/incomplete-scenario',
    summary: 'A section on errors does not say what to tell, what to ask, or when to stop.',
    kind: 'style',
    severity: 'info',
    presets: { guidelines: 'info' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'An error scenario says what to tell the user, what to ask, and not to continue without confirmation.',
      },
    ],
    messages: { incomplete: 'Section "{title}" does not say {missing}, expected all three of tell, ask and stop.' },
  },
  on: ['skill'],
  check(document, context) {
    const languages = languagesOf(document);
    for (const { headingRange, range, title } of outermost(document)) {
      const text = document.text.slice(headingRange[1], range[1]);
      if (isToldElsewhere(text)) continue;
      // "Stop conditions (ask the lead)" says both; "Error messages" tells nobody anything.
      const isSettled = (part: ScenarioPart): boolean =>
        scenarioTests[part](text, languages) || (part !== 'report' && scenarioTests[part](title, languages));
      const missing = ORDER.filter((part) => !isSettled(part)).map((part) => PARTS[part]);
      if (missing.length === 0) continue;
      const data = { title, missing: missing.join(', ').replace(/, ([^,]*)$/, ' or $1') };
      context.report({ range: headingRange, messageId: 'incomplete', data });
    }
  },
});
