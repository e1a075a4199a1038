import { isClientId, type ReadingCase, type RootReading, rootsReading } from '@sopwright/clients';
import type { Document } from '@sopwright/document';
import {
  defineWorkspaceRule,
  type Extracted,
  type FindingClient,
  type Place,
  type WorkspaceContext,
} from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { affectedClient } from '../reading/clients/concern.ts';
import { firstLine } from '../reading/skills/skill-root.ts';

interface Placed {
  /** A skill's place, or nothing for a manifest. */
  readonly place?: Place;
  /** Folder of the plugin that a manifest describes. */
  readonly plugin?: string;
  /** Folders that a manifest names as holding skills, with the plugin's folder before them. */
  readonly folders?: readonly string[];
}

const MESSAGES = {
  'flat-file': 'Skill is a file of its own, expected `{root}/<name>/SKILL.md`: {effects}.',
  'root-skill-file': 'Skill lies in the skills folder itself, expected `{root}/<name>/SKILL.md`: {effects}.',
  'nested-skill': 'Skill lies too deep below `{root}`, expected `{root}/<name>/SKILL.md`: {effects}.',
  'nested-in-skill': 'Skill lies in the folder of another skill, expected `{root}/<name>/SKILL.md`: {effects}.',
  'hidden-directory': 'Skill lies in a hidden folder, expected `{root}/<name>/SKILL.md`: {effects}.',
} as const;

type MessageId = keyof typeof MESSAGES;

function isMessageId(reason: ReadingCase | undefined): reason is MessageId {
  return reason !== undefined && Object.hasOwn(MESSAGES, reason);
}

// Skills that a skill brings along to copy, show or test are not there to be loaded.
const SAMPLES =
  /(?:^|\/)(?:assets|templates?|examples?|samples?|fixtures?|tests?|evals?|references?|resources)(?:\/|$)/;

const MANIFEST = /(?:^|\/)(?:\.(?:claude|codex|cursor)-plugin|\.plugin|\.github\/plugin|\.agents\/plugins)\/[^/]+$/;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap((entry: unknown) => (typeof entry === 'string' ? [entry] : [])) : [];
}

function join(folder: string, path: string): string {
  return [...folder.split('/'), ...path.split('/')].filter((part) => part !== '' && part !== '.').join('/');
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined;
}

function manifestData(document: Document): Placed {
  const plugin = document.path.replace(MANIFEST.test(document.path) ? MANIFEST : /\/?[^/]+$/, '');
  const { value } = document.json;
  const entries = field(value, 'plugins');
  const marketplace = Array.isArray(entries) ? entries : [];
  const folders = [
    ...textsIn(field(value, 'skills')).map((path) => join(plugin, path)),
    ...marketplace.flatMap((entry: unknown) => {
      const source = textsIn(field(entry, 'source'))[0] ?? '.';
      return textsIn(field(entry, 'skills')).map((path) => join(join(plugin, source), path));
    }),
  ];
  return document.kind === 'plugin' ? { plugin, folders } : { folders };
}

/** The skill files among `skillFiles` in whose folders this file lies; handing on the whole set would cost its square. */
function skillsAround(path: string, skillFiles: ReadonlySet<string>): string[] {
  const folders = path.split('/').slice(0, -1);
  const files = folders.map((_, index) => `${folders.slice(0, index + 1).join('/')}/SKILL.md`);
  return files.filter((file) => skillFiles.has(file));
}

interface Surroundings {
  readonly clients: readonly string[];
  readonly skillFiles: ReadonlySet<string>;
  /** Skills folders of plugins that have a manifest: any other `skills` folder may be a collection to install from. */
  readonly pluginRoots: ReadonlySet<string>;
}

function lostReadings(path: string, { clients, skillFiles, pluginRoots }: Surroundings): readonly RootReading[] {
  const readings = rootsReading(clients.filter(isClientId), path, skillsAround(path, skillFiles));
  const found = new Set(readings.flatMap(({ id, verdict }) => (verdict === 'found' ? [id] : [])));
  return readings.filter(({ id, root, rootPath, verdict }) => {
    return verdict === 'lost' && !found.has(id) && (root.scope === 'project' || pluginRoots.has(rootPath));
  });
}

/** Checks the skills of one project; paths of two projects have nothing to do with each other. */
function checkProject(extracts: readonly Extracted<Placed>[], context: WorkspaceContext<MessageId>): void {
  const skills = extracts.filter(({ kind }) => kind === 'skill');
  const around: Surroundings = {
    clients: context.clients,
    skillFiles: new Set(skills.map(({ path }) => path)),
    pluginRoots: new Set(
      extracts.flatMap(({ data: { plugin } }) => (plugin === undefined ? [] : [join(plugin, 'skills')])),
    ),
  };
  const named = extracts.flatMap(({ data }) => data.folders ?? []);
  for (const { path, data } of skills) {
    const lost = lostReadings(path, around);
    const [{ reason, rootPath: root } = {}] = lost;
    if (data.place === undefined || root === undefined || !isMessageId(reason)) continue;
    if (SAMPLES.test(path.slice(root.length))) continue;
    if (named.some((folder) => folder !== root && path.startsWith(`${folder}/`))) continue;
    const clients: FindingClient[] = lost.map(({ id }) => {
      return affectedBy([id], reason)[0] ?? affectedClient(id, 'dropped', 'documented');
    });
    context.report({
      place: data.place,
      messageId: reason,
      data: { root, effects: describeEffects(clients) },
      clients,
    });
  }
}

/**
 * Finds skills that lie where a client does not look, though it reads the skills folder they are in: in that folder
 * itself, as a file without a folder of its own, a folder too deep, inside another skill, or in a hidden folder. How deep a client looks and what it passes over
 * differs; the finding names those that lose the skill.
 *
 * Folders that a plugin's or marketplace's manifest names under `skills` count as found, and samples inside a skill
 * (`assets/`, `templates/`, `examples/` and the like) are left alone.
 *
 * ## How to fix
 * Move the skill's folder directly below the skills folder.
 */
export default defineWorkspaceRule<MessageId, object, Placed>({
  meta: {
    id: 'workspace/misplaced-skill',
    summary: 'A skill lies where a client does not look.',
    kind: 'compatibility',
    severity: 'error',
    presets: { recommended: 'error' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source:
          'Claude Code 2.1.328, Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
      },
      { source: 'https://code.claude.com/docs/en/skills', level: 'MUST', date: '2026-08-22' },
    ],
    messages: MESSAGES,
  },
  on: 'workspace',
  collect(document, locate) {
    if (document.kind === 'skill') return { place: locate(firstLine(document)) };
    return document.kind === 'plugin' || document.kind === 'marketplace' ? manifestData(document) : undefined;
  },
  check(extracts, context) {
    for (const project of new Set(extracts.map((extract) => extract.project))) {
      checkProject(
        extracts.filter((extract) => extract.project === project),
        context,
      );
    }
  },
});
