import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import { defineRule, defineWorkspaceRule } from './define-rule.ts';
import { createEngine, noFiles } from './engine.ts';
import type { Finding, Place } from './finding.ts';
import type { Rule } from './rule.ts';
import { presetSettings, withEntries } from './settings.ts';

const base = {
  summary: 'A word is there.',
  kind: 'problem' as const,
  severity: 'warning' as const,
  presets: { recommended: 'warning' as const },
  fix: 'none' as const,
  since: '0.1.0',
  status: 'stable' as const,
  clients: 'all' as const,
  sources: [],
};

const headings = defineRule({
  meta: { ...base, id: 'demo/heading', messages: { found: 'Heading {title} is there.' } },
  on: ['skill'],
  visit: {
    heading(node, document, context) {
      context.report({ range: document.rangeOf(node), messageId: 'found', data: { title: node.depth } });
    },
  },
});

const crashing = defineRule({
  meta: { ...base, id: 'demo/crash', messages: { never: 'Never said.' } },
  on: ['skill'],
  check() {
    throw new Error('broken on purpose');
  },
});

const meta = (id: string, messages: Record<string, string>): Rule =>
  defineRule({ meta: { ...base, id, messages }, on: [] });
const engineRules = [
  meta('internal/rule-crash', { crashed: 'Rule {rule} failed: {reason}.' }),
  meta('suppression/unused', {
    unused: 'Nothing to suppress for {rules}.',
    unusedPart: 'Nothing to suppress for {rules} of these.',
    unknownWord: 'Word {word} is not {expected}.',
    strayEnable: 'Nothing to end for {rules}.',
  }),
  meta('suppression/missing-reason', { missingReason: 'No reason is given.' }),
  meta('suppression/unknown-rule', { unknownRule: 'Rule {rule} is unknown.' }),
];

const sameName = defineWorkspaceRule({
  meta: { ...base, id: 'demo/same-name', messages: { same: 'Name is also in {other}.' } },
  on: 'workspace',
  collect(document, locate): { name: string; place: Place } | undefined {
    const field = document.frontmatter.get('name');
    return typeof field?.value === 'string' ? { name: field.value, place: locate(field.valueRange) } : undefined;
  },
  check(extracts, context) {
    const first = new Map<string, string>();
    for (const { path, data } of extracts) {
      const other = first.get(data.name);
      if (other === undefined) first.set(data.name, path);
      else context.report({ place: data.place, messageId: 'same', data: { other } });
    }
  },
});

function lint(files: Record<string, string>, rules: readonly Rule[]): readonly Finding[] {
  const engine = createEngine({ rules, clients: [], settings: presetSettings(rules, 'recommended') });
  const analyses = Object.entries(files).map(([path, content]) =>
    engine.analyze(createDocument({ path, kind: 'skill', content }), noFiles),
  );
  return engine.conclude(analyses).findings;
}

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, file, start }) => `${file}:${start.line}:${start.column} ${rule}`);

beforeAll(async () => {
  await loadMarkdownParser();
});

describe('engine', () => {
  it('merges visitors into one walk and sorts by place', () => {
    const findings = lint({ 'b/SKILL.md': '# B\n\n## C\n', 'a/SKILL.md': '# A\n' }, [headings]);
    expect(brief(findings)).toEqual([
      'a/SKILL.md:1:1 demo/heading',
      'b/SKILL.md:1:1 demo/heading',
      'b/SKILL.md:3:1 demo/heading',
    ]);
  });

  it('counts a byte order mark in ranges', () => {
    const [finding] = lint({ 'a/SKILL.md': '\uFEFF# A\n' }, [headings]);
    expect(finding?.range).toEqual([1, 4]);
  });

  it('turns a rule that throws into one finding and goes on with the others', () => {
    const findings = lint({ 'a/SKILL.md': '# A\n' }, [crashing, headings, ...engineRules]);
    expect(brief(findings)).toEqual(['a/SKILL.md:1:1 internal/rule-crash', 'a/SKILL.md:1:1 demo/heading']);
    expect(findings[0]?.message).toBe('Rule demo/crash failed: broken on purpose.');
  });

  it('says that a rule crashed even where its finding is off or unknown', () => {
    const rules = [crashing];
    const engine = createEngine({ rules, clients: [], settings: presetSettings(rules, 'recommended') });
    const document = createDocument({ path: 'a/SKILL.md', kind: 'skill', content: '# A\n' });
    expect(engine.conclude([engine.analyze(document, noFiles)])).toMatchObject({ findings: [], crashed: true });
  });

  it('lets one document change a finding on another', () => {
    const skill = (name: string): string => `---\nname: ${name}\n---\n`;
    expect(brief(lint({ 'a/SKILL.md': skill('x'), 'b/SKILL.md': skill('y') }, [sameName]))).toEqual([]);
    expect(brief(lint({ 'a/SKILL.md': skill('x'), 'b/SKILL.md': skill('x') }, [sameName]))).toEqual([
      'b/SKILL.md:2:7 demo/same-name',
    ]);
  });

  it('keeps a fingerprint when lines above come, and tells equal lines apart', () => {
    const [before] = lint({ 'a/SKILL.md': '# A\n' }, [headings]);
    const [after] = lint({ 'a/SKILL.md': 'Some text.\n\n# A\n' }, [headings]);
    expect(after?.fingerprint).toBe(before?.fingerprint);
    const twice = lint({ 'a/SKILL.md': '# A\n\n# A\n' }, [headings]);
    expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('takes a thousand findings of one rule in one file and says how many more there are', () => {
    const findings = lint({ 'a/SKILL.md': '# A\n\n'.repeat(1200) }, [headings]);
    expect(findings.length).toBe(1000);
    expect(findings.at(-1)?.message).toBe('Heading 1 is there. (200 more in this file.)');
  });

  it('applies severities per file', () => {
    const rules = [headings];
    const settings = presetSettings(rules, 'recommended');
    const quiet = withEntries(settings, { 'demo/heading': 'off' });
    const engine = createEngine({
      rules,
      clients: [],
      settings,
      settingsFor: (path) => (path.startsWith('q') ? quiet : settings),
    });
    const analyses = ['q/SKILL.md', 'r/SKILL.md'].map((path) =>
      engine.analyze(createDocument({ path, kind: 'skill', content: '# A\n' }), noFiles),
    );
    expect(brief(engine.conclude(analyses).findings)).toEqual(['r/SKILL.md:1:1 demo/heading']);
  });
});

describe('suppressions', () => {
  const rules = [headings, ...engineRules];
  const check = (text: string): string[] => brief(lint({ 'a/SKILL.md': text }, rules));

  it.each([
    ['next line', '<!-- sopwright-disable-next-line demo/heading -- shown on purpose -->\n# A\n'],
    ['line', '# A <!-- sopwright-disable-line demo/heading -- shown on purpose -->\n'],
    ['group', '<!-- sopwright-disable-next-line demo/* -- shown on purpose -->\n# A\n'],
    ['file', '# A\n\n<!-- sopwright-disable-file demo/heading -- shown on purpose -->\n'],
    ['frontmatter', '---\n# sopwright-disable-file demo/heading -- shown on purpose\nname: a\n---\n# A\n'],
    ['block', '<!-- sopwright-disable demo/heading -- why -->\n\n# A\n\n<!-- sopwright-enable demo/heading -->\n'],
  ])('covers a %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  it('reads comments in lines that end as on Windows', () => {
    const file = '---\r\n# sopwright-disable-file demo/heading -- shown on purpose\r\nname: a\r\n---\r\n# A\r\n';
    const line = '<!-- sopwright-disable-next-line demo/heading -- shown on purpose -->\r\n# A\r\n';
    expect([check(file), check(line)]).toEqual([[], []]);
  });

  it('reads comments in JSON, for the clients that take them there', () => {
    const anyJson = defineRule({
      meta: { ...base, id: 'demo/json', messages: { found: 'Key is there.' } },
      on: ['mcp-config'],
      check(document, context) {
        const start = document.text.indexOf('"servers"');
        context.report({ range: [start, start + 9], messageId: 'found' });
      },
    });
    const all = [anyJson, ...engineRules];
    const engine = createEngine({ rules: all, clients: [], settings: presetSettings(all, 'recommended') });
    const say = (content: string): string[] => {
      const document = createDocument({ path: '.vscode/mcp.json', kind: 'mcp-config', content });
      return brief(engine.conclude([engine.analyze(document, noFiles)]).findings);
    };
    expect(say('{\n  // sopwright-disable-next-line demo/json -- wanted\n  "servers": {}\n}\n')).toEqual([]);
    expect(say('{ "servers": {} } // sopwright-disable-line demo/json -- wanted\n')).toEqual([]);
    expect(say('{ "servers": "// sopwright-disable-lines demo/json" }\n')).toEqual(['.vscode/mcp.json:1:3 demo/json']);
  });

  it('ends a block where it is enabled again', () => {
    const text = '<!-- sopwright-disable -- why -->\n\n# A\n\n<!-- sopwright-enable -->\n\n# B\n';
    expect(check(text)).toEqual(['a/SKILL.md:7:1 demo/heading']);
  });

  it('reports an unused comment, a missing reason and an unknown rule', () => {
    expect(check('<!-- sopwright-disable-next-line demo/heading -- why -->\ntext\n')).toEqual([
      'a/SKILL.md:1:1 suppression/unused',
    ]);
    expect(check('<!-- sopwright-disable-next-line demo/heading -->\n# A\n')).toEqual([
      'a/SKILL.md:1:1 suppression/missing-reason',
    ]);
    expect(check('<!-- sopwright-disable-next-line demo/nothing -- why -->\ntext\n')).toEqual([
      'a/SKILL.md:1:1 suppression/unknown-rule',
    ]);
  });

  it('calls no comment for a workspace rule unused where only a part was looked at', () => {
    const all = [sameName, ...engineRules];
    const content = '---\n# sopwright-disable-file demo/same-name -- the other one is elsewhere\nname: a\n---\n';
    const document = createDocument({ path: 'a/SKILL.md', kind: 'skill', content });
    const conclude = (isPartial: boolean): string[] => {
      const engine = createEngine({ rules: all, clients: [], settings: presetSettings(all, 'recommended'), isPartial });
      return brief(engine.conclude([engine.analyze(document, noFiles)]).findings);
    };
    expect(conclude(true)).toEqual([]);
    expect(conclude(false)).toEqual(['a/SKILL.md:2:1 suppression/unused']);
  });

  it('reports the unused half of a list, and what is not judged neither way', () => {
    const all = [headings, crashing, meta('demo/off', {}), ...engineRules];
    const settings = withEntries(presetSettings(all, 'recommended'), { 'demo/crash': 'off', 'demo/off': 'off' });
    const say = (names: string): string[] => {
      const content = `<!-- sopwright-disable-next-line ${names} -- why -->\n# A\n`;
      const engine = createEngine({ rules: all, clients: [], settings });
      const document = createDocument({ path: 'a/SKILL.md', kind: 'skill', content });
      const { findings } = engine.conclude([engine.analyze(document, noFiles)]);
      return findings.filter(({ rule }) => rule === 'suppression/unused').map(({ message }) => message);
    };
    expect(say('demo/heading, suppression/unused')).toEqual(['Nothing to suppress for suppression/unused of these.']);
    expect(say('demo/heading, demo/off')).toEqual([]);
    expect(say('demo/heading, demo/*')).toEqual([]);
    expect(say('demo/off')).toEqual([]);
    expect(say('internal/*, suppression/unused, demo/off')).toEqual([
      'Nothing to suppress for internal/*, suppression/unused of these.',
    ]);
    expect(say('internal/*, suppression/unused')).toEqual(['Nothing to suppress for internal/*, suppression/unused.']);
  });

  it.each([
    ['disable-nextline', 'disable-next-line'],
    ['disable-next-lines', 'disable-next-line'],
    ['Disable-Line', 'disable-line'],
    ['enabel', 'enable'],
    ['ignore-file', 'disable-next-line` or one like it'],
    ['ignore', 'disable-next-line` or one like it'],
  ])('reports the misspelt word %s', (word, meant) => {
    const findings = lint({ 'a/SKILL.md': `<!-- sopwright-${word} demo/heading -- why -->\n` }, rules);
    const end = meant.includes('`') ? meant : `${meant}\``;
    expect(findings.map(({ message }) => message)).toEqual([`Word ${word} is not \`sopwright-${end}.`]);
  });

  it('leaves words alone that are no slip of ours', () => {
    expect(check('---\n# sopwright-plugins are listed here\nname: a\n---\n<!-- sopwright-version: 1 -->\n')).toEqual(
      [],
    );
  });

  it.each([
    ['one of two rules', 'demo/heading, suppression/unused', 'demo/heading'],
    ['a rule of a group', 'demo/*', 'demo/heading'],
    ['a group with the rule', 'demo/heading, suppression/unused', 'demo/*'],
    ['one rule of all', '', 'demo/heading'],
    ['several rules of several comments', 'demo/heading', 'demo/heading, suppression/unused'],
  ])('ends a block for %s', (_, disabled, enabled) => {
    const open = `<!-- sopwright-disable ${disabled} -- why -->\n\n<!-- sopwright-disable suppression/unused -- why -->`;
    expect(check(`${open}\n\n# A\n\n<!-- sopwright-enable ${enabled} -->\n\n# B\n`)).toContain(
      'a/SKILL.md:9:1 demo/heading',
    );
    expect(check(`${open}\n\n# A\n\n<!-- sopwright-enable ${enabled} -->\n`).join()).not.toMatch(/demo|:7:/);
  });

  it('reports an enable with nothing to enable', () => {
    expect(check('text\n\n<!-- sopwright-enable demo/heading -->\n')).toEqual(['a/SKILL.md:3:1 suppression/unused']);
    const twice =
      '<!-- sopwright-disable -- why -->\n\n# A\n\n<!-- sopwright-enable -->\n\n<!-- sopwright-enable -->\n';
    expect(check(twice)).toEqual(['a/SKILL.md:7:1 suppression/unused']);
  });

  it('takes no comment out of a code fence', () => {
    expect(check('```\n<!-- sopwright-disable-file -- why -->\n```\n\n# A\n')).toEqual(['a/SKILL.md:5:1 demo/heading']);
  });
});
