import { describe, expect, it } from 'vitest';
import { goodSkill, project, sopwright } from './command.ts';
import { parseReport } from './json-report.ts';

const REGISTRY = 'version: 1\nsources:\n  ours: { folder: sops }\nsops:\n  close-the-books: { source: theirs }\n';

describe('sopwright lint', () => {
  it('reads a registry where it finds one, is named one or is piped one', () => {
    const cwd = project({ 'skills/alpha/SKILL.md': goodSkill('alpha'), 'sopwright.registry.yaml': REGISTRY });
    const told = ['sopwright.registry.yaml:5 registry/invalid'];
    for (const args of [[], ['.'], ['sopwright.registry.yaml']]) {
      const { code, stdout } = sopwright(['lint', '--format', 'json', ...args], { cwd });
      const { findings, read } = parseReport(stdout);
      expect([code, findings.map(({ file, start, rule }) => `${file}:${start.line} ${rule}`)]).toEqual([0, told]);
      expect(read).toMatchObject({ registry: 1 });
    }
    const sound = REGISTRY.replace('theirs', 'ours');
    const piped = sopwright(['lint', '--format', 'json', '--stdin-filename', 'sopwright.registry.yaml', '-'], {
      cwd,
      input: sound,
    });
    expect([piped.code, parseReport(piped.stdout).findings]).toEqual([0, []]);
  });

  it('does not take other YAML for a registry, nor a registry for Markdown', () => {
    const cwd = project({
      'skills/alpha/SKILL.md': goodSkill('alpha'),
      'other.registry.yaml': REGISTRY,
      'sopwright.registry.yaml': `# [A](missing.md)\n# <!-- sopwright-disable -->\n---\n${REGISTRY}`,
    });
    const { findings } = parseReport(sopwright(['lint', '--preset', 'all', '--format', 'json'], { cwd }).stdout);
    const ofYaml = findings.filter(({ file }) => file.endsWith('.yaml'));
    expect(ofYaml.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['sopwright.registry.yaml registry/invalid']);
  });
});
