import { clientIds } from '@sopwright/clients';
import { loadMarkdownParser } from '@sopwright/document';
import { type Analysis, createEngine, type Finding, presetSettings } from '@sopwright/lint';
import { rules } from '@sopwright/rules';
import { loadTokenCounter, scanSecrets } from '@sopwright/workspace';
import { type PlannedText, planDocuments } from './planned-documents.ts';

/** What the preset `guidelines` finds in files before they are written, for all clients. */
export async function lintPlanned(cwd: string, files: readonly PlannedText[]): Promise<readonly Finding[]> {
  await Promise.all([loadMarkdownParser(), loadTokenCounter('o200k_base')]);
  const { documents, viewOf } = planDocuments(cwd, files);
  const settings = presetSettings(rules, 'guidelines');
  const engine = createEngine({ rules, clients: clientIds, settings });
  const analyses: Analysis[] = [];
  for (const document of documents) {
    const hits = engine.needsScan(document) ? await scanSecrets(document) : [];
    analyses.push(engine.analyze(document, viewOf(document), hits));
  }
  return engine.conclude(analyses).findings;
}
