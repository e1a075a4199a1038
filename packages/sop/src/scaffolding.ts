export { nameProblem, type ScaffoldKind } from './scaffolding/name-problem.ts';
export { type PluginScaffold, pluginDeclarationLine, pluginScaffold } from './scaffolding/plugin-scaffold.ts';
export { type RuleConfigScaffold, ruleConfigScaffold } from './scaffolding/rule-config-scaffold.ts';
export type { Purpose, ScaffoldFile } from './scaffolding/scaffold-file.ts';
export { type Sentences, sentencesOf } from './scaffolding/sentences.ts';
export { type SkillScaffold, skillDescription, skillScaffold } from './scaffolding/skill-scaffold.ts';
export { type ParameterScaffold, readParameter, type SopScaffold, sopScaffold } from './scaffolding/sop-scaffold.ts';
