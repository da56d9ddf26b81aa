import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {isKind} from '../../src/core/page/page.ts';
import {taskName} from '../../src/core/site/short-names.ts';
import {plan, ROOT, site} from './real-site.ts';

const source = (file: string) => readFileSync(join(ROOT, 'docs', file), 'utf8');
const guidance = site.pages.filter((page) => /^(chu-de|huong-dan)\//.test(page.file));
const topics = site.pages.filter((page) => isKind(page, 'topic'));
const forms = plan.clauses.filter(({id}) => /^iii-3-\d+$/.test(id)).map(({id}) => id);

const SECTIONS = [
  'Chủ đề này yêu cầu gì',
  'Ai nói với ai',
  'Hình thức phù hợp và lý do',
  'Cần chuẩn bị',
  'Căn cứ: câu cần nhớ',
  'Ai chủ trì',
  'Danh mục kiểm tra',
  'Câu hỏi cho buổi tập huấn',
];

describe.each(topics.map((page) => [page.frontMatter.letter, page] as const))('topic %s', (_, page) => {
  const text = source(page.file);

  test('has every section, a checklist, and questions with answers', () => {
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(SECTIONS);
    expect(text.match(/^- \[ \] /gm)?.length).toBeGreaterThanOrEqual(6);
    const answers = [...text.matchAll(/<\/summary>([\s\S]*?)<\/details>/g)].map(([, words]) => words!.trim());
    expect(answers.length).toBeGreaterThanOrEqual(3);
    expect(answers.length).toBeLessThanOrEqual(5);
    expect(answers.filter((words) => words.length < 40)).toEqual([]);
  });

  test('gives a reason for exactly the forms that it names', () => {
    const reasoned = [...text.matchAll(/\/huong-dan\/hinh-thuc-(\d\d)-/g)].map(
      ([, number]) => `iii-3-${Number(number)}`,
    );
    expect([...new Set(reasoned)].sort()).toEqual([...page.frontMatter.forms].sort());
  });
});

test('every form of the plan has one page, and a topic that it serves', () => {
  const about = guidance.flatMap((page) =>
    isKind(page, 'guidance') && page.frontMatter.clause !== undefined ? [page.frontMatter.clause] : [],
  );
  expect(about.sort()).toEqual([...forms].sort());
  expect(forms.filter((id) => !topics.some((page) => page.frontMatter.forms.includes(id)))).toEqual([]);
});

test('every task that a topic names has a name short enough to stand whole beside others', () => {
  const tasks = new Set(topics.flatMap((page) => page.frontMatter.tasks));
  const names = [...tasks].map((id) => taskName(site, plan.clauses.find((clause) => clause.id === id)!));
  expect(names.length).toBe(5);
  expect(names.filter((name) => name.length > 32 || name.endsWith('…'))).toEqual([]);
});

test('every clause and instrument that guidance points at is declared as what it rests on', () => {
  // The editor's guide shows addresses as examples; it rests on none of them.
  const resting = guidance.filter(({file}) => file !== 'huong-dan/bien-tap.mdx');
  const undeclared = resting.flatMap((page) => {
    const basis = 'basis' in page.frontMatter ? page.frontMatter.basis : [];
    const pointed = [...source(page.file).matchAll(/\/(?:ke-hoach\/[a-z0-9-]+#|can-cu\/)([a-z0-9-]+)/g)];
    return pointed.flatMap(([, id]) => (basis.includes(id!) ? [] : [`${page.file}: ${id}`]));
  });
  expect(undeclared).toEqual([]);
});

test('no page of guidance repeats another', () => {
  const shingles = guidance.map((page) => {
    const body = source(page.file)
      .replace(/^---[\s\S]*?\n---\n/, '')
      .replace(/\]\([^)]*\)/g, ' ');
    const words = body.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    return {file: page.file, set: new Set(words.map((_, at) => words.slice(at, at + 6).join(' ')))};
  });
  const alike = shingles.flatMap((one, at) =>
    shingles.slice(at + 1).flatMap((other) => {
      const shared = [...one.set].filter((words) => other.set.has(words)).length;
      return shared > 0.15 * Math.min(one.set.size, other.set.size) ? [`${one.file} ~ ${other.file}`] : [];
    }),
  );
  expect(alike).toEqual([]);
});
