import { clientIds, isClientId, rootsReading } from '@sopwright/clients';
import { defineWorkspaceRule, type Extracted, type FindingClient, type Place } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { nameField } from '../reading/skills/skill-name.ts';
import { createRootFinder } from '../reading/skills/skill-root.ts';

interface NamedSkill {
  readonly name: string;
  readonly place: Place;
}

/** False where the client reads other folders, or is known not to look where this file lies. */
function mayLoad(id: string, path: string): boolean {
  if (!isClientId(id)) return false;
  const reading = rootsReading([id], path)[0];
  // A folder that no client reads is a collection to install from: any of them may get it.
  if (reading === undefined) return rootsReading(clientIds, path).length === 0;
  return reading.verdict !== 'lost';
}

/**
 * Finds two skills of one name in one skills folder. A client that loads the folder keeps one of them, the first or the
 * last, without a message; Codex CLI lists both under the same name, so that neither can be called for sure.
 *
 * Copies of a skill for several clients, or in several plugins of a marketplace, lie in folders of their own and are not
 * reported.
 *
 * ## How to fix
 * Give each skill the name of its folder, or delete the one that is left over.
 */
export default defineWorkspaceRule<'duplicate', object, NamedSkill>({
  meta: {
    id: 'name/duplicate',
    summary: 'Two skills of one skills folder have the same name.',
    kind: 'compatibility',
    severity: 'error',
    presets: { recommended: 'error' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source: 'GitHub Copilot CLI 1.0.102, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Lists the first.',
      },
      {
        source: 'Gemini CLI 0.61.0 and OpenCode 1.18.33, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'List one of the two.',
      },
      {
        source: 'Codex CLI 0.169.0, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Lists both.',
      },
    ],
    messages: { duplicate: 'Name `{name}` is that of {other} too, expected one skill of a name: {effects}.' },
  },
  on: 'workspace',
  collect(document, locate) {
    if (document.kind !== 'skill') return undefined;
    const field = nameField(document);
    return field === undefined ? undefined : { name: field.value.trim(), place: locate(field.valueRange) };
  },
  check(extracts, context) {
    const affected = affectedBy(context.clients, 'duplicate-name');
    const skillRoot = createRootFinder();
    const first = new Map<string, Extracted<NamedSkill>>();
    for (const skill of extracts) {
      const { path, data } = skill;
      const key = `${skillRoot(skill)}\n${data.name}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, skill);
        continue;
      }
      const clients: FindingClient[] = affected.filter(({ id }) => mayLoad(id, path) && mayLoad(id, other.path));
      if (clients.length === 0) continue;
      context.report({
        place: data.place,
        messageId: 'duplicate',
        data: { name: data.name, other: other.data.place.path, effects: describeEffects(clients, 'one of them') },
        clients,
      });
    }
  },
});
