import type { TriggerWords } from '../vocabulary.ts';

const WHEN = '(?:when|whenever|if)(?! (?:to|necessary|needed|possible|available|appropriate|applicable)\\b)';
const TIME =
  '(?:before|after|while|during|once|upon|prior to|ahead of|as soon as|any\\s?time|every time|in response to)';
const SKILL =
  '(?:this|that|it|the|these|skill|skills|agent|command|guide|tool|plugin|module|me|mode|reference|template|workflow|one)';
const FILLER = `(?:(?:${SKILL}|also|always|only|both|primarily|mainly|mostly|especially|specifically|particularly|proactively|immediately|automatically|liberally|first|instead|directly|even|sparingly|explicitly|deliberately|manually|here) ){0,4}`;
const USE = '(?:use|invoke|activate|apply|consult|trigger|fire|load|run|read|call|launch|start|dispatch|engage|employ)';
const USED = '(?:used|invoked|applied|loaded|consulted|activated|triggered|run|called|read|fired|launched)';
const PEOPLE =
  '(?:the |a |an |your |our |any |another )?(?:user|users|you|someone|somebody|anyone|people|human|customer|customers|client|clients|developer|developers|maintainer|operator|caller|reviewer|teammate|they)';
const ASKS =
  '(?:(?:is |are |just |also |explicitly |specifically |directly )?(?:asks?|asked|asking|wants?|wanting|needs?|needing|says?|said|saying|mentions?|mentioned|requests?|requested|requesting|types?|provides?|wishes|describes?|describing|pastes?|uploads?|shares?|invokes?|reports?|would like)|is (?:building|working|trying|looking|debugging|writing|creating|about)|are (?:building|working|trying|looking))';

/** How English says when a skill is to be used. */
export const englishTriggers: TriggerWords = {
  anywhere: [
    `(?:use|invoke|activate|apply|consult|trigger|load|reach for|turn to|choose|pick|prefer)\\b[^.;!?]{0,90}?\\b${WHEN}`,
    `${USE} ${FILLER}(?:${WHEN}|${TIME})`,
    `${USED} (?:\\w+ )?(?:${WHEN}|${TIME})`,
    `(?:use|invoke|activate|apply) ${FILLER}(?:for|to|on|with|in|at|across|alongside)`,
    '(?:use|invoke|apply) (?:this|the) [\\w/-]+(?: skill)? (?:for|to|on)',
    `(?:useful|helpful|handy|ideal|perfect|best|great|suitable|suited|appropriate|relevant|applicable|intended|recommended|needed|meant|well-suited|optimal|good) (?:used )?(?:for|${WHEN}|to use|before|after|while|during)`,
    `(?:required|necessary|mandatory|essential|important)(?: \\w+)? (?:${WHEN}|before|after|while|during)`,
    `(?:helps?|works?|kicks in|steps in|start here|begin here|read first|gate) (?:\\w+ )?(?:${WHEN}|before|after)`,
    `(?:should|must|shall|is to|to) (?:also |always |only )?be ${USED} (?:for|by|as|in|on|with|to)`,
    `(?:activates?|fires?|auto-?(?:invok|trigger|activat|load)\\w*|kicks? in|appl(?:y|ies)|engages?) (?:\\w+ ){0,3}?(?:${WHEN}|${TIME}|on|for|to|with|automatically)`,
    'activates? (?:only )?in',
    '(?:activated|invoked|launched|triggered) (?:by|on|via|with)',
    `${USE} ${FILLER}at the (?:start|beginning|end|close) of`,
    `(?:when|whenever|if) (?:${PEOPLE}|(?:the |a |an |your |any )(?:task|request|prompt|question|conversation|project|repo|repository|codebase|diff|PR|pull request|message|input|file|work|session|change))(?:'s|’s)?`,
    '(?:when|if) (?:asked|prompted|requested|invoked|called|told|instructed|unsure|unclear|uncertain|stuck|in doubt)',
    'whenever',
    'when(?: \\w+ly)? \\w+ing',
    '(?:as soon as|any\\s?time|every time|each time) (?:you|the|a|an|someone|\\w+ing)',
    'triggers?(?:(?: words?| phrases?| keywords?| terms?| conditions?| on| when| for| by| if| with)+|(?=\\s*[:(—–-])|(?=\\s["“‘\']))',
    '(?:trigger|activation|routing) (?:words?|phrases?|keywords?|terms?|conditions?|cues?|examples?|queries)',
    `${PEOPLE} ${ASKS}`,
    '(?:asks?|asked|asking)(?= (?:to|for|about|how|you|whether|what|why)\\b|\\s["“‘\'])',
    'say(?:s|ing)?(?=\\s["“‘\'])',
    '(?:handles?|covers?|answers?|answering|responds? to|responding to|phrases? like|requests? like|questions? like|prompts? like) (?:\\w+ ){0,3}?(?:requests?|questions?|queries|prompts?)',
    "(?:upon|at|by) (?:the )?(?:user'?s? )?request",
    '(?:in|for) (?:situations|cases|scenarios|contexts|sessions|circumstances) (?:where|when|that|in which|like|such as)',
    'use[-\\s]cases?\\s*(?::|include|are)',
    '(?:read|start|begin|run|load) (?:this|here|it)(?: skill)? first',
  ],
  opening: [
    'for (?:any|all|every|each|when|tasks|requests|questions|users|work|\\w+ing)',
    '(?:when|whenever|before|after|while|during|if|once|upon|anytime)(?! to\\b)',
    '(?:need|want|looking|trying|ready|about) to \\w+',
  ],
  excluded: [
    'no (?:\\w+ ){1,4}(?:needed|necessary|required) for',
    "(?:do not|don['’]t|does not|doesn['’]t|never|not|skip|avoid|isn['’]t|nor)\\b(?! only| just)(?:[\\s:-]+(?:\\w+ ){0,4}?(?:for|when|if|whenever|use|using|trigger|triggers|activate|invoke|apply|to|in)\\b)",
    'skip\\s*:',
    '(?:for|when|if) [^.;!?]{1,160}?,? (?:use|see|load|prefer|try) (?:the )?`?[\\w:/]+[-:/][\\w:/-]+`?',
    '(?:use|see|prefer|try) (?:the )?`?[\\w:/]+[-:/][\\w:/-]+`?(?: skill| agent| command| plugin| instead| for| when| if)',
  ],
};
