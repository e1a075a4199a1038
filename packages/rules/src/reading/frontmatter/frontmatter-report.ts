import { clientById, isClientId, type ReadingCase } from '@sopwright/clients';
import type { Document } from '@sopwright/document';
import type { FindingClient, Report, RuleContext, Severity } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../clients/affected.ts';
import { readersAt } from '../clients/document-readers.ts';
import { type YamlFault, yamlFaultsOf } from './yaml-faults.ts';
import type { YamlCause } from './yaml-scene.ts';

/** What the selected clients make of a defect of the frontmatter, as a report carries it. */
export interface Consequences {
  readonly clients: readonly FindingClient[];
  readonly severity?: Severity;
  readonly effects: string;
}

/**
 * Who of the selected clients reads this kind of document and minds a defect; nobody where what they make of it has no
 * record. No error where none of them loses anything.
 */
export function consequencesOf(
  document: Document,
  { clients: selected, files }: Pick<RuleContext, 'clients' | 'files'>,
  readingCase: ReadingCase | undefined,
): Consequences {
  const clients = readingCase === undefined ? [] : affectedBy(readersAt(document, selected, files), readingCase);
  const isLost = clients.some(({ effect }) => effect === 'dropped' || effect === 'damaged');
  const effects = describeEffects(clients);
  return {
    clients,
    effects: effects === '' ? 'strict readers refuse the file' : effects,
    ...(isLost ? {} : { severity: 'warning' }),
  };
}

/**
 * True where none of the selected clients that read this kind of document has anything to say: each was seen to take the
 * defect well, or what it makes of broken YAML is on record, and this defect is not among it.
 */
function isNobodysMatter(
  document: Document,
  { clients: selected, files }: Pick<RuleContext, 'clients' | 'files'>,
  readingCase: ReadingCase | undefined,
): boolean {
  if (readingCase === undefined) return false;
  const readers = readersAt(document, selected, files).filter(isClientId);
  return (
    readers.length > 0 &&
    readers.every((id) => {
      const { reading } = clientById(id);
      const known = reading[readingCase];
      return known === undefined ? reading['invalid-yaml'] !== undefined : known === 'accepted';
    })
  );
}

/** What a rule on YAML says about the faults of one cause. */
export interface FaultReport<MessageId extends string> {
  readonly cause: YamlCause;
  readonly messageId: MessageId;
  /** How clients read it; may depend on the fault. `undefined` where there is no record. */
  readonly readingCase: (fault: YamlFault) => ReadingCase | undefined;
}

function shorten(text: string): string {
  // Messages put it between backticks.
  if (text === '`') return 'a backtick';
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Reports the faults of one cause with their clients and repairs. */
export function reportFaults<MessageId extends string>(
  document: Document,
  context: Pick<RuleContext<MessageId>, 'clients' | 'files' | 'report'>,
  { cause, messageId, readingCase }: FaultReport<MessageId>,
): void {
  for (const fault of yamlFaultsOf(document)) {
    if (fault.cause !== cause || isNobodysMatter(document, context, readingCase(fault))) continue;
    const { effects, ...consequences } = consequencesOf(document, context, readingCase(fault));
    const text = shorten(document.text.slice(...fault.range).replace(/\s+/g, ' '));
    const report: Report<MessageId> = {
      range: fault.range,
      messageId,
      data: { key: fault.key === '' ? 'the frontmatter' : fault.key, text, effects },
      ...consequences,
      ...(fault.fix && { fix: fault.fix }),
    };
    context.report(report);
  }
}
