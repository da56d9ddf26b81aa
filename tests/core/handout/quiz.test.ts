import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {expect, test} from 'vitest';
import {catalogue} from '../../../src/core/handout/catalogue.ts';
import {partCode} from '../../../src/core/handout/part-code.ts';
import {answerSheet, questionSheet} from '../../../src/core/handout/quiz.ts';
import {readySets} from '../../../src/core/handout/ready-sets.ts';
import {element, findAll, hasClass, textOf} from '../../../src/core/plain/html.ts';
import {site} from '../../fixtures/site.ts';

const topic = (questions: string) =>
  element(
    'div',
    unified()
      .use(rehypeParse, {fragment: true})
      .parse(`
      <dl class="topic-facts"><dd><a href="/ke-hoach/iii-2#iii-2-g">điểm g</a></dd></dl>
      <details><summary>Không phải câu hỏi</summary></details>
      <div class="guidance"><p class="guidance__badge">Hướng dẫn</p>${questions}</div>`)
      .children as ReturnType<typeof element>['children'],
  );

const asked = (count: number) =>
  Array.from(
    {length: count},
    (_, index) =>
      `<details><summary>${index + 1}. Hỏi <a data-note="1" href="/x">Nghị định</a>?</summary><div><div><p>Đáp ${index + 1} <a data-note="2" href="/y">Luật</a>.</p></div></div></details>`,
  ).join('');

const all = (nodes: readonly Parameters<typeof textOf>[0][]) => nodes.map(textOf).join('\n');

test('the sheet of questions asks all, answers none and cites nothing', () => {
  const sheet = questionSheet(topic(asked(4)))!;
  expect(all(sheet)).toContain('4. Hỏi Nghị định?');
  expect(all(sheet)).not.toMatch(/Đáp|Không phải câu hỏi/);
  expect(findAll(element('div', [...sheet]), ({tagName}) => tagName === 'a')).toEqual([]);
});

test.each([
  [1, 5],
  [3, 5],
  [4, 4],
  [5, 3],
])('%i questions have %i lines each', (count, lines) => {
  const sheet = element('div', [...questionSheet(topic(asked(count)))!]);
  const questions = findAll(sheet, (node) => hasClass(node, 'handout__question'));
  const ruled = questions.map((node) => findAll(node, (line) => hasClass(line, 'handout__line')).length);
  expect(ruled).toEqual(Array.from({length: count}, () => lines));
});

test('the sheet of answers tells them with what they cite, and the clause of the topic', () => {
  const sheet = element('div', [...answerSheet(topic(asked(2)))!]);
  expect(textOf(sheet)).toMatch(
    /Hướng dẫn.*điểm g.*1\. Hỏi Nghị định\?.*Đáp 1 Luật\..*2\. Hỏi.*Đáp 2 Luật\./s,
  );
  expect(findAll(sheet, ({properties}) => properties.dataNote === '2')).toHaveLength(2);
});

test('a topic that asks nothing has no sheets', () => {
  expect([questionSheet(topic('<p>Lời</p>')), answerSheet(topic(''))]).toEqual([null, null]);
});

test('both are offered for the topics that ask, apart and as a set', () => {
  const keys = catalogue(site).flatMap(({key, group}) => (group === 'quiz' ? [key] : []));
  expect(keys).toEqual(['cau-hoi/g', 'dap-an/g']);
  expect(readySets(site).filter(({isQuiz}) => isQuiz)).toMatchObject([{key: 'cau-hoi-g', parts: keys}]);
  expect(new Set(keys.map(partCode)).size).toBe(2);
});
