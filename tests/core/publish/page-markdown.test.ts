import {expect, it} from 'vitest';
import {markdownAddress} from '../../../src/core/publish/twins.ts';
import {site} from '../../content/real-site.ts';
import {twin} from './real-twins.ts';

it('is Markdown to the end: no tag of ours, no expression, one title, its own address', () => {
  for (const page of site.pages) {
    const markdown = twin(markdownAddress(page));
    expect(markdown.match(/<\/?[A-Z]\w*[^>]*>|pathname:|\{\/\*/g), page.file).toBeNull();
    expect(markdown.match(/^# /gm), page.file).toHaveLength(1);
    expect(markdown.trimEnd().endsWith(`<https://example.org${page.url}>`), page.file).toBe(true);
  }
});

it('puts the words of the plan where a topic quotes them', () => {
  const topic = site.topics.find(({letter}) => letter === 'g')!;
  const markdown = twin(`${topic.url}.md`);
  const clause = site.plans[0]!.clauses.find(({id}) => id === topic.clause)!;
  expect(markdown).toContain(`> g) ${clause.text}`);
  for (const form of topic.forms) {
    const {text, heading} = site.plans[0]!.clauses.find(({id}) => id === form)!;
    expect(markdown.replaceAll('\\', ''), form).toContain(heading ?? text.split('\n')[0]);
  }
});

it('gives the whole plan at the address of the full text', () => {
  const markdown = twin('/ke-hoach/toan-van.md');
  for (const {id} of site.plans[0]!.clauses) expect(markdown).toContain(`<a id="${id}"></a>`);
});
