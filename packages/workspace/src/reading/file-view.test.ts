import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { skillText, temporaryFolder } from '../../test-support/temporary-folder.ts';
import { createFileView } from './file-view.ts';

const files = {
  'repo/.git/HEAD': '',
  'repo/shared.md': '# Shared\n',
  'repo/inner/s/SKILL.md': skillText('s'),
  'repo/inner/s/references/Guide.md': '# Guide\n',
  'repo/inner/s/script.py': '',
  'repo/inner/s/inside': '-> ../../shared.md',
  'repo/inner/s/outside.md': '-> ../../../beyond.md',
  'repo/inner/s/out': '-> ../../..',
  'repo/inner/s/broken.md': '-> nowhere.md',
  'beyond.md': '# Beyond\n',
};

function view(): ReturnType<typeof createFileView> {
  return createFileView({ root: path.join(temporaryFolder(files), 'repo/inner') });
}

describe('the view of files', () => {
  it('says what stands at a path', () => {
    const { kindAt } = view();
    expect(kindAt('s/SKILL.md')).toBe('file');
    expect(kindAt('s/references')).toBe('directory');
    expect(kindAt('s/references/')).toBe('directory');
    expect(kindAt('s/x/../references')).toBe('directory');
    expect(kindAt('.')).toBe('directory');
    expect(kindAt('s/nothing.md')).toBe('missing');
    expect(kindAt('s/SKILL.md/below')).toBe('missing');
  });

  it('takes names exactly, in folders on the way as well', () => {
    const { kindAt, document } = view();
    for (const asked of ['s/references/guide.md', 's/References/Guide.md', 'S/SKILL.md', 's/skill.md']) {
      expect([asked, kindAt(asked), document(asked)]).toEqual([asked, 'missing', undefined]);
    }
  });

  it('answers up to the top of the repository and not beyond it', () => {
    const { kindAt, document, list } = view();
    expect(kindAt('../shared.md')).toBe('file');
    expect(kindAt('..')).toBe('directory');
    expect(kindAt('s/inside')).toBe('file');
    expect(document('../shared.md')?.text).toBe('# Shared\n');
    for (const asked of [
      '../../beyond.md',
      '../..',
      '/etc/passwd',
      's/outside.md',
      's/out',
      's/out/beyond.md',
      's/broken.md',
    ]) {
      expect([asked, kindAt(asked), list(asked), document(asked)]).toEqual([asked, 'missing', [], undefined]);
    }
  });

  it('without a repository, answers within the working directory', () => {
    const root = temporaryFolder({ 'in/a.md': '', 'out.md': '' });
    const { kindAt } = createFileView({ root: path.join(root, 'in') });
    expect([kindAt('a.md'), kindAt('../out.md'), kindAt('..')]).toEqual(['file', 'missing', 'missing']);
  });

  it('lists names in order, folders with a slash, links as what they lead to', () => {
    expect(view().list('s')).toEqual([
      'SKILL.md',
      'broken.md',
      'inside',
      'out',
      'outside.md',
      'references/',
      'script.py',
    ]);
    expect(view().list('s/SKILL.md')).toEqual([]);
  });

  it('gives a document once, with the kind that the run or the path says', () => {
    const root = path.join(temporaryFolder(files), 'repo/inner');
    const { document } = createFileView({ root, kinds: new Map([['s/references/Guide.md', 'instruction']]) });
    expect(document('s/references/Guide.md')?.kind).toBe('instruction');
    expect(document('s/SKILL.md')).toMatchObject({
      kind: 'skill',
      file: 's/SKILL.md',
      project: '..',
      path: 'inner/s/SKILL.md',
    });
    expect(document('s/x/../SKILL.md')).toBe(document('s/SKILL.md'));
    expect(document('../shared.md')?.kind).toBe('reference');
    expect(document('s/script.py')).toBeUndefined();
    expect(document('s')).toBeUndefined();
  });

  it('gives the text of any file within the ground', () => {
    const { text } = createFileView({
      root: temporaryFolder({ 'a/run.sh': '\uFEFFecho\n', 'a/out.sh': '-> /etc/hostname' }),
    });
    expect(text('a/run.sh')).toContain('echo');
    expect([text('a'), text('a/none.sh'), text('a/out.sh'), text('/etc/hostname')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is seen from the top of a project by whoever looks at a document of it', () => {
    const disk = view();
    const questions = new Set<string>();
    const within = disk.within('..', questions);
    expect(within.kindAt('inner/s/SKILL.md')).toBe('file');
    expect(within.text('shared.md')).toBe('# Shared\n');
    expect([...questions]).toEqual(['kind ../inner/s/SKILL.md', 'text ../shared.md']);
    expect([...questions].map((question) => disk.answer(question, () => 'hash'))).toEqual(['file', 'hash']);
  });

  it('notes questions and answers them again', () => {
    const disk = view();
    const questions = new Set<string>();
    const noting = disk.within('.', questions);
    noting.kindAt('s/SKILL.md');
    noting.list('s');
    noting.document('s/references/Guide.md');
    noting.document('s/none.md');
    disk.kindAt('s/unnoted.md');
    const answers = [...questions].map((question) =>
      disk.answer(question, (absolute) => `hash of ${path.basename(absolute)}`),
    );
    expect(questions.size).toBe(4);
    expect(answers[0]).toBe('file');
    expect(answers[1]).toMatch(/^[\w+/=]{24}$/);
    expect(answers.slice(2)).toEqual(['reference hash of Guide.md', 'none']);
  });
});
