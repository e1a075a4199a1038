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

/** Verbs that names of procedures begin with; another first word is taken for a noun and stays. */
const VERBS: ReadonlySet<string> = new Set([
  ...['activate', 'add', 'allocate', 'analyze', 'apply', 'approve', 'archive', 'assess', 'assign', 'attach', 'audit'],
  ...['author', 'automate', 'backup', 'bootstrap', 'build', 'check', 'clean', 'cleanup', 'clone', 'close', 'collect'],
  ...[
    'commit',
    'compare',
    'compose',
    'configure',
    'connect',
    'control',
    'convert',
    'copy',
    'create',
    'debug',
    'decode',
  ],
  ...['define', 'delete', 'deploy', 'design', 'detach', 'detect', 'diagnose', 'disable', 'discover', 'document'],
  ...['download', 'embed', 'enable', 'encrypt', 'enforce', 'estimate', 'evaluate', 'expand', 'expose', 'export'],
  ...[
    'extract',
    'find',
    'fix',
    'generate',
    'get',
    'grant',
    'harden',
    'host',
    'identify',
    'implement',
    'import',
    'ingest',
  ],
  ...['inspect', 'install', 'integrate', 'investigate', 'invoke', 'isolate', 'launch', 'link', 'list', 'load', 'login'],
  ...[
    'lookup',
    'make',
    'manage',
    'map',
    'measure',
    'merge',
    'migrate',
    'modify',
    'monitor',
    'mount',
    'move',
    'onboard',
  ],
  ...[
    'open',
    'optimize',
    'package',
    'patch',
    'permit',
    'plan',
    'prepare',
    'promote',
    'protect',
    'provision',
    'publish',
  ],
  ...['purge', 'query', 'read', 'rebuild', 'recover', 'reduce', 'register', 'release', 'remediate', 'remove', 'rename'],
  ...['renew', 'replace', 'replicate', 'request', 'reset', 'resize', 'resolve', 'restart', 'restore', 'restrict'],
  ...[
    'retrieve',
    'review',
    'revoke',
    'roll',
    'rollback',
    'rotate',
    'route',
    'run',
    'scale',
    'scan',
    'schedule',
    'secure',
  ],
  ...['send', 'serve', 'set', 'setup', 'share', 'shut', 'shutdown', 'simulate', 'split', 'start', 'stop', 'submit'],
  ...[
    'summarize',
    'sync',
    'tag',
    'terminate',
    'test',
    'trace',
    'track',
    'transfer',
    'transform',
    'triage',
    'troubleshoot',
  ],
  ...['tune', 'unlock', 'update', 'upgrade', 'upload', 'use', 'validate', 'verify', 'view', 'write'],
]);

/** A skill's name with its leading verb as a gerund: `create-vpc` is `creating-vpc`; one without a verb stays. */
export function gerundName(name: string): string {
  const [verb = '', ...rest] = name.split('-');
  if (!VERBS.has(verb)) return name;
  const gerund = Object.hasOwn(PHRASAL, verb) ? PHRASAL[verb] : gerundOf(verb);
  return [gerund, ...rest].join('-').slice(0, 64).replace(/-$/, '');
}
