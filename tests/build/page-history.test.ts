import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {buildDate} from '../../src/build/build-date.ts';
import {pageHistory} from '../../src/build/page-history.ts';
import {recordSentence} from '../../src/core/page/history.ts';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
const full = join(folder, 'full');
const shallow = join(folder, 'shallow');

function git(root: string, args: string[], date = '2026-01-05T20:00:00Z'): void {
  execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    env: {...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date},
    stdio: 'ignore',
  });
}

beforeAll(() => {
  mkdirSync(join(full, 'docs'), {recursive: true});
  git(full, ['init', '-q', '-b', 'main']);
  writeFileSync(join(full, 'docs/a.mdx'), 'một\nhai\n');
  git(full, ['add', '-A']);
  git(full, ['commit', '-qm', 'one']);
  writeFileSync(join(full, 'docs/a.mdx'), 'một\nba\nbốn\n');
  git(full, ['commit', '-qam', 'two'], '2026-02-01T01:00:00Z');
  git(folder, ['clone', '-q', '--depth', '1', `file://${full}`, shallow]);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('history of a page', () => {
  it('says when a page was added and last changed, by the day in Việt Nam', () => {
    expect(pageHistory(full)['a.mdx']).toEqual([
      {day: '2026-02-01', kind: 'changed'},
      {day: '2026-01-06', kind: 'added'},
    ]);
    expect(recordSentence(pageHistory(full)['a.mdx']!)).toBe(
      'Trang thêm ngày 06/01/2026, sửa gần nhất ngày 01/02/2026.',
    );
    expect(recordSentence(pageHistory(full)['a.mdx']!.slice(1))).toBe('Trang thêm ngày 06/01/2026.');
  });

  it('says what a copy without its history, or a shallow one, does not know', () => {
    expect(recordSentence(pageHistory(full)['a.mdx']!.slice(0, 1))).toContain('trước nữa không có');
    expect(recordSentence(pageHistory(shallow)['a.mdx'] ?? [])).toContain('không có trong bản này');
  });

  it('leaves out what a shallow clone cannot know', () => {
    expect(pageHistory(shallow)).toEqual({});
  });

  it('is empty without version history', () => {
    expect(pageHistory(tmpdir())).toEqual({});
  });
});

describe('the day of the build', () => {
  it('is that of the last commit unless SOURCE_DATE_EPOCH says another', () => {
    const before = process.env.SOURCE_DATE_EPOCH;
    delete process.env.SOURCE_DATE_EPOCH;
    expect(buildDate(full)).toBe('2026-02-01');
    process.env.SOURCE_DATE_EPOCH = '1767225600';
    expect(buildDate(full)).toBe('2026-01-01');
    if (before === undefined) delete process.env.SOURCE_DATE_EPOCH;
    else process.env.SOURCE_DATE_EPOCH = before;
  });
});
