import type { MessageData } from './rule.ts';

/** Fills `{name}` placeholders; one without a value stays as it is. */
export function formatMessage(template: string, data: MessageData = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}
