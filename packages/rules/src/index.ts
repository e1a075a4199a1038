export { triggersIn } from './judgement/trigger.ts';
export { rules } from './registry.generated.ts';
