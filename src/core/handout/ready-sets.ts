import {isKind} from '../page/page.ts';
import {isHome} from '../site/plans.ts';
import {topicName} from '../site/short-names.ts';
import type {Site, Topic} from '../site/site.ts';
import {letterSlug} from '../text/slug.ts';
import {BASES_TABLE, quizKeys} from './entry.ts';
import type {ReadySet} from './offer.ts';
import {asksQuestions} from './quiz.ts';

/** The ready-made handouts: the whole, the legal bases, one for each role and one for each topic. */
export function readySets(site: Site): ReadySet[] {
  const tasks = (words: string) => tasksNaming(site, words);
  const forBusinesses = site.topics.filter(({audiences}) => audiences.includes('doanh-nghiep'));
  const sets: ReadySet[] = [
    {key: 'toan-bo', title: 'Toàn bộ kế hoạch', parts: ['ke-hoach/toan-van']},
    {key: 'can-cu', title: 'Căn cứ pháp lý', parts: [BASES_TABLE]},
    {
      key: 'van-phong',
      title: 'Cho Văn phòng',
      parts: ['huong-dan/van-phong', ...tasks('Văn phòng'), 'huong-dan/ai-lam-gi', 'huong-dan/hinh-thuc'],
    },
    {
      key: 'phong-bo-phan',
      title: 'Cho phòng, bộ phận',
      parts: [
        'huong-dan/phong-bo-phan-don-vi',
        ...tasks('phòng, bộ phận'),
        'huong-dan/ai-lam-gi',
        'huong-dan/can-bo-tiep-xuc-doanh-nghiep',
      ],
    },
    {
      key: 'doanh-nghiep',
      title: 'Cho doanh nghiệp',
      parts: ['huong-dan/doanh-nghiep', 'huong-dan/kenh-tiep-nhan', ...forBusinesses.map(keyOf)],
    },
    ...site.topics.map((topic) => ({
      key: `chu-de-${letterSlug(topic.letter)}`,
      title: `Chủ đề ${topic.letter}) ${topic.title}`,
      parts: [keyOf(topic), ...formGuides(site, topic)],
    })),
    ...site.topics.filter(asksQuestions(site)).map((topic): ReadySet => {
      const letter = letterSlug(topic.letter);
      const title = `Phiếu câu hỏi, chủ đề ${topic.letter}: ${topicName(topic)}`;
      return {key: `cau-hoi-${letter}`, title, parts: Object.values(quizKeys(letter)), isQuiz: true};
    }),
  ];
  const known = new Set([
    BASES_TABLE,
    ...site.pages.map(keyOf),
    ...sets.filter(({isQuiz}) => isQuiz).flatMap(({parts}) => parts),
    ...site.plans.flatMap((plan) => plan.clauses.map(({id}) => id)),
  ]);
  return sets
    .map((set) => ({...set, parts: set.parts.filter((part) => known.has(part))}))
    .filter(({parts}) => parts.length > 0);
}

function keyOf({url}: {readonly url: string}): string {
  return url.slice(1);
}

/** The clauses that give tasks and name someone in so many words. */
function tasksNaming(site: Site, words: string): string[] {
  const tasks = new Set(site.topics.flatMap((topic) => topic.tasks));
  const clauses = site.plans.find(isHome)?.clauses ?? [];
  const parents = new Set(clauses.filter(({id}) => tasks.has(id)).map(({parent}) => parent));
  return clauses
    .filter(({parent, text}) => parent !== null && parents.has(parent) && text.includes(words))
    .map(({id}) => id);
}

/** The guidance on the forms that suit a topic. */
function formGuides(site: Site, topic: Topic): string[] {
  return site.pages
    .filter((page) => isKind(page, 'guidance'))
    .filter(({frontMatter}) => frontMatter.clause !== undefined && topic.forms.includes(frontMatter.clause))
    .map(keyOf);
}
