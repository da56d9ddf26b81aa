import {describe, expect, test} from 'vitest';
import {EVENT_KINDS} from '../../../src/core/law/force.ts';
import {type EventFrontMatter, eventSchema} from '../../../src/core/page/event-schema.ts';
import type {InstrumentFrontMatter} from '../../../src/core/page/instrument-schema.ts';
import {quoteFault} from '../../../src/core/site/quote-speaks.ts';

type Item = InstrumentFrontMatter;
const item = {
  number: '63/2010/NĐ-CP',
  alternativeNumbers: ['63/NĐ-CP'],
  names: ['Nghị định kiểm soát thủ tục'],
  title: 'Về kiểm soát thủ tục hành chính',
  issued: '2010-06-08',
  events: [],
} as unknown as Item;
const actor = {
  number: '92/2017/NĐ-CP',
  issued: '2017-08-07',
  events: [{kind: 'effective', date: '2017-09-25'}],
} as unknown as Item;

const event = (kind: EventFrontMatter['kind'], quote: string, more: Partial<EventFrontMatter> = {}) =>
  ({kind, quotes: [quote], source: 1, check: 'excerpt', ...more}) as EventFrontMatter;
/** What the words lack; null where they speak of the event. */
const lack = (given: EventFrontMatter, by?: Item) => quoteFault(item, given, by)?.expected ?? null;

const DAY = {date: '2026-07-01'};
const BY = {...DAY, by: '92/2017/NĐ-CP'};
const OWN = 'Nghị định số 63/2010/NĐ-CP';

describe('no event stands on words that do not speak of it', () => {
  test.each([
    ['effective', DAY, 'chữ “hiệu lực”'],
    ['expires', DAY, 'chữ “hiệu lực”'],
    ['period', DAY, 'năm 2026'],
    ['ended', BY, 'chữ “hết hiệu lực”, “thay thế” hoặc “bãi bỏ”'],
    ['partly-ended', BY, 'chữ “hết hiệu lực”, “thay thế” hoặc “bãi bỏ”'],
    ['amended', BY, 'chữ “sửa đổi” hoặc “bổ sung”'],
    ['revived', BY, 'chữ “hiệu lực” hoặc “khôi phục”'],
    ['transitional', BY, 'chữ “chuyển tiếp” hoặc “trừ trường hợp”'],
    ['recorded', DAY, 'chữ “còn hiệu lực”'],
    ['cited', DAY, 'số hiệu hoặc tên của văn bản này'],
  ] as const)('%s', (kind, more, expected) => {
    expect(lack(event(kind, 'Cổng Dịch vụ công quốc gia.', more))).toBe(`lời trích có ${expected}`);
  });

  test('every kind of event is tried', () => {
    expect(EVENT_KINDS).toHaveLength(10);
  });

  test.each([
    ['ended', 'hết hiệu lực từ ngày 01/07/2026'],
    ['partly-ended', 'bãi bỏ khoản 2, từ ngày 01/07/2026'],
    ['amended', 'được sửa đổi, bổ sung'],
    ['revived', 'được khôi phục hiệu lực từ ngày 01/07/2026'],
  ] as const)('%s: words about another text prove nothing', (kind, words) => {
    expect(lack(event(kind, `Nghị định số 1/2001/NĐ-CP ${words}`, BY))).toBe(
      'lời trích có số hiệu của văn bản này hoặc của văn bản kia',
    );
    expect(lack(event(kind, `${OWN} ${words}`, BY))).toBeNull();
    expect(lack(event(kind, `Nghị định số 63/NĐ-CP ${words}`, BY))).toBeNull();
    expect(lack(event(kind, `Nghị định kiểm soát thủ tục ${words}`, BY))).toBeNull();
    expect(lack(event(kind, `Nghị định số 92/2017/NĐ-CP: ${words}`, BY))).toBeNull();
    expect(
      lack(event(kind, `Nghị định số 92/2017/NĐ-CP: ${words}`, {...BY, by: 'nghi-dinh-92'}), actor),
    ).toBeNull();
  });

  test.each([
    ['effective', 'có hiệu lực từ ngày'],
    ['expires', `${OWN} có hiệu lực đến ngày`],
    ['ended', `${OWN} hết hiệu lực từ ngày`],
    ['partly-ended', `${OWN} bị bãi bỏ khoản 2 từ ngày`],
    ['revived', `${OWN} có hiệu lực trở lại từ ngày`],
  ] as const)('%s: the day must be told, this very one', (kind, words) => {
    expect(lack(event(kind, `${words} 02/07/2026`, BY))).toBe('lời trích có ngày 01/07/2026');
    expect(lack(event(kind, `${words} 1/7/2026`, BY))).toBeNull();
    expect(lack(event(kind, `${words} 01 tháng 7 năm 2026`, BY))).toBeNull();
  });

  test.each([
    ['amended', `${OWN} được sửa đổi`],
    ['transitional', 'trừ trường hợp quy định tại Điều 91'],
    ['recorded', 'Tình trạng: còn hiệu lực'],
    ['cited', `Căn cứ ${OWN}`],
  ] as const)('%s needs no day of its own', (kind, words) => {
    expect(lack(event(kind, words, BY))).toBeNull();
  });
});

test('a day may come from the entry into force of what acts, or from the day of issue where the words say so', () => {
  const ended = (date: string) => event('ended', `${OWN} hết hiệu lực`, {date, by: 'nghi-dinh-92'});
  expect(lack(ended('2017-09-25'), actor)).toBeNull();
  expect(lack(ended('2017-09-26'), actor)).toBe('lời trích có ngày 26/09/2017');
  expect(lack(ended('2017-09-25'))).toBe('lời trích có ngày 25/09/2017');
  const signed = (quote: string, date: string) => lack(event('effective', quote, {date}));
  expect(signed('có hiệu lực kể từ ngày ký', '2010-06-08')).toBeNull();
  expect(signed('có hiệu lực kể từ ngày ban hành', '2010-06-08')).toBeNull();
  expect(signed('có hiệu lực kể từ ngày ký', '2010-06-09')).toBe('lời trích có ngày 09/06/2010');
  expect(signed('có hiệu lực sau một tháng', '2010-06-08')).toBe('lời trích có ngày 08/06/2010');
});

test('a mere citation is of this text: by its number, its other number, a name or its title', () => {
  for (const quote of [OWN, 'số 63/NĐ-CP', 'Nghị định kiểm soát thủ tục', 'về kiểm soát thủ tục hành chính'])
    expect(lack(event('cited', quote, DAY)), quote).toBeNull();
  const untitled = {
    ...item,
    number: undefined,
    title: undefined,
    names: [],
    alternativeNumbers: [],
  } as unknown as Item;
  expect(quoteFault(untitled, event('cited', 'undefined', DAY), undefined)).not.toBeNull();
});

test('a row of a table of dates, and English words, speak too; a term is told by its year', () => {
  expect(lack(event('effective', 'Ngày hiệu lực: | 01/07/2026', DAY))).toBeNull();
  expect(lack(event('effective', '24/06/2026 | 01/07/2026', DAY))).toBeNull();
  expect(lack(event('effective', 'takes effect on July 1, 2026', DAY))).toBeNull();
  expect(lack(event('ended', `${OWN} will cease on July 1, 2026`, BY))).toBeNull();
  expect(lack(event('amended', `${OWN} is amended`, BY))).toBeNull();
  expect(lack(event('period', 'giai đoạn 2022-2025', {date: '2025-12-31'}))).toBeNull();
});

test('the words are shown, cut where they are long, with the remedy', () => {
  const long = 'a'.repeat(101);
  expect(quoteFault(item, event('cited', long, DAY), undefined)).toEqual({
    found: `sự kiện “cited” có lời trích “${'a'.repeat(99)}…”`,
    expected: 'lời trích có số hiệu hoặc tên của văn bản này',
    remedy: 'trích đúng đoạn của nguồn nói về sự kiện này; không có đoạn nào thì bỏ sự kiện',
  });
  expect(quoteFault(item, event('cited', 'b'.repeat(100), DAY), undefined)?.found).toContain(
    `“${'b'.repeat(100)}”`,
  );
  expect(quoteFault(item, {...event('cited', 'x', DAY), quotes: ['một', 'hai']}, undefined)?.found).toContain(
    '“một\nhai”',
  );
});

describe('an event without its words is no event', () => {
  const raw = {
    kind: 'ended',
    date: '01/07/2026',
    by: 'x',
    source: 1,
    quotes: ['hết hiệu lực'],
    check: 'excerpt',
  };
  const messages = (changes: object) => {
    const result = eventSchema.safeParse({...raw, ...changes});
    return result.success ? [] : result.error.issues.map(({path, message}) => [path.join('.'), message]);
  };

  test('it needs a quote, a source, a day and who acted', () => {
    expect(messages({})).toEqual([]);
    expect(messages({quotes: []})).toEqual([['quotes', 'ít nhất một lời trích']]);
    expect(messages({quotes: undefined})).toEqual([['quotes', 'danh sách lời trích']]);
    expect(messages({quotes: ['']}).map(([path]) => path)).toEqual(['quotes.0']);
    expect(messages({source: 0})).toEqual([['source', 'số thứ tự từ 1']]);
    expect(messages({source: undefined})).toEqual([['source', 'số thứ tự của nguồn trong sources']]);
    expect(messages({check: 'máy'})).toEqual([['check', 'machine hoặc excerpt']]);
    expect(messages({kind: 'hết'})).toEqual([['kind', `một trong: ${EVENT_KINDS.join(', ')}`]]);
    expect(messages({date: undefined})).toEqual([['date', 'ngày dạng dd/mm/yyyy của sự kiện “ended”']]);
    expect(messages({by: undefined})).toEqual([]);
  });

  test('an amendment may have no day, and needs the text that makes it', () => {
    for (const kind of ['amended', 'transitional']) expect(messages({kind, date: undefined})).toEqual([]);
    for (const kind of ['amended', 'partly-ended'])
      expect(messages({kind, by: undefined})).toEqual([
        ['by', `mã hoặc số hiệu của văn bản gây ra sự kiện “${kind}”`],
      ]);
    expect(messages({kind: 'transitional', by: undefined})).toEqual([]);
  });
});

test('“from its signing” tells the day on which a text comes into force, not that of its end', () => {
  const issue = {date: '2010-06-08'};
  expect(lack(event('effective', `${OWN} có hiệu lực từ ngày ký`, issue))).toBeNull();
  expect(lack(event('ended', `${OWN} hết hiệu lực từ ngày ký`, issue))).toBe('lời trích có ngày 08/06/2010');
});

test('an end by nobody known must at least name the text that ends', () => {
  expect(lack(event('ended', 'Hết hiệu lực từ ngày 01/07/2026', DAY))).toBe(
    'lời trích có số hiệu của văn bản này hoặc của văn bản kia',
  );
  expect(lack(event('ended', `${OWN} hết hiệu lực từ ngày 01/07/2026`, DAY))).toBeNull();
});
