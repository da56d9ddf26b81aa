// Apart from the catalogue, which reads pages and so brings their schemas: these few words go to the browser.

/** What a handout can be put together from, in the order in which it is offered. */
export const GROUPS = {
  plan: 'Kế hoạch',
  topic: 'Chủ đề tuyên truyền',
  quiz: 'Phiếu câu hỏi của chủ đề',
  form: 'Hình thức tuyên truyền',
  task: 'Nhiệm vụ tổ chức thực hiện',
  guidance: 'Hướng dẫn',
  instrument: 'Căn cứ pháp lý',
  page: 'Tra cứu',
  clause: 'Các mục khác của kế hoạch',
} as const;

export type Group = keyof typeof GROUPS;

/** One part that can be chosen. */
export interface Entry {
  /** Its name in an address: a page's path without the first slash, or a clause's id. */
  readonly key: string;
  readonly group: Group;
  readonly title: string;
  /** The page that carries its words. */
  readonly url: string;
  /** Set where the part is one clause of that page. */
  readonly clause?: string;
  /** Set where the part is made of that page: the index of the legal bases in short, or the questions of a topic. */
  readonly excerpt?: 'bases' | 'questions' | 'answers';
}

/** Key of the short table of the legal bases that the plan cites. */
export const BASES_TABLE = 'can-cu/bang-ngan';

/** Keys of the questions of a topic, and of the answers to them. */
export function quizKeys(letter: string): {readonly questions: string; readonly answers: string} {
  return {questions: `cau-hoi/${letter}`, answers: `dap-an/${letter}`};
}
