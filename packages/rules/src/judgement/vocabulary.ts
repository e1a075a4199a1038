/** Languages with a vocabulary, by ISO 639-1 code. */
export type Language = 'en' | 'zh' | 'ja' | 'ko' | 'es' | 'pt' | 'fr' | 'de' | 'it' | 'ru';

/** Words for telling when a skill is to be used. */
export interface TriggerWords {
  /** Anywhere in the description. */
  readonly anywhere: readonly string[];
  /** At the start of one of its sentences. */
  readonly opening: readonly string[];
  /** What a skill is not for, or which other skill is: up to the end of the sentence none of it is a trigger. */
  readonly excluded: readonly string[];
}

/** Words for forbidding something. */
export interface GuardWords {
  /** Cheap test, without word boundaries, that every sentence with a prohibition passes; absent where there is none. */
  readonly hint?: string;
  /** Forbids wherever it stands. */
  readonly anywhere: readonly string[];
  /** Forbids where a clause begins with it; a subject before it makes it a statement of fact. */
  readonly opening: readonly string[];
  /** May stand between the start of a clause and an `opening`: conjunctions, modals, the reader's names. */
  readonly before: readonly string[];
  /** Titles and labels above what is forbidden. */
  readonly headings: readonly string[];
  /** Forbid where a sentence below a title for rules opens with them: "No emoji". */
  readonly bans: readonly string[];
  /** Titles of rules to keep. */
  readonly rules: readonly string[];
  /** In a description only: scope that the skill leaves to others. */
  readonly scope: readonly string[];
}

/** Words for what goes wrong and what to do about it. */
export interface FailureWords {
  /** Cheap test that every sentence with an instruction for failure passes; absent where there is none. */
  readonly hint?: string;
  /** Titles of sections about the agent's own failures, whatever stands below. */
  readonly headings: readonly string[];
  /** Titles that do only where a list or table stands below, and no code: they may be about the user's code. */
  readonly weakHeadings: readonly string[];
  /** Whole titles that do where commands stand below: they take back what failed. */
  readonly undoHeadings?: readonly string[];
  /** Titles that do only where responses stand below: they may be about the subject. */
  readonly mixedHeadings: readonly string[];
  /** Open a condition; the condition reaches to the next comma, colon or dash. Empty where it stands behind. */
  readonly conditions: readonly string[];
  /** Conditions that name what failed themselves: "without network access". */
  readonly setbacks?: readonly string[];
  /** Close a condition, in languages where it stands behind what it is about. */
  readonly closings: readonly string[];
  /** What is the matter: failing, missing, unavailable. */
  readonly failures: readonly string[];
  /** Those of them that may be as wanted: "if neither folder exists, the project uses the default". */
  readonly absences: readonly string[];
  /** What the agent is told to do about it. */
  readonly responses: readonly string[];
  /** Those of them that only trouble calls for: they may stand before the condition. */
  readonly retreats: readonly string[];
  /** Instructions for failure without a condition: "fall back to", "fix any errors before". */
  readonly recoveries: readonly string[];
  /** Those that give up: they make any condition one of failure, unless a person stands in it. */
  readonly halts: readonly string[];
  /** Open a question that wants an answer, unlike "No reply?". Without them, no question is a condition. */
  readonly asking?: readonly string[];
  /** What code does about a failure: of all verbs, these are no responses. Without them, only `responses` are. */
  readonly workings?: readonly string[];
  /** Who or what, in a condition, makes it a wish or a choice: quoted words in it are what somebody says. */
  readonly speakers: readonly string[];
  /** What makes a sentence speak of the document itself, or of feedback on it, instead of the work. */
  readonly aboutDocument: readonly string[];
  /** Titles of a table's first column that names mistakes of style, whatever else it looks like. */
  readonly mistakeColumns: readonly string[];
  /** Titles of a table's first column that names problems; of any column that does; of those that name remedies. */
  readonly problemColumns: readonly string[];
  readonly symptomColumns: readonly string[];
  readonly remedyColumns: readonly string[];
  /** Labels of a remedy for one problem, where not all titles of columns are. */
  readonly remedyLabels?: readonly string[];
}

/** Words for doing one thing after the other. */
export interface StepWords {
  /** A step's title up to and with its number or letter, which `#` stands for: "step #", "第 # 步". */
  readonly numbered: readonly string[];
  /** Titles up to their number that are steps only where things to do stand behind: "part #". */
  readonly parts?: readonly string[];
  /** Words for the first place, the second and so on, which may number titles. */
  readonly places?: readonly string[];
  /** Titles of what comes last in a procedure, and never in a document: verification, clean-up. */
  readonly closings?: readonly string[];
  /** Titles and lead-ins of procedures. */
  readonly procedures: readonly string[];
  /** Say of what follows that its order counts: "in this order". */
  readonly orders: readonly string[];
  /** Titles above phases of a project that others go through, not the agent: roadmap, milestones. */
  readonly plans: readonly string[];
  /** Titles and lead-ins of doings that may be a procedure: installing, using, setting up. */
  readonly activities: readonly string[];
  /** Openings of a lead-in that names a task: "To deploy:", "When asked for a report:". */
  readonly tasks: readonly string[];
  /** Lead-ins of lists of which one is to be chosen, whatever else they say. */
  readonly choices?: readonly string[];
  /** Titles and lead-ins of lists whose numbers mean no order: principles, options, reasons. */
  readonly collections: readonly string[];
  /** Column titles of tables with one step a row. */
  readonly columns: readonly string[];
  /** May stand between the number of a step and its verb: "now", "you then". */
  readonly fillers?: readonly string[];
  /** Openings of the first, a middle and the last sentence of a sequence. */
  readonly first: readonly string[];
  readonly next: readonly string[];
  readonly last: readonly string[];
  /** What an instruction of a step opens with: verbs of doing a thing once. */
  readonly actions: readonly string[];
  /** Open a clause that may stand before the instruction: "if", "for", "once". */
  readonly conditions: readonly string[];
  /** What it ends with, in languages where the verb stands last. */
  readonly endings: readonly string[];
  /** Openings of rules that hold all the time: keep, prefer, avoid. */
  readonly habits: readonly string[];
}

/**
 * What one language calls things. Every entry is the source of a regular expression without groups that capture;
 * a blank stands for any run of white space, and word boundaries are added where the language has them.
 */
export interface Vocabulary {
  readonly language: Language;
  /** True where words are separated by blanks. */
  readonly spaced: boolean;
  /** Script without which a sentence is not in the language; absent for Latin script. */
  readonly script?: RegExp;
  readonly trigger: TriggerWords;
  readonly guard: GuardWords;
  readonly failure: FailureWords;
  readonly step: StepWords;
}
