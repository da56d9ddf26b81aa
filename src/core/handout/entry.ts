// Apart from the catalogue, which reads pages and so brings their schemas: these few words go to the browser.

/** What a handout can be put together from, in the order in which it is offered. */
export const GROUPS = {
  plan: 'Kế hoạch',
  topic: 'Chủ đề tuyên truyền',
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
  /** True where the part is the short table of that page, the index of the legal bases. */
  readonly isTable?: true;
}

/** Key of the short table of the legal bases that the plan cites. */
export const BASES_TABLE = 'can-cu/bang-ngan';
