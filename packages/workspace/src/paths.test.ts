import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileGlobs } from './discovery/ignoring.ts';
import { commonFolder, foldersUpward, isWithin, shownPath, slashed } from './paths.ts';

describe('paths on Windows', () => {
  it('are shown with forward slashes, from whatever spelling they were given in', () => {
    for (const given of [
      '.claude\\skills\\a\\SKILL.md',
      '.claude/skills/a/SKILL.md',
      'c:\\repo\\.claude\\skills\\a\\SKILL.md',
    ]) {
      expect(shownPath('C:\\repo', win32.resolve('C:\\repo', given), win32)).toBe('.claude/skills/a/SKILL.md');
    }
    expect(shownPath('C:\\repo', 'C:\\repo', win32)).toBe('.');
    expect(shownPath('C:\\repo\\.claude', 'C:\\repo\\a.md', win32)).toBe('../a.md');
  });

  it('stay absolute on another drive or share', () => {
    expect(shownPath('C:\\repo', 'D:\\skills\\a.md', win32)).toBe('D:/skills/a.md');
    expect(shownPath('C:\\repo', '\\\\server\\share\\a.md', win32)).toBe('//server/share/a.md');
  });

  it('are one folder however the drive is spelt, and never a part of a name', () => {
    expect(isWithin('C:\\repo', 'c:\\Repo\\a.md', win32)).toBe(true);
    expect(isWithin('C:\\repo', 'C:\\repo', win32)).toBe(true);
    expect(isWithin('C:\\', 'C:\\repo', win32)).toBe(true);
    expect(isWithin('C:\\repo', 'C:\\repository', win32)).toBe(false);
    expect(isWithin('C:\\repo', 'D:\\repo\\a.md', win32)).toBe(false);
  });

  it('end upward at the drive', () => {
    expect(foldersUpward('C:\\a\\b', undefined, win32)).toEqual(['C:\\a\\b', 'C:\\a', 'C:\\']);
    expect(foldersUpward('C:\\a\\b', 'C:\\a', win32)).toEqual(['C:\\a\\b', 'C:\\a']);
    expect(commonFolder('C:\\a\\b', 'C:\\a\\c\\d', win32)).toBe('C:\\a');
    expect(commonFolder('C:\\a', 'D:\\b', win32)).toBe('D:\\');
  });

  it('match globs, which are written with forward slashes', () => {
    const matches = compileGlobs({ base: 'C:\\repo', globs: ['skills/old/**', '!skills/old/kept'] }, win32);
    expect(matches('C:\\repo\\skills\\old\\a\\SKILL.md')).toBe(true);
    expect(matches('c:\\repo\\skills\\old\\a\\SKILL.md')).toBe(true);
    expect(matches('C:\\repo\\skills\\old\\kept\\SKILL.md')).toBe(false);
    expect(matches('D:\\repo\\skills\\old\\a\\SKILL.md')).toBe(false);
  });
});

describe('paths elsewhere', () => {
  it('keep a backslash: it is part of a name', () => {
    expect(slashed('a\\b.md', posix)).toBe('a\\b.md');
    expect(shownPath('/repo', '/repo/a\\b.md', posix)).toBe('a\\b.md');
  });

  it('tell case apart', () => {
    expect(isWithin('/repo', '/Repo/a.md', posix)).toBe(false);
    expect(commonFolder('/a/b', '/c', posix)).toBe('/');
  });
});
