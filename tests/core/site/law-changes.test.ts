import {describe, expect, test} from 'vitest';
import {changeText, lawChanges} from '../../../src/core/site/law-changes.ts';
import {site} from '../../fixtures/site.ts';

const changes = lawChanges(site);
const texts = changes.map(changeText);

describe('changes of the law in words', () => {
  test.each([
    /^05\/08\/2026: Nghị định số 309\/2026\/NĐ-CP sửa đổi, bổ sung Nghị định số 118\/2025\/NĐ-CP; đã cập nhật \d+ trang$/,
    /^01\/07\/2026: Nghị định số 42\/2022\/NĐ-CP hết hiệu lực theo Nghị định số 224\/2026\/NĐ-CP; đã cập nhật \d+ trang$/,
    /^01\/07\/2026: Nghị định số 224\/2026\/NĐ-CP bãi bỏ .*Nghị định số 367\/2025\/NĐ-CP/,
    /^01\/01\/2026: Quyết định số 06\/QĐ-TTg hết giai đoạn thực hiện/,
  ])('%s', (pattern) => {
    expect(texts).toContainEqual(expect.stringMatching(pattern));
  });

  test('each once, the newest first, none from before the plan, none of what was merely cited', () => {
    expect(new Set(texts).size).toBe(texts.length);
    const days = changes.map(({date}) => date);
    expect([...days].sort().reverse()).toEqual(days);
    expect(days.filter((day) => day < '2023-01-30')).toEqual([]);
    expect(changes.filter(({id}) => /-(cited|recorded|transitional)-/.test(id))).toEqual([]);
  });

  test('a day that is only that of the act’s signing is told of no change', () => {
    const event = site.instruments
      .find(({key}) => key === 'nghi-dinh-118-2025-nd-cp')!
      .events.find(({by}) => by === 'nghi-dinh-367-2025-nd-cp')!;
    expect([event.date, event.dated]).toEqual(['2025-12-31', false]);
    expect(texts.filter((text) => text.startsWith('31/12/2025'))).toEqual([]);
  });

  test('the pages told to be brought up to date do speak of what acts', () => {
    const change = changes.find(({id}) => id.startsWith('2026-07-01-ended-nghi-dinh-42-2022-nd-cp'))!;
    expect(change.pages.length).toBeGreaterThan(0);
    for (const page of change.pages)
      expect(`${page.body}${JSON.stringify(page.frontMatter)}`).toMatch(/224[/-]2026/);
  });
});
