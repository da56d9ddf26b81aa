import {describe, expect, it} from 'vitest';
import {formatFindings} from '../../../src/core/page/finding.ts';
import {buildSite} from '../../../src/core/site/build-site.ts';
import {relationFindings} from '../../../src/core/site/relation-findings.ts';
import {relationViews} from '../../../src/core/site/relation-views.ts';
import {
  collectRelations,
  laterChanges,
  otherParty,
  type Party,
  type Relation,
  sinceWords,
  type Verb,
  verbFrom,
} from '../../../src/core/site/relations.ts';
import {readPage} from '../../../src/mdx/read-page.ts';

/** An instrument page with one secondary source. */
function instrument(number: string, issued: string, fields: string) {
  const key = `nghi-dinh-${number.toLowerCase().replace('/nđ-cp', '-nd-cp').replaceAll('/', '-')}`;
  const source = `---
kind: instrument
key: ${key}
type: Nghị định
number: ${number}
issued: ${issued}
${fields}
sources:
  - url: https://example.org/${key}
    level: secondary
    retrieved: bản lưu, 2025-02-01
    quotes:
      - field: number
        quote: Số ${number}
        check: excerpt
---
`;
  return readPage(`can-cu/${key}.mdx`, source).page!;
}

const relation = (type: string, target: string) =>
  `relations:\n  - type: ${type}\n    target: ${target}\n    source: 1`;
const amended = (by: string, number: string) =>
  `events:\n  - kind: amended\n    by: ${by}\n    source: 1\n    quotes: ["được sửa đổi bởi Nghị định số ${number}"]\n    check: excerpt`;
const A = 'nghi-dinh-1-2020-nd-cp';
const B = 'nghi-dinh-2-2024-nd-cp';

describe('relations', () => {
  it('tells a relation once however many pages declare it', () => {
    const {site: built} = buildSite([
      instrument('1/2020/NĐ-CP', '01/01/2020', amended(B, '2/2024/NĐ-CP')),
      instrument('2/2024/NĐ-CP', '01/01/2024', relation('amends', A)),
    ]);
    expect(built.relations.map(({from, verb, to}) => [from.key, verb, to.key])).toEqual([[B, 'amends', A]]);
    expect(relationViews(built, A)[0]).toMatchObject({
      verb: 'được sửa đổi, bổ sung bởi',
      name: 'Nghị định số 2/2024/NĐ-CP',
      acts: false,
      source: {url: '#nguon-1', level: 'nguồn thứ cấp'},
    });
    expect(built.instruments[0]!.changes).toEqual(['được sửa đổi, bổ sung bởi Nghị định số 2/2024/NĐ-CP']);
  });

  it('finds circles, acts before their object, and a replaced instrument said to be in force', () => {
    const {findings} = buildSite([
      instrument('1/2020/NĐ-CP', '01/01/2020', relation('replaces', B)),
      instrument('2/2024/NĐ-CP', '01/01/2024', relation('amends', A)),
    ]);
    expect(formatFindings(findings)).toMatchInlineSnapshot(`
      "docs/can-cu/nghi-dinh-1-2020-nd-cp.mdx:7
        thấy:     Nghị định số 1/2020/NĐ-CP (01/01/2020) ban hành trước Nghị định số 2/2024/NĐ-CP (01/01/2024)
        cần:      văn bản sửa đổi, thay thế, hướng dẫn hay triển khai phải ban hành sau văn bản kia
        cách sửa: đổi chiều quan hệ (ghi amends, replaces ở trang của văn bản sau; amended, ended ở trang của văn bản trước), hoặc sửa ngày ban hành theo nguồn

      docs/can-cu/nghi-dinh-2-2024-nd-cp.mdx:1
        thấy:     không có sự kiện “ended”, nhưng một quan hệ ghi Nghị định số 1/2020/NĐ-CP thay thế văn bản này
        cần:      văn bản đã được thay thế có sự kiện “ended” với ngày, nguồn và lời trích
        cách sửa: thêm sự kiện “ended” vào trang này; nếu chỉ thay một phần, ghi “partly-ended” và đổi quan hệ thành amends

      docs/can-cu/nghi-dinh-2-2024-nd-cp.mdx:7
        thấy:     quan hệ chạy vòng: Nghị định số 1/2020/NĐ-CP → Nghị định số 2/2024/NĐ-CP → Nghị định số 1/2020/NĐ-CP
        cần:      quan hệ đi từ văn bản sau đến văn bản trước, không quay lại
        cách sửa: bỏ hoặc đổi chiều một quan hệ trong vòng

      Có 3 lỗi trong nội dung."
    `);
  });
});

type Declaring = Parameters<typeof collectRelations>[1][number];
const page = (key: string, more: object = {}) =>
  ({
    key,
    type: 'Nghị định',
    number: `${key}/2020/NĐ-CP`,
    issued: '2020-01-01',
    events: [],
    relations: [],
    sources: [{level: 'secondary'}, {level: 'official'}],
    url: `/can-cu/${key}`,
    file: `can-cu/${key}.mdx`,
    ...more,
  }) as unknown as Declaring;
const PLAN = {
  key: 'ke-hoach',
  page: {
    url: '/ke-hoach',
    frontMatter: {type: 'Kế hoạch', number: '06/KH-KCNĐN', issued: '2023-01-30'},
  },
} as unknown as Parameters<typeof collectRelations>[0][number];
const told = (relations: readonly Relation[]) =>
  relations.map(({from, verb, to}) => `${from.key ?? from.name} ${verb} ${to.key ?? to.name}`);

describe('a relation as a page writes it', () => {
  it.each([
    ['amends', '1 amends 2'],
    ['replaces', '1 replaces 2'],
    ['guides', '1 guides 2'],
    ['guidedBy', '2 guides 1'],
    ['implements', '1 implements 2'],
    ['implementedBy', '2 implements 1'],
    ['includes', '1 includes 2'],
    ['includedIn', '2 includes 1'],
  ])('%s: %s', (type, expected) => {
    const relations = [{type, target: '2', source: 1}];
    expect(told(collectRelations([], [page('1', {relations}), page('2')]))).toEqual([expected]);
  });

  it.each([
    ['ended', '2 replaces 1'],
    ['amended', '2 amends 1'],
    ['partly-ended', '2 amends 1'],
  ])('or as its event %s tells: %s', (kind, expected) => {
    const events = [{kind, by: '2', date: '2024-05-01', source: 2}];
    const relations = collectRelations([], [page('1', {events}), page('2')]);
    expect(told(relations)).toEqual([expected]);
    expect(relations[0]).toMatchObject({
      since: '2024-05-01',
      declarations: [
        {key: '1', file: 'can-cu/1.mdx', url: '/can-cu/1', detail: null, source: 2, level: 'official'},
      ],
    });
  });

  it('no other event tells one, nor an end of which nobody knows who made it', () => {
    const events = ['effective', 'revived', 'cited', 'transitional', 'expires'].map((kind) => ({
      kind,
      by: '2',
      date: '2024-05-01',
      source: 1,
    }));
    expect(collectRelations([], [page('1', {events}), page('2')])).toEqual([]);
    expect(collectRelations([], [page('1', {events: [{kind: 'ended', source: 1}]})])).toEqual([]);
  });

  it.each([
    ['amended', {provision: 'Điều 4', part: 'Điều 5'}, 'Điều 4, sửa Điều 5'],
    ['partly-ended', {part: 'khoản 9 Điều 1'}, 'bãi bỏ khoản 9 Điều 1'],
    ['ended', {provision: 'Điều 90'}, 'Điều 90'],
    ['ended', {}, null],
  ])('%s says where it does so: %o', (kind, more, detail) => {
    const events = [{kind, by: '2', source: 1, ...more}];
    expect(collectRelations([], [page('1', {events})])[0]!.declarations[0]!.detail).toBe(detail);
  });

  it('its ends are pages, plans, or a number with the year that it tells', () => {
    const relations = [
      {type: 'guides', target: 'ke-hoach', source: 1},
      {type: 'guides', target: '45/2019/NĐ-CP', source: 1, detail: 'Điều 1'},
      {type: 'guides', target: '45/QĐ-TTg', source: 9},
    ];
    const events = [{kind: 'effective', date: '2020-02-01'}];
    const [plan, year, none] = collectRelations([PLAN], [page('1', {relations, events})]);
    expect(plan!.from).toEqual({
      key: '1',
      name: 'Nghị định số 1/2020/NĐ-CP',
      url: '/can-cu/1',
      date: '2020-01-01',
      effective: '2020-02-01',
    });
    expect(plan!.to).toEqual({
      key: 'ke-hoach',
      name: 'Kế hoạch số 06/KH-KCNĐN',
      url: '/ke-hoach',
      date: '2023-01-30',
      effective: null,
    });
    expect(year!.to).toEqual({
      key: null,
      name: 'Nghị định số 45/2019/NĐ-CP',
      url: null,
      date: '2019',
      effective: null,
    });
    expect(year!.declarations[0]).toMatchObject({detail: 'Điều 1', level: 'secondary'});
    expect(none!.to).toMatchObject({key: null, date: null});
    expect(none!.declarations[0]!.level).toBeNull();
    expect(collectRelations([], [page('1', {issued: undefined, relations})])[1]!.from.date).toBeNull();
  });

  it('told by both pages it is one, with both grounds and the first day that is told', () => {
    const relations = collectRelations(
      [],
      [
        page('1', {relations: [{type: 'amends', target: '2', source: 1}]}),
        page('2', {events: [{kind: 'amended', by: '1', date: '2024-05-01', source: 2}]}),
        page('3', {relations: [{type: 'replaces', target: '2', source: 1, since: '2024-01-01'}]}),
      ],
    );
    expect(told(relations)).toEqual(['1 amends 2', '3 replaces 2']);
    expect(relations[0]!.since).toBe('2024-05-01');
    expect(relations[0]!.declarations.map(({key}) => key)).toEqual(['1', '2']);
    expect(relations[1]!.since).toBe('2024-01-01');
  });
});

describe('a relation in words', () => {
  const party = (key: string, date: string | null = null, effective: string | null = null): Party => ({
    key,
    name: `Nghị định ${key}`,
    url: `/${key}`,
    date,
    effective,
  });
  const make = (verb: Verb, from: Party, to: Party, since: string | null = null): Relation => ({
    from,
    verb,
    to,
    since,
    declarations: [{key: from.key!, file: `${from.key}.mdx`, url: '', detail: null, source: 1, level: null}],
  });

  it.each([
    ['amends', 'sửa đổi, bổ sung', 'được sửa đổi, bổ sung bởi'],
    ['replaces', 'thay thế', 'được thay thế bởi'],
  ] as const)('%s from both sides', (verb, active, passive) => {
    const relation = make(verb, party('a'), party('b'));
    expect(verbFrom(relation, 'a')).toBe(active);
    expect(verbFrom(relation, 'b')).toBe(passive);
    expect(otherParty(relation, 'a').key).toBe('b');
    expect(otherParty(relation, 'b').key).toBe('a');
  });

  it('every verb is said otherwise from the other side', () => {
    for (const verb of ['amends', 'replaces', 'guides', 'implements', 'includes'] as const) {
      const relation = make(verb, party('a'), party('b'));
      expect(verbFrom(relation, 'a')).not.toBe('');
      expect(verbFrom(relation, 'b')).not.toBe(verbFrom(relation, 'a'));
    }
  });

  it('since when: its own day, or the entry into force of what changes it', () => {
    const from = party('a', null, '2024-02-01');
    expect(sinceWords(make('amends', from, party('b'), '2024-03-01'))).toBe(', từ ngày 01/03/2024');
    for (const verb of ['amends', 'replaces'] as const)
      expect(sinceWords(make(verb, from, party('b')))).toBe('; Nghị định a có hiệu lực từ ngày 01/02/2024');
    expect(sinceWords(make('guides', from, party('b')))).toBe('');
    expect(sinceWords(make('amends', party('a'), party('b')))).toBe('');
  });

  it('what changed an instrument after the oldest plan, and not on its very day', () => {
    const plan = (issued: string) => ({key: issued, page: {frontMatter: {issued}}}) as never;
    const changes = (date: string | null, verb: Verb = 'replaces', to = 'b') =>
      laterChanges([make(verb, party('a', date), party(to))], 'b', [plan('2024-01-01'), plan('2023-01-30')]);
    expect(changes('2023-01-31')).toEqual(['được thay thế bởi Nghị định a']);
    expect(changes('2023-01-30')).toEqual([]);
    expect(changes(null)).toEqual([]);
    expect(changes('2025-01-01', 'amends')).toEqual(['được sửa đổi, bổ sung bởi Nghị định a']);
    expect(changes('2025-01-01', 'guides')).toEqual([]);
    expect(changes('2025-01-01', 'replaces', 'c')).toEqual([]);
    expect(laterChanges([make('replaces', party('a', '1990-01-01'), party('b'))], 'b', [])).toHaveLength(1);
  });

  const found = (...relations: Relation[]) =>
    relationFindings({relations, pages: [{file: 'a.mdx', fieldLines: {relations: 7}}] as never}).map(
      ({file, line, found: words}) => `${file}:${line} ${words}`,
    );

  it('a text that acts on a later one is told, as far as both days say', () => {
    for (const verb of ['amends', 'replaces', 'guides', 'implements'] as const)
      expect(found(make(verb, party('a', '2020-01-01'), party('b', '2020-01-02')))).toEqual([
        'a.mdx:7 Nghị định a (01/01/2020) ban hành trước Nghị định b (02/01/2020)',
      ]);
    expect(found(make('includes', party('a', '2020-01-01'), party('b', '2020-01-02')))).toEqual([]);
    expect(found(make('amends', party('a', '2020-01-02'), party('b', '2020-01-02')))).toEqual([]);
    expect(found(make('amends', party('a', '2020-01-02'), party('b', '2020')))).toEqual([]);
    expect(found(make('amends', party('a', '2019'), party('b', '2020-01-02')))).toHaveLength(1);
    expect(found(make('amends', party('a', null), party('b', '2020-01-02')))).toEqual([]);
    expect(found(make('amends', party('a', '2020-01-02'), party('b', null)))).toEqual([]);
    expect(found(make('amends', party('c', '2019'), party('b', '2020')))[0]).toMatch(/^c\.mdx:1 /);
  });

  it('each circle is told once: of acts in time, of parts, and of a text with itself', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((key) => party(key));
    const circle = [make('amends', a!, b!), make('guides', b!, c!), make('replaces', c!, a!)];
    expect(found(...circle)).toEqual([
      'c.mdx:1 quan hệ chạy vòng: Nghị định a → Nghị định b → Nghị định c → Nghị định a',
    ]);
    expect(found(make('amends', d!, a!), ...circle)).toHaveLength(1);
    expect(found(make('amends', a!, a!))).toEqual(['a.mdx:7 quan hệ chạy vòng: Nghị định a → Nghị định a']);
    expect(found(make('includes', a!, b!), make('includes', b!, a!))).toHaveLength(1);
    // What is part of a text may act on it.
    expect(found(make('includes', a!, b!), make('amends', b!, a!))).toEqual([]);
    expect(
      found(make('amends', a!, b!), make('amends', a!, c!), make('amends', b!, d!), make('amends', c!, d!)),
    ).toEqual([]);
  });
});
