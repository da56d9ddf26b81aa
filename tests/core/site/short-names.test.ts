import {expect, test} from 'vitest';
import {guidanceOf, openingWords, taskName, topicName} from '../../../src/core/site/short-names.ts';
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

test('a task is called as the guidance calls it, else by its first words', () => {
  const task = plan.clauses.find(({id}) => id === 'iv-1')!;
  const page = site.pages.find(({frontMatter}) => frontMatter.kind === 'guidance')!;
  const {plans} = site;
  const frontMatter = {...page.frontMatter, taskNames: [{clause: 'iv-1', short: 'Đầu mối triển khai'}]};
  expect(taskName({plans, pages: [{...page, frontMatter} as typeof page]}, task)).toBe('Đầu mối triển khai');
  expect(taskName({plans, pages: [page]}, task)).toBe('Văn phòng làm đầu mối phối hợp các…');
});

test('a clause is called by its first words, cut between two of them', () => {
  expect(openingWords({heading: null, text: plan.clauses.find(({id}) => id === 'iv-1')!.text})).toBe(
    'Văn phòng làm đầu mối phối hợp các…',
  );
  expect(openingWords({heading: 'Tổ chức thực hiện:', text: ''})).toBe('Tổ chức thực hiện');
});
