import {expect, test} from 'vitest';
import {guidanceOf, openingWords, topicName} from '../../../src/core/site/short-names.ts';
import {plan, site} from '../../fixtures/site.ts';

test('a form is called by the short name of the page that guides to it', () => {
  expect(guidanceOf(site, 'iii-3-3')).toEqual({
    name: 'Tờ xếp, pano',
    url: '/huong-dan/hinh-thuc-03-to-xep-pano-ap-phich',
  });
  expect(guidanceOf(site, 'iv-1')).toBe(null);
});

test('a topic is called by its short name, or by its title', () => {
  expect(topicName(site.topics.find(({letter}) => letter === 'a')!)).toBe('Kiểm soát thủ tục');
  expect(topicName({title: 'Văn hóa công vụ'})).toBe('Văn hóa công vụ');
});

test('a clause is called by its first words, cut between two of them', () => {
  expect(openingWords({heading: null, text: plan.clauses.find(({id}) => id === 'iv-1')!.text})).toBe(
    'Văn phòng làm đầu mối phối hợp các…',
  );
  expect(openingWords({heading: 'Tổ chức thực hiện:', text: ''})).toBe('Tổ chức thực hiện');
});
