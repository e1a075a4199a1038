import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDocument, loadMarkdownParser } from '@sopwright/document';
import type { Finding } from '@sopwright/lint';
import { type LoadedSop, type PlannedFile, planSkills } from '@sopwright/sop/generating';
import type { RegistrySop } from '@sopwright/sop/registry';
import { loadTokenCounter } from '@sopwright/workspace';
import { beforeAll, describe, expect, it } from 'vitest';
import { lintPlan, loadedSop, pluginOf } from './generated-plan.ts';

const folder = fileURLToPath(new URL('../../../shared/sops', import.meta.url));
const hasSops = existsSync(folder);
const MODES = ['remote', 'embedded'] as const;
/** SOPs whose overview says when to use them, as a reader finds them. */
const SAY_WHEN = ['knowledge-bases-setup', 'lookup-resource-properties', 'multi-account-procedure'];
/** Rules on damage to a file, which hold for SOPs as for any text. */
const DAMAGE =
  /^(?:body\/(?:encoding-damage|machine-path|merge-conflict|unclosed-fence|windows-path)|frontmatter\/encoding)$/;

type Promotion = NonNullable<RegistrySop['promote']>;

interface Source {
  readonly name: string;
  readonly text: string;
}

function sources(): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({
      name: path.basename(file).replace(/(?:\.sop|\.script)?\.md$/, ''),
      text: readFileSync(path.join(folder, file), 'utf8'),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A description as an owner would write it into the registry: what is done, when, and what it is not for. */
function described({ name, text }: Source): string {
  const { sop } = loadedSop({ name }, text);
  const steps = sop?.steps.slice(0, 3).map((step) => step.name.text.toLowerCase()) ?? [];
  const words = name.replaceAll('-', ' ');
  return `Carries out ${words}: ${steps.join(', ')}. Use when the user asks for ${words}. Do not use for questions.`;
}

function loaded(source: Source, promote: Promotion, withDescription: boolean): LoadedSop {
  const { name, text } = source;
  const description = withDescription ? { description: described(source) } : {};
  return loadedSop({ name, category: name.slice(0, 1), promote, ...description }, text);
}

function plan(sops: readonly LoadedSop[]): ReturnType<typeof planSkills> {
  const names = sops.map(({ entry }) => entry.name);
  const plugin = pluginOf({
    discovery: {
      name: 'ledger-operations',
      description:
        'Finds and carries out procedures. Use when the user works with ledgers. Do not use for tax questions.',
    },
    skills: { names },
    references: [{ path: 'skills/ledger-operations/references/sop-parameters.md', title: 'Parameters of SOPs' }],
    cursorCommands: { folder: 'commands' },
    readme: 'README.md',
  });
  return planSkills({ plugin, sops });
}

async function findingsOf(files: readonly PlannedFile[]): Promise<readonly Finding[]> {
  return [...(await lintPlan(files, 'guidelines')), ...(await lintPlan(files, 'compatibility'))];
}

/** Findings as `file rule`, those of SOPs in skills apart. */
function sortOut(findings: readonly Finding[]): {
  readonly own: readonly string[];
  readonly ofSops: readonly string[];
} {
  const isSop = ({ file }: Finding): boolean => /\/skills\/(?!ledger-operations\/)[^/]+\/references\//.test(file);
  return {
    own: findings.filter((finding) => !isSop(finding)).map(({ file, rule, message }) => `${file} ${rule} ${message}`),
    ofSops: findings.filter(isSop).map(({ rule }) => rule),
  };
}

beforeAll(async () => {
  await loadMarkdownParser();
  await loadTokenCounter('o200k_base');
});

describe.skipIf(!hasSops)(`skills of real SOPs${hasSops ? '' : ' (skipped: ../shared/sops is not here)'}`, () => {
  it.each(MODES)('have no finding of the guidelines or on compatibility (%s)', { timeout: 120_000 }, async (mode) => {
    const { files, problems } = plan(sources().map((source) => loaded(source, { mode }, true)));
    expect(problems).toEqual([]);
    const { own, ofSops } = sortOut(await findingsOf(files));
    expect(own).toEqual([]);
    // What stands in the SOP's own text is for its author: nothing but what holds for SOPs anywhere.
    expect(ofSops.filter((rule) => !/^(?:sop|security|references)\//.test(rule) && !DAMAGE.test(rule))).toEqual([]);
    expect(ofSops.length > 0).toBe(mode === 'embedded');
  });

  it('take their description from the overview where it says when, and ask for one where not', async () => {
    const sops = sources().map((source) => loaded(source, { mode: 'embedded' }, false));
    const { files, problems } = plan(sops);
    expect(sops.map(({ entry }) => entry.name).filter((name) => problems.every(({ sop }) => sop !== name))).toEqual(
      SAY_WHEN,
    );
    const { own } = sortOut(await findingsOf(files));
    // The overview's own words: "This SOP guides you …".
    expect(own).toEqual([
      'plugins/work-with-ledgers/skills/multi-account-procedure/SKILL.md description/person Description speaks to `you`, expected the third person or the imperative.',
    ]);
  });

  it('are short, and keep each SOP letter by letter and its kind', () => {
    const all = sources();
    const { files } = plan(all.map((source) => loaded(source, { mode: 'embedded' }, true)));
    const skills = files.filter((file) => file.path.endsWith('/SKILL.md') && !file.path.includes('ledger-operations'));
    expect(skills).toHaveLength(all.length);
    expect(Math.max(...skills.map(({ content }) => content.split('\n').length - 1))).toBeLessThanOrEqual(60);
    for (const { name, text } of all) {
      const found = files.find((file) => file.path.includes(`/skills/${name}/references/`));
      expect(found?.content.trimEnd()).toBe(text.replaceAll('\r\n', '\n').trimEnd());
      const marked = `<!-- Generated by sopwright. -->\n\n${found?.content ?? ''}`;
      const { kind } = createDocument({ path: found?.path ?? '', kind: 'reference', content: marked });
      expect([name, kind === 'sop' || /\.sop\.md$/.test(found?.path ?? '')]).toEqual([name, true]);
    }
  });

  it('hold nothing of the SOP but its name where they are remote', () => {
    for (const source of sources()) {
      const { files } = plan([loaded(source, { mode: 'remote' }, true)]);
      const skill = files.find((file) => file.path.endsWith(`/skills/${source.name}/SKILL.md`));
      const lines = new Set(source.text.split('\n').map((line) => line.trim()));
      const shared = (skill?.content ?? '').split('\n').filter((line) => /\w/.test(line) && lines.has(line.trim()));
      // Headings that any SOP has.
      expect(shared.filter((line) => !/^#+ (?:Defaults|Workflow)$/.test(line))).toEqual([]);
      const { entry } = loaded(source, { mode: 'remote' }, true);
      const again = plan([loadedSop(entry, '# Other\n\n## Parameters\n\n- **x** (required): X\n')]);
      expect(again.files.find((file) => file.path === skill?.path)?.content).toBe(skill?.content);
    }
  });

  it('do not depend on the order of the SOPs', () => {
    const sops = sources().map((source) => loaded(source, { mode: 'embedded' }, true));
    expect(plan(sops.toReversed())).toEqual(plan(sops));
  });
});
