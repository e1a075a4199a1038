import { words } from './words.ts';

/** Verbs an English instruction of a step opens with: doing a thing once. */
export const actionVerbs: readonly string[] = words(`
  access acknowledge activate add adjust aggregate align allocate analyse analyze annotate announce append apply
  approve archive ask assemble assert assess assign attach audit authenticate back backfill begin benchmark bind
  boot brainstorm branch bring browse build bump bundle calculate calibrate call cancel capture cast change
  characterize check choose cite clarify classify clean clear click clone close cluster collapse collect combine
  commit compare compile complete compose compress compute conclude conduct configure confirm connect construct
  consult contact continue convert copy correct count create cross-check customise customize cut debug decide
  declare decode decompose deduplicate define delegate delete deliver demonstrate deploy derive describe design
  detect determine develop diagnose diff disable discard discover discuss dispatch display distill distinguish
  divide document download draft draw drop dry-run dump duplicate echo edit elicit emit enable encode end engage
  enrich enter enumerate escalate establish estimate evaluate examine execute exercise exit expand explain explore
  export expose extend extract fetch fill filter finalise finalize find finish fix flag flash follow force fork
  format formulate gather generate get give go grade grant grep group guide hand handle hash highlight hit hook
  identify implement import improve include increment index inform ingest init initialise initialize inject input
  insert inspect install instrument integrate interpret interview introduce investigate invite invoke isolate issue
  iterate join jump label launch lead learn let link lint list listen load locate log look loop lower make map mark
  match measure mention merge migrate mint mirror mock model modify monitor mount move name navigate normalise normalize
  note notify obtain offer open optimise optimize order orient outline output override package paint parse partition
  paste patch perform pick pilot pin ping pinpoint place plan play plot poll pop populate port post practice predict
  prefix prepare present preserve press preview print prioritise prioritize probe proceed process produce profile
  promote prompt propose provide provision prune publish pull purge push put query queue quote raise rank re-read
  re-run read rebase rebuild receive recommend record recover redeploy redirect refactor refine refresh register
  reinstall release reload remove rename render reorder repeat replace replay reply report reproduce request rerun
  research reset resolve respond restart restore restructure resume retest retrieve retry return reuse revert review
  revise revoke rewrite rotate route run sample save scaffold scan schedule scope score scrape screen scroll search
  seed select send serve set share shift ship show sign sketch skim skip slice snapshot solve sort source spawn
  specify split stage start state stop store strip structure study submit subscribe substitute suggest sum summarise
  summarize supply surface swap switch sync synthesise synthesize tag tailor take tally tell terminate test tidy
  toggle touch trace track train transcribe transform translate triage trigger trim try tune turn type uncomment
  understand undo uninstall unpack unzip update upgrade upload use validate verify view visit visualise visualize
  vote wait walk watch weigh wire wrap write zip
`);

/** Verbs an English rule opens with that holds all the time. */
export const habitVerbs: readonly string[] = [
  'act',
  'adhere',
  'adopt',
  'aim',
  'allow',
  'always',
  'anchor',
  'anticipate',
  'assume',
  'avoid',
  'balance',
  'be',
  'beware',
  'bias',
  'care',
  'challenge',
  'consider',
  'default',
  'delay',
  'do',
  "don't",
  'embrace',
  'encourage',
  'enforce',
  'ensure',
  'err',
  'expect',
  'favor',
  'favour',
  'focus',
  'guard',
  'honor',
  'honour',
  'ignore',
  'invest',
  'keep',
  'lean',
  'leave',
  'leverage',
  'limit',
  'maintain',
  'make sure',
  'maximise',
  'maximize',
  'mind',
  'minimise',
  'minimize',
  'never',
  'only',
  'opt',
  'own',
  'pay',
  'prefer',
  'prevent',
  'protect',
  'pursue',
  'reduce',
  'rely',
  'remain',
  'remember',
  'require',
  'reserve',
  'respect',
  'restrict',
  'simplify',
  'speak',
  'stay',
  'stick',
  'strive',
  'support',
  'treat',
  'trust',
  'value',
];
