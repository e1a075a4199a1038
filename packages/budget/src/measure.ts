import type { Document } from '@sopwright/document';
import { replayAgents } from './agents.ts';
import { clientCosts } from './client-costs.ts';
import {
  type ClientReplay,
  type ClientSetup,
  type Count,
  folderOf,
  type Ground,
  type Measured,
  type MeasureInput,
  serversOf,
} from './ground.ts';
import { itemCosts, pluginCosts } from './item-costs.ts';
import { replayListing } from './listing/replay.ts';
import type { ListedSource } from './listing.ts';
import type { Measurement } from './measurement.ts';
import { serverCosts } from './server-costs.ts';
import { projectServers } from './servers/project-servers.ts';
import { seenFromSession } from './session-paths.ts';
import { listedSources } from './sources.ts';
import type { TriggerFinder } from './trigger-phrases.ts';

/** References by each folder above them that holds a skill. */
function referencesBySkill(documents: Iterable<Document>): ReadonlyMap<string, readonly Document[]> {
  const skills = new Map<string, Document[]>();
  const all = [...documents];
  for (const { kind, file } of all) if (kind === 'skill') skills.set(folderOf(file), []);
  for (const document of all) {
    if (document.kind !== 'reference' && document.kind !== 'sop') continue;
    for (let folder = folderOf(document.file); folder !== ''; folder = folderOf(folder.slice(0, -1))) {
      skills.get(folder)?.push(document);
    }
  }
  return skills;
}

function remembered(find: TriggerFinder): TriggerFinder {
  const known = new Map<string, ReturnType<TriggerFinder>>();
  return (text) => {
    const ranges = known.get(text) ?? find(text);
    known.set(text, ranges);
    return ranges;
  };
}

function replay(setup: ClientSetup, input: MeasureInput, sources: readonly ListedSource[]): ClientReplay {
  const { client, settings, model } = setup;
  const servers = serversOf(client, input.servers).flatMap(({ known }) => known ?? []);
  const listed = { client, settings, model, sources };
  return {
    setup,
    listing: replayListing(listed),
    agents: replayAgents(listed),
    projections: projectServers({ client, servers, settings, model }),
  };
}

function assemble(ground: Ground, count: Count): Measurement {
  const { encoding } = ground.input;
  const items = itemCosts(ground, count);
  const servers = serverCosts(ground, count);
  return {
    unit: { encoding, method: `tokens of ${encoding}, exact: an estimate for models with another tokenizer` },
    clients: clientCosts(ground, count),
    items,
    plugins: pluginCosts(ground, items, servers),
    servers,
  };
}

/**
 * Measures what skills, commands, agents, instruction files and MCP servers put into the prompt of each client before
 * the first prompt. Nothing is started and nothing is read: whatever is not known stands in the result as such.
 */
export async function measureStartup(input: MeasureInput): Promise<Measured> {
  const own = listedSources(input.userDocuments).map((source): ListedSource => ({ ...source, scope: 'user' }));
  const sources = [...listedSources(input.documents).map(seenFromSession), ...own].map((source): ListedSource => {
    const links = input.links?.get(source.file);
    return links === undefined ? source : { ...source, links };
  });
  const replays = input.clients.map((setup) => replay(setup, input, sources));
  const documents = new Map([...input.documents, ...input.userDocuments].map((document) => [document.file, document]));
  const ground: Ground = {
    input,
    sources,
    replays,
    documents,
    references: referencesBySkill(documents.values()),
    findTriggers: remembered(input.findTriggers),
  };
  // The first pass only asks what has to be counted, so that a cache is asked once for everything.
  const wanted = new Set<string>();
  assemble(ground, (text) => {
    if (text !== '') wanted.add(text);
    return 0;
  });
  const texts = [...wanted];
  const counts = await input.countAll(texts);
  const known = new Map(texts.map((text, at) => [text, counts[at] ?? 0]));
  return { measurement: assemble(ground, (text) => known.get(text) ?? 0), replays };
}
