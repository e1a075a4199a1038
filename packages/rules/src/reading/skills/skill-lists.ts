import type { Document, Range } from '@sopwright/document';
import { type Extracted, type FileView, hashText, type Place } from '@sopwright/lint';
import type { ListedSkill } from '../../judgement/trigger-ranking.ts';
import { textField } from '../frontmatter/scalar-text.ts';
import { directoryOf, isBelow, joinPath } from '../paths/relative-path.ts';
import { contentWords, sharedWords } from '../text/word-set.ts';
import { createListFinder, type PluginFolders, pluginFoldersOf } from './loaded-together.ts';
import { quotedRequestsOf } from './quoted-requests.ts';
import { nameField } from './skill-name.ts';
import { createRootFinder } from './skill-root.ts';
import { type TriggerEvals, triggerEvalsOf } from './trigger-evals.ts';

/** What a client lists of a skill, and the requests that lie beside it. Plain data. */
export interface DescribedSkill {
  readonly place: Place;
  readonly name: string;
  readonly description: string;
  readonly whenToUse: string;
  /** Requests in quotes, see `workspace/trigger-collision`. */
  readonly quoted: readonly string[];
  /** Equal for copies of one file. */
  readonly likeness: string;
  readonly evals: TriggerEvals;
}

/** What a file says of lists of skills. Plain data. */
export interface ListData {
  readonly skill?: DescribedSkill;
  readonly folders?: PluginFolders;
}

/** A skill in its list. */
export interface ListMember extends ListedSkill {
  readonly described: DescribedSkill;
  readonly root: string;
}

/** The same with the path of a broken file as it is reported. */
function reported({ path, file, project }: Document, evals: TriggerEvals): TriggerEvals {
  const { broken } = evals;
  if (broken === undefined) return evals;
  const [folder, shown] = [directoryOf(path), directoryOf(file)];
  const isBeside = isBelow(folder, broken.file);
  const below = isBeside && folder !== '.' ? broken.file.slice(folder.length + 1) : broken.file;
  return { ...evals, broken: { ...broken, file: joinPath(isBeside ? shown : project, below) } };
}

/** UTF-16 units of a field that are read, far over what any client shows, and requests in quotes that are compared. */
const READ = 10_000;
const MOST_QUOTED = 100;

/** Descriptions as like as this are `workspace/near-duplicate-description`'s. */
const NEAR_DUPLICATE = 0.7;

/** False for a pair of one skills folder that another rule tells of already. */
export function isRival(a: ListMember, b: ListMember): boolean {
  if (a.root !== b.root) return true;
  if (a.described.quoted.some((request) => b.described.quoted.includes(request))) return false;
  return sharedWords(contentWords(a.description), contentWords(b.description)) < NEAR_DUPLICATE;
}

/** Reads what a document says of lists of skills: what a client shows of a skill, and which folders a manifest names. */
export function listDataOf(document: Document, locate: (range: Range) => Place, files: FileView): ListData | undefined {
  const folders = pluginFoldersOf(document);
  if (folders !== undefined) return { folders };
  const field = document.kind === 'skill' ? textField(document, 'description') : undefined;
  // A skill that the model does not see is in nobody's way.
  if (field === undefined || document.frontmatter.get('disable-model-invocation')?.value === true) return undefined;
  const name = nameField(document)?.value ?? '';
  const skill: DescribedSkill = {
    place: locate(field.valueRange),
    name,
    description: field.value.slice(0, READ),
    whenToUse: (textField(document, 'when_to_use')?.value ?? '').slice(0, READ),
    quoted: quotedRequestsOf(document)
      .slice(0, MOST_QUOTED)
      .map(({ text }) => text),
    likeness: `${name} ${document.text.length} ${hashText(field.value)}`,
    evals: reported(document, triggerEvalsOf(document, files)),
  };
  return { skill };
}

/** Skills by the list in which a client shows them. Of copies of one file the first one counts. */
export function skillLists(extracts: readonly Extracted<ListData>[]): readonly (readonly ListMember[])[] {
  const skillRoot = createRootFinder();
  const listOf = createListFinder(
    extracts.flatMap(({ project, path, data: { folders } }) =>
      folders === undefined ? [] : [{ project, path, folders }],
    ),
  );
  const lists = new Map<string, Map<string, ListMember>>();
  for (const { project, path, data } of extracts) {
    const { skill } = data;
    if (skill === undefined) continue;
    const root = skillRoot({ project, path });
    const list = listOf({ project, path }) ?? root;
    const members = lists.get(list) ?? new Map<string, ListMember>();
    lists.set(list, members);
    const { name, description, whenToUse, evals } = skill;
    const member = {
      id: skill.place.path,
      name,
      description,
      whenToUse,
      queries: evals.queries,
      described: skill,
      root,
    };
    if (!members.has(skill.likeness)) members.set(skill.likeness, member);
  }
  return [...lists.values()].map((members) => [...members.values()]);
}
