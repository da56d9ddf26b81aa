import type {Element, ElementContent} from 'hast';
import {element, find, findAll, hasClass, isElement, text, textOf} from '../plain/html.ts';
import type {Site, Topic} from '../site/site.ts';

/** Lines to write on that a sheet holds below its questions, and the most that one question is given. */
const LINES = 16;
const MOST_LINES = 5;

/** What whoever fills in the sheet writes above the questions. */
const BLANKS = [
  'Lớp tập huấn: ………………………………………………',
  'Ngày: ……/……/…………',
  'Họ và tên: ………………………………………………',
  'Phòng, đơn vị: ……………………………………………',
];

/** A question of a topic: what is asked, with its number, and what is to be answered. */
interface Question {
  readonly asked: string;
  readonly answer: readonly ElementContent[];
}

/** Whether the page of a topic asks questions: what its author lets be opened is a question with its answer. */
export function asksQuestions(site: Site): (topic: Topic) => boolean {
  return ({file}) => site.pages.some((page) => page.file === file && page.body.includes('<details>'));
}

/**
 * The questions of a topic without their answers, with lines to write on; null where its page asks none. A sheet is
 * filled in by one person: what the question cites is told with the answers.
 */
export function questionSheet(topic: Element): readonly ElementContent[] | null {
  const questions = questionsOf(topic);
  if (questions.length === 0) return null;
  const lines = Math.min(MOST_LINES, Math.floor(LINES / questions.length));
  return [
    ...badge(topic),
    ...BLANKS.map((blank) => element('p', [text(blank)])),
    ...questions.map(({asked}) =>
      element(
        'div',
        [
          element('p', [element('strong', [text(asked)])]),
          ...Array.from({length: lines}, () => element('div', [], {className: ['handout__line']})),
        ],
        {className: ['handout__question']},
      ),
    ),
  ];
}

/** The answers to them, with the clause that the topic rests on; null where its page asks none. */
export function answerSheet(topic: Element): readonly ElementContent[] | null {
  const questions = questionsOf(topic);
  if (questions.length === 0) return null;
  const facts = find(topic, (node) => hasClass(node, 'topic-facts'));
  const clause = facts && find(facts, ({tagName}) => tagName === 'a');
  return [
    ...badge(topic),
    ...(clause ? [element('p', [text('Chủ đề theo '), clause, text(' của kế hoạch.')])] : []),
    ...questions.map(({asked, answer}) =>
      element('div', [element('p', [element('strong', [text(asked)])]), ...answer], {
        className: ['handout__question'],
      }),
    ),
  ];
}

/** The page's own sign that its guidance is no document. */
function badge(topic: Element): Element[] {
  const sign = find(topic, (node) => hasClass(node, 'guidance__badge'));
  return sign ? [sign] : [];
}

/** What stands in the guidance of a topic to be opened: the question in its head, the answer below. */
function questionsOf(topic: Element): Question[] {
  const guidance = find(topic, (node) => hasClass(node, 'guidance'));
  const opened = guidance ? findAll(guidance, ({tagName}) => tagName === 'details') : [];
  return opened.flatMap(({children}) => {
    const asked = children.find((node) => isElement(node) && node.tagName === 'summary');
    return asked
      ? [{asked: textOf(asked).trim(), answer: unwrapped(children.filter((node) => node !== asked))}]
      : [];
  });
}

/** Without the boxes that let it be opened. */
function unwrapped(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) =>
    isElement(node) && node.tagName === 'div' ? unwrapped(node.children) : [node],
  );
}
