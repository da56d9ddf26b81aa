import {shortName} from '../law/short-name.ts';
import {isKind, type Page} from '../page/page.ts';
import {pinpoint} from '../site/pinpoint.ts';
import {isHome} from '../site/plans.ts';
import {openingWords, topicName} from '../site/short-names.ts';
import type {Clause, Plan, Site} from '../site/site.ts';
import {capitalize} from '../text/capital.ts';
import {letterSlug} from '../text/slug.ts';
import {BASES_TABLE, type Entry, GROUPS, type Group, quizKeys} from './entry.ts';
import {asksQuestions} from './quiz.ts';

/** Letters of a clause's words shown beside its place. */
const WORDS_SHOWN = 70;

/** Every page but the home page, then every clause of the plan that the topics are written for. */
export function catalogue(site: Site): Entry[] {
  const pages = site.pages.filter(({file}) => file !== 'index.mdx').map(pageEntry);
  const plan = site.plans.find(isHome);
  const entries = [
    ...basesEntry(site),
    ...pages,
    ...quizEntries(site),
    ...(plan ? clauseEntries(site, plan) : []),
  ];
  const order = Object.keys(GROUPS) as Group[];
  return entries.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

function basesEntry(site: Site): Entry[] {
  const index = site.pages.find(({url}) => url === '/can-cu');
  const title = 'Bảng căn cứ của kế hoạch (rút gọn)';
  return index ? [{key: BASES_TABLE, group: 'instrument', title, url: index.url, excerpt: 'bases'}] : [];
}

function quizEntries(site: Site): Entry[] {
  return site.topics.filter(asksQuestions(site)).flatMap((topic): Entry[] => {
    const {questions, answers} = quizKeys(letterSlug(topic.letter));
    const {url} = topic;
    const name = `chủ đề ${topic.letter}: ${topicName(topic)}`;
    return [
      {key: questions, group: 'quiz', title: `Câu hỏi, ${name}`, url, excerpt: 'questions'},
      {key: answers, group: 'quiz', title: `Đáp án, ${name}`, url, excerpt: 'answers'},
    ];
  });
}

function pageEntry(page: Page): Entry {
  const data = page.frontMatter;
  const entry = (group: Group, title: string): Entry => ({
    key: page.url.slice(1),
    group,
    title,
    url: page.url,
  });
  if (isKind(page, 'plan')) return entry('plan', `Tổng quan ${shortName(page.frontMatter)}`);
  if (isKind(page, 'topic'))
    return entry('topic', `Chủ đề ${page.frontMatter.letter}) ${page.frontMatter.title}`);
  if (isKind(page, 'instrument')) return entry('instrument', shortName(page.frontMatter));
  const title = 'title' in data ? (data.title ?? page.url) : page.url;
  if (isKind(page, 'section') || page.file.startsWith('ke-hoach/')) return entry('plan', title);
  if (isKind(page, 'guidance')) return entry('guidance', title);
  return entry('page', title);
}

function clauseEntries(site: Site, plan: Plan): Entry[] {
  const fullText = site.pages.find(({url}) => url === `${plan.page.url}/toan-van`)?.url;
  const forms = new Set(site.topics.flatMap((topic) => topic.forms));
  const tasks = new Set(site.topics.flatMap((topic) => topic.tasks));
  const siblings = (clause: Clause, ids: ReadonlySet<string>) =>
    clause.parent !== null &&
    plan.clauses.some((other) => other.parent === clause.parent && ids.has(other.id));
  return plan.clauses.map((clause) => ({
    key: clause.id,
    group: siblings(clause, forms) ? 'form' : siblings(clause, tasks) ? 'task' : 'clause',
    title: clauseTitle(plan, clause),
    url: fullText ?? clause.url.replace(/#.*/, ''),
    clause: clause.id,
  }));
}

function clauseTitle(plan: Plan, clause: Clause): string {
  const place = pinpoint(plan, clause);
  return `${capitalize(place)}: ${openingWords(clause, WORDS_SHOWN)}`;
}
