import { createWordTest, type WordTest } from './word-table.ts';

/** True for words that go on until something happens, or for ever. */
export const opensLoop: WordTest = createWordTest({
  en: [
    '(?:keep|continue) (?:\\w+ )?(?:trying|polling|checking|monitoring|looping|running|retrying|iterating|fixing|watching|waiting|asking|searching|repeating)',
    '(?:repeat|loop|iterate|retry|rerun|re-run|poll|continue|keep going|cycle)\\b[^.;:]{0,60}? until',
    '(?:poll|loop|check|run|retry|iterate) (?:\\S+ ){0,4}?(?:continuously|indefinitely|forever|periodically|endlessly|in a loop)',
    '(?:fix|re-?test|re-?validate|re-?check)\\b[^.;:]{0,40}? until',
    'as many times as (?:needed|necessary|it takes)',
    'repeat as (?:needed|necessary)',
  ],
  zh: [
    '(?:重[复複]|循[环環]|反[复複]|持[续續]|不[断斷])[^。；]{0,30}(?:直到|直至)',
    '一直[^。；]{0,20}(?:直到|直至)',
    '持[续續](?:[监監][控測测]|[轮輪][询詢]|[检檢]查)',
    '无限(?:循环|重试)',
  ],
  ja: ['まで(?:繰り返|続け|リトライ|再試行|待)', '(?:ずっと|継続的に|無限に)(?:監視|確認|繰り返|試行)'],
  ko: ['때까지 (?:반복|계속|재시도|기다)', '(?:계속|지속적으로|무한히) (?:모니터링|확인|반복|시도)'],
  es: [
    '(?:repite|repetir|repita|reintenta|espera|continúa)\\p{L}*(?: \\S+){0,8}? hasta',
    '(?:continuamente|indefinidamente)',
  ],
  pt: ['(?:repita|repetir|tente|aguarde|continue)(?: \\S+){0,8}? até', '(?:continuamente|indefinidamente)'],
  fr: [
    "(?:répétez|répéter|recommencez|réessayez|attendez|continuez)(?: \\S+){0,8}? jusqu['’]",
    '(?:en continu|indéfiniment)',
  ],
  de: ['(?:wiederhole\\p{L}*|versuche|warte|mache weiter)(?: \\S+){0,8}?,? bis', '(?:fortlaufend|endlos|unbegrenzt)'],
  it: [
    '(?:ripeti|ripetere|riprova|attendi|continua)(?: \\S+){0,8}? (?:finché|fino a)',
    '(?:continuamente|indefinitamente)',
  ],
  ru: [
    '(?:повторя\\p{L}+|жди\\p{L}*|продолжа\\p{L}+|пробуй\\p{L}*)(?: \\S+){0,8}?,? пока',
    '(?:непрерывно|бесконечно)',
  ],
});

/** True for words that end a loop for another reason: a count, a time, a person. */
export const boundsLoop: WordTest = createWordTest({
  en: [
    'max(?:imum|imal)?',
    'min(?:ute|utes|s)?',
    'at most',
    'up to',
    'no more than',
    'limit(?:s|ed)?',
    'timeout',
    'time out',
    'budget',
    'cap(?:ped)?',
    'deadline',
    '(?:\\d+|one|two|three|four|five|ten|few|several|n) (?:more )?(?:times|attempts?|tries|retries|iterations?|rounds?|cycles?|minutes?|seconds?|hours?|passes)',
    'once',
    'twice',
    'give up',
    'stop (?:if|when|after|and|once|at)',
    'bail',
    'escalate',
    'abort',
    'or (?:until|no|nothing)',
    'until (?:all|every) (?:\\w+ ){1,3}?(?:complete|completed|done|processed|finished|handled|reviewed|are done)',
    '(?:after|every|for) (?:\\d+|one|two|three|five|ten)',
    'user (?:confirms|approves|says|is|has|asks|decides|wants|stops|accepts|replies|responds|answers)',
    'ask the user',
    '(?:user|they|human) (?:is|are) (?:satisfied|happy|content)',
    'approv\\w+',
    'diminishing',
    'feedback',
    'interrupted',
    'Ctrl',
  ],
  zh: ['最多', '最[长長]', '上限', '[超逾][时時]', '次', '分[钟鐘]', '[轮輪]', '用[户戶]', '停止'],
  ja: ['最大', '上限', '回', '分', '秒', 'タイムアウト', 'ユーザー', '停止', '中止'],
  ko: ['최대', '한도', '회', '분', '초', '타임아웃', '사용자', '중단'],
  es: ['máximo', 'límite', 'veces', 'intentos', 'minutos', 'usuario', 'como mucho'],
  pt: ['máximo', 'limite', 'vezes', 'tentativas', 'minutos', 'usuário', 'no máximo'],
  fr: ['maximum', 'limite', 'fois', 'tentatives', 'minutes', 'utilisateur', 'au plus'],
  de: ['maximal', 'höchstens', 'grenze', 'mal', 'versuche', 'minuten', 'nutzer', 'benutzer'],
  it: ['massimo', 'limite', 'volte', 'tentativi', 'minuti', 'utente', 'al più'],
  ru: ['максимум', 'предел', 'раз', 'попыт\\p{L}+', 'минут\\p{L}*', 'пользовател\\p{L}+', 'не более'],
});
