import type { Range } from '@sopwright/document';

const NOUN = '(?:instructions?|prompts?|directives?|guidelines|guardrails)';
const EARLIER = '(?:previous|prior|earlier|preceding|above|initial|original|system|safety)';

/** Expressions that tell a reader to set its instructions aside, by language; each begins with one of the stems. */
const OVERRIDES: readonly string[] = [
  // English: "ignore all previous instructions", "forget your guidelines", "disregard any instructions above"
  String.raw`(?:ignore|disregard|forget|override|bypass)\s+(?:(?:all|any|every|each|the|of|your|my|these|those|other)\s+){0,4}(?:${EARLIER}\s+(?:and\s+)?){1,3}${NOUN}\b`,
  String.raw`(?:ignore|disregard|forget|override|bypass)\s+(?:(?:all|any|every|the|of)\s+){0,3}your\s+(?:\w+\s+)?(?:${NOUN}|safety rules)\b`,
  String.raw`(?:ignore|disregard|forget)\s+(?:(?:all|any|every|the|of)\s+){0,3}(?:${EARLIER}\s+)?(?:${NOUN}|rules)\s+(?:above|before\s+this|so\s+far|(?:that\s+)?you\s+(?:were|have\s+been|received|got))\b`,
  String.raw`(?:ignore|disregard|forget)\s+(?:(?:all|any|every|the|of)\s+){0,3}(?:previous|prior|earlier|safety)\s+(?:rules|constraints|directions)\b`,
  String.raw`(?:ignore|disregard|forget)\s+(?:everything|anything|all)\s+(?:that\s+)?(?:you\s+(?:were|have\s+been)\s+told|came\s+before|above\b|before\s+this)`,
  // German, French, Spanish, Portuguese, Italian
  String.raw`(?:ignoriere?|vergiss|missachte)\s+(?:(?:alle|sämtliche|die|deine|diese)\s+){0,3}(?:(?:vorherigen|vorigen|bisherigen|früheren|obigen|vorangegangenen)\s+)+(?:anweisungen|instruktionen|regeln|vorgaben|befehle|prompts)\b`,
  String.raw`(?:ignore[rz]?|oublie[rz]?)\s+(?:(?:toutes?|tous|les|tes|vos|des|ces)\s+){0,3}(?:instructions|consignes|règles|directives)\s+(?:précédentes|antérieures|ci-dessus)`,
  String.raw`(?:ignor[ae]|olvid[ae]|descarta)\s+(?:(?:todas?|todos|las|los|tus|sus|estas)\s+){0,3}(?:instrucciones|reglas|indicaciones|órdenes)\s+(?:anteriores|previas)`,
  String.raw`(?:ignor[ae]|esqueça|desconsidere)\s+(?:(?:todas?|todos|as|os|suas|estas)\s+){0,3}(?:instruções|regras|orientações)\s+(?:anteriores|prévias|acima)`,
  String.raw`(?:ignora|dimentica)\s+(?:(?:tutte|le|tue|queste)\s+){0,3}(?:istruzioni|regole)\s+precedenti`,
  // Russian, Chinese, Japanese, Korean
  String.raw`(?:игнорируй(?:те)?|забудь(?:те)?)\s+(?:(?:все|эти|свои)\s+){0,2}(?:предыдущие|прежние|прошлые)\s+(?:инструкции|указания|правила)`,
  '(?:忽略|无视|無視|忘记|忘記|忽視)(?:掉|所有|一切|全部|你的|您的|之前|以前|先前|以上|上述|前面|此前|的){1,6}(?:指令|指示|说明|說明|规则|規則|提示|要求)',
  '(?:これまで|以前|上記|今まで|以上)の(?:すべての|全ての|全)?(?:指示|命令|プロンプト|ルール|規則)[をは](?:すべて|全て)?(?:無視|忘れ|無効)',
  String.raw`(?:이전|앞선|지금까지)의?\s*(?:모든\s*)?(?:지시|지침|명령|프롬프트|규칙)(?:사항)?[을를은는]?\s*(?:모두\s*)?(?:무시|잊)`,
];
const OVERRIDE = new RegExp(OVERRIDES.join('|'), 'iuy');
/** How one may begin, without accents. */
export const OVERRIDE_STEMS: readonly string[] = [
  ...['ignor', 'disregard', 'forget', 'override', 'bypass', 'vergiss', 'missachte', 'oublie', 'olvid', 'descarta'],
  ...['esque', 'desconsidere', 'dimentica', 'игнорируй', 'забудь', '忽略', '无视', '無視', '忘记', '忘記', '忽視'],
  ...['これまで', '以前の', '上記の', '今までの', '以上の', '이전', '앞선', '지금까지'],
];
// Where one may begin: cheap, so that the long expression is tried at few places only.
const BEGINNINGS: readonly (readonly [stem: string, pattern: RegExp])[] = OVERRIDE_STEMS.map((stem) => [
  stem,
  new RegExp(/^\w/.test(stem) ? `\\b${stem}` : stem, 'gi'),
]);
const BEGINNING = new RegExp(BEGINNINGS.map(([, { source }]) => source).join('|'), 'gi');

/**
 * Where a text tells the agent to set its instructions aside, in ten languages. Linear in the text.
 *
 * @param stems - those of {@link OVERRIDE_STEMS} that the text may hold; all of them by default
 */
export function findOverrides(text: string, stems?: readonly string[]): readonly Range[] {
  // Of a long text few stems are left, and each is looked for much faster than all of them at once.
  const patterns =
    stems === undefined
      ? [BEGINNING]
      : BEGINNINGS.filter(([stem]) => stems.includes(stem)).map(([, pattern]) => pattern);
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index }) => {
      OVERRIDE.lastIndex = index;
      const range: Range = [index, OVERRIDE.test(text) ? OVERRIDE.lastIndex : index];
      return range[1] > index ? [range] : [];
    }),
  );
}

const AGENT = '(?:you|the\\s+(?:agent|assistant|model|ai|llm)|claude|codex|copilot|gemini|cursor)';
const DIRECTIVES: readonly RegExp[] = [
  new RegExp(
    `\\b${AGENT}\\s+(?:must|shall|have\\s+to|need\\s+to|should(?:\\s+(?:always|never|also))?|will|are\\s+(?:required|instructed)\\s+to)\\b`,
    'iu',
  ),
  /\b(?:mandatory|system|important|critical|instructions?\s+(?:for|to)\s+(?:the\s+)?(?:agent|assistant|ai|model|llm|claude|codex))\s*[:：!—-]\s*(?:please\s+)?(?:always|never|do\s+not|don['’]t|read|run|execute|ignore|send|use|call|reply|respond|output|fetch|download|install|disregard)\b/iu,
  /(?:^|[.!;]\s*)(?:please\s+)?(?:always|never|silently|secretly|first|then)\s+(?:run|execute|send|post|upload|fetch|download|install|call|include|append|add|reply|respond|output|read)\b/iu,
  /(?:^|[.!;:]\s*)(?:please\s+)?(?:run|execute|eval(?:uate)?)\s+(?:the\s+following|this\s+(?:command|script|code)|`|curl|wget|bash|sh\s|python|node\s|npx|powershell)/iu,
  /\b(?:send|post|upload|forward|exfiltrate|transmit|email|leak)\s+(?:\S+\s+){0,8}(?:to|at)\s+(?:https?:\/\/|the\s+(?:server|address|endpoint|url)|\S+@\S+)/iu,
  /\b(?:do\s+not|don['’]t|never)\s+(?:tell|mention|show|reveal|inform|disclose|report|ask|warn|notify)\s+(?:\S+\s+){0,3}(?:user|human|anyone|this)\b/iu,
  /\bwithout\s+(?:asking|telling|informing|notifying|the\s+user)\b/iu,
];

/** True where a text gives the agent orders: addresses it, or has it run, send or hide something. */
export function isDirective(text: string): boolean {
  return findOverrides(text).length > 0 || DIRECTIVES.some((pattern) => pattern.test(text));
}
