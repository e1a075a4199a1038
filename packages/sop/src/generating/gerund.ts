/** Verbs whose last consonant doubles although no rule of spelling tells so, and those that it would mislead. */
const DOUBLED: ReadonlySet<string> = new Set([
  ...['begin', 'commit', 'control', 'debug', 'defer', 'embed', 'equip', 'forget', 'infer', 'permit', 'prefer', 'refer'],
  ...['rebut', 'reset', 'rerun', 'submit', 'transfer', 'unzip', 'upset', 'unplug', 'remap', 'rewrap', 'unwrap'],
]);
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'being',
  die: 'dying',
  lie: 'lying',
  mimic: 'mimicking',
  panic: 'panicking',
  see: 'seeing',
  sync: 'syncing',
  tie: 'tying',
  traffic: 'trafficking',
};
/** Verbs written as one word that are two: `setup` is to set up. */
const PHRASAL: Readonly<Record<string, string>> = {
  backup: 'backing-up',
  cleanup: 'cleaning-up',
  login: 'logging-in',
  lookup: 'looking-up',
  rollback: 'rolling-back',
  setup: 'setting-up',
  shutdown: 'shutting-down',
  startup: 'starting-up',
};

/** True for one syllable that ends in one vowel and one consonant: `get`, `run`, `plan`; not `show`, `fix`, `play`. */
function isShort(verb: string): boolean {
  return /^[^aeiouy]*(?:qu)?[aeiou][^aeiouwxy]$/.test(verb);
}

/** The gerund of an English verb in lower case. */
export function gerundOf(verb: string): string {
  const irregular = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb] : undefined;
  if (irregular !== undefined) return irregular;
  if (DOUBLED.has(verb) || isShort(verb)) return `${verb}${verb.slice(-1)}ing`;
  if (/[^aeioy]e$|[aeiou][gu]ue?$/.test(verb) && verb.endsWith('e')) return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}

/** Verbs that names of procedures begin with; any other first word may be a noun. */
export const VERBS: ReadonlySet<string> = new Set([
  ...['accept', 'access', 'activate', 'adapt', 'add', 'adjust', 'allocate', 'amend', 'analyse', 'analyze'],
  ...['announce', 'answer', 'append', 'apply', 'approve', 'archive', 'arrange', 'ask', 'assemble', 'assess'],
  ...['assign', 'attach', 'audit', 'authenticate', 'author', 'authorize', 'automate', 'back', 'backup', 'balance'],
  ...['benchmark', 'bill', 'block', 'book', 'bootstrap', 'branch', 'break', 'bring', 'broadcast', 'browse'],
  ...['build', 'bump', 'bundle', 'cache', 'calculate', 'call', 'cancel', 'capture', 'catalog', 'change', 'charge'],
  ...['chart', 'check', 'choose', 'classify', 'clean', 'cleanup', 'clear', 'clone', 'close', 'cluster', 'code'],
  ...['collect', 'combine', 'commit', 'communicate', 'compare', 'compile', 'complete', 'compose', 'compress'],
  ...['compute', 'conduct', 'configure', 'confirm', 'connect', 'consolidate', 'construct', 'contact', 'contain'],
  ...['control', 'convert', 'coordinate', 'copy', 'correct', 'correlate', 'create', 'curate', 'customize', 'cut'],
  ...['debug', 'decide', 'declare', 'decode', 'decommission', 'decrypt', 'deduplicate', 'define', 'delegate'],
  ...['delete', 'deliver', 'deploy', 'deprecate', 'describe', 'design', 'destroy', 'detach', 'detect', 'determine'],
  ...['develop', 'diagnose', 'diff', 'disable', 'disconnect', 'discover', 'dispatch', 'distribute', 'document'],
  ...['download', 'draft', 'drain', 'draw', 'drop', 'dump', 'edit', 'eliminate', 'embed', 'emit', 'enable'],
  ...['encode', 'encrypt', 'end', 'enforce', 'enrich', 'enroll', 'ensure', 'escalate', 'establish', 'estimate'],
  ...['evaluate', 'evict', 'examine', 'exclude', 'execute', 'expand', 'expire', 'explain', 'explore', 'export'],
  ...['expose', 'extend', 'extract', 'fail', 'fetch', 'file', 'fill', 'filter', 'finalize', 'find', 'fine'],
  ...['finish', 'fix', 'flush', 'follow', 'force', 'forecast', 'format', 'forward', 'freeze', 'gather', 'generate'],
  ...['get', 'give', 'grant', 'group', 'grow', 'guard', 'guide', 'handle', 'harden', 'heal', 'host', 'hunt'],
  ...['identify', 'implement', 'import', 'improve', 'incorporate', 'index', 'ingest', 'initialize', 'inject'],
  ...['inspect', 'install', 'instrument', 'integrate', 'invalidate', 'inventory', 'investigate', 'invite'],
  ...['invoke', 'isolate', 'issue', 'join', 'keep', 'label', 'launch', 'lay', 'lead', 'learn', 'limit', 'link'],
  ...['lint', 'list', 'load', 'localize', 'locate', 'lock', 'log', 'login', 'lookup', 'maintain', 'make', 'manage'],
  ...['map', 'mark', 'mask', 'measure', 'merge', 'migrate', 'minimize', 'mirror', 'mitigate', 'model', 'modernize'],
  ...['modify', 'monitor', 'mount', 'move', 'name', 'negotiate', 'normalize', 'notify', 'obtain', 'offboard'],
  ...['onboard', 'open', 'operate', 'optimize', 'orchestrate', 'order', 'organize', 'overhaul', 'package', 'parse'],
  ...['partition', 'patch', 'pause', 'pay', 'peer', 'perform', 'permit', 'pick', 'pin', 'plan', 'plot', 'populate'],
  ...['post', 'prepare', 'prevent', 'price', 'print', 'prioritize', 'process', 'procure', 'produce', 'profile'],
  ...['promote', 'propagate', 'propose', 'protect', 'prototype', 'provide', 'provision', 'prune', 'publish'],
  ...['pull', 'purge', 'push', 'put', 'qualify', 'quarantine', 'query', 'queue', 'raise', 'read', 'rebalance'],
  ...['rebase', 'rebuild', 'receive', 'recommend', 'reconcile', 'record', 'recover', 'redact', 'redeploy'],
  ...['redirect', 'reduce', 'refactor', 'refine', 'refresh', 'refund', 'register', 'reindex', 'reject', 'release'],
  ...['relocate', 'remediate', 'remove', 'rename', 'render', 'renew', 'reorganize', 'repair', 'repartition'],
  ...['repeat', 'replace', 'replicate', 'reply', 'report', 'request', 'rescale', 'reschedule', 'research'],
  ...['reserve', 'reset', 'reshard', 'resize', 'resolve', 'respond', 'restart', 'restore', 'restrict', 'retain'],
  ...['retire', 'retrieve', 'retry', 'return', 'reuse', 'reverse', 'revert', 'review', 'revoke', 'rewrite', 'roll'],
  ...['rollback', 'rotate', 'route', 'run', 'sanitize', 'save', 'scale', 'scan', 'schedule', 'scope', 'score'],
  ...['search', 'secure', 'seed', 'segment', 'select', 'send', 'serve', 'set', 'settle', 'setup', 'shard', 'share'],
  ...['ship', 'shrink', 'shut', 'shutdown', 'sign', 'simplify', 'simulate', 'size', 'snapshot', 'solve', 'sort'],
  ...['spin', 'split', 'stage', 'standardize', 'start', 'stop', 'store', 'stream', 'strengthen', 'structure'],
  ...['submit', 'subscribe', 'summarize', 'supersede', 'suspend', 'swap', 'switch', 'sync', 'synchronize', 'tag'],
  ...['target', 'teach', 'tear', 'terminate', 'test', 'throttle', 'tidy', 'trace', 'track', 'train', 'transcribe'],
  ...['transfer', 'transform', 'translate', 'triage', 'trigger', 'trim', 'troubleshoot', 'truncate', 'tune'],
  ...['turn', 'undeploy', 'uninstall', 'unlock', 'unpublish', 'unregister', 'update', 'upgrade', 'upload', 'use'],
  ...['validate', 'verify', 'version', 'view', 'visualize', 'vote', 'wait', 'walk', 'warm', 'watch', 'wipe'],
  ...['wire', 'withdraw', 'wrap', 'write'],
]);
/** Makes a noun of the word before it, where nothing else follows: a setup procedure, a test plan. */
const NOUN = /^(?:checklist|guide|guideline|instructions|plan|policy|procedure|process|runbook|script|workflow)$/;

/**
 * A skill's name with its leading verb as a gerund: `create-vpc` is `creating-vpc`.
 * @returns `undefined` where the name does not begin with a known verb.
 */
export function gerundName(name: string): string | undefined {
  const [verb = '', ...rest] = name.split('-');
  const [only = ''] = rest;
  if (!VERBS.has(verb) || (rest.length === 1 && NOUN.test(only))) return undefined;
  const gerund = Object.hasOwn(PHRASAL, verb) ? PHRASAL[verb] : gerundOf(verb);
  return [gerund, ...rest].join('-');
}
