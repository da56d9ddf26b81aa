import {isKind} from '../page/page.ts';
import {basisPlace} from '../site/basis-place.ts';
import {placeInSite} from '../site/pinpoint.ts';
import {clauseById} from '../site/plans.ts';
import type {Site} from '../site/site.ts';
import {slug} from '../text/slug.ts';
import {workbook} from './workbook.ts';

/** What the plan leaves open is said, not left empty. */
const UNSAID = 'kế hoạch không ghi';

/** Workbooks beside the pages: the address of each, and its content. */
export async function workbooksOf(site: Site, origin: string): Promise<Map<string, Uint8Array>> {
  return new Map([
    ['/data/nhiem-vu.xlsx', await workbook(taskTable(site, origin))],
    ['/data/thuat-ngu.xlsx', await workbook(termTable(site, origin))],
  ]);
}

/** A row a task that the guidance names: whose it is by the plan, with whom, when, and by what it shows. */
export function taskTable(site: Site, origin: string): string[][] {
  const tasks = site.pages.flatMap((page) =>
    isKind(page, 'guidance')
      ? page.frontMatter.taskNames.map((task) => ({...task, plans: page.frontMatter.plans}))
      : [],
  );
  return [
    [
      'Mục',
      'Nhiệm vụ',
      'Ai làm',
      'Phối hợp với ai',
      'Khi nào',
      'Chứng minh bằng gì (gợi ý của trang)',
      'Lời của kế hoạch',
      'Địa chỉ',
    ],
    ...tasks.flatMap(({clause: id, plans, short, lead, support, due, evidence}) => {
      const {plan, clause} = clauseById(site.plans, id, plans)!;
      return [
        [
          placeInSite(site, plan, clause),
          short,
          lead ?? UNSAID,
          support ?? UNSAID,
          due ?? UNSAID,
          evidence ?? '',
          clause.text,
          `${origin}${clause.url}`,
        ],
      ];
    }),
  ];
}

/** A row a term of the glossary. */
export function termTable(site: Site, origin: string): string[][] {
  const pages = site.pages.filter((page) => isKind(page, 'glossary'));
  return [
    ['Thuật ngữ', 'Viết đầy đủ', 'Nghĩa', 'Cách viết khác', 'Tên nay đã khác', 'Chỗ đứng', 'Địa chỉ'],
    ...pages.flatMap(({url, frontMatter}) =>
      frontMatter.terms.map(({term, expansion, meaning, aliases, former, basis, plans}) => [
        term,
        expansion ?? '',
        meaning,
        aliases.join('; '),
        former ? 'có' : '',
        basis.map((id) => basisPlace(site, id, plans).title).join('; '),
        `${origin}${url}#${slug(term)}`,
      ]),
    ),
  ];
}
