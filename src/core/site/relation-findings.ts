import type {Finding} from '../page/finding.ts';
import {formatVietnameseDate} from '../text/date.ts';
import type {Relation, Verb} from './relations.ts';
import type {Site} from './site.ts';

/** A later instrument acts on an earlier one: along these verbs time never runs in a circle. */
const IN_TIME: readonly Verb[] = ['amends', 'replaces', 'guides', 'implements'];

/** Circles and contradictions among the relations; an instrument's relation to itself is a circle. */
export function relationFindings(site: Pick<Site, 'relations' | 'pages'>): Finding[] {
  const timed = site.relations.filter(({verb}) => IN_TIME.includes(verb));
  const included = site.relations.filter(({verb}) => verb === 'includes');
  return [
    ...circles(timed).map((circle) => circular(site, circle)),
    ...circles(included).map((circle) => circular(site, circle)),
    ...timed.flatMap((relation) => {
      const {from, to} = relation;
      if (from.date === null || to.date === null || !isBefore(from.date, to.date)) return [];
      return [
        finding(
          site,
          relation,
          `${from.name} (${formatVietnameseDate(from.date)}) ban hành trước ${to.name} (${formatVietnameseDate(to.date)})`,
          'văn bản sửa đổi, thay thế, hướng dẫn hay triển khai phải ban hành sau văn bản kia',
          'đổi chiều quan hệ (ghi amends, replaces ở trang của văn bản sau; amended, ended ở trang của văn bản trước), hoặc sửa ngày ban hành theo nguồn',
        ),
      ];
    }),
  ];
}

/** Compares as far as both dates tell: a year against a day compares the years. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Each circle once: the relations that close it, in order. */
function circles(relations: readonly Relation[]): Relation[][] {
  const leaving = new Map<string, Relation[]>();
  for (const relation of relations) {
    const from = idOf(relation.from);
    leaving.set(from, [...(leaving.get(from) ?? []), relation]);
  }
  const found: Relation[][] = [];
  const done = new Set<string>();
  const walk = (node: string, path: readonly Relation[]): void => {
    const start = path.findIndex(({from}) => idOf(from) === node);
    if (start >= 0) {
      found.push(path.slice(start));
      return;
    }
    if (done.has(node)) return;
    for (const relation of leaving.get(node) ?? []) walk(idOf(relation.to), [...path, relation]);
    done.add(node);
  };
  for (const relation of relations) walk(idOf(relation.from), []);
  return found;
}

function idOf({key, name}: Relation['from']): string {
  return key ?? name;
}

function circular(site: Pick<Site, 'pages'>, circle: readonly Relation[]): Finding {
  const names = [...circle.map(({from}) => from.name), circle[0]!.from.name];
  return finding(
    site,
    circle.at(-1)!,
    `quan hệ chạy vòng: ${names.join(' → ')}`,
    'quan hệ đi từ văn bản sau đến văn bản trước, không quay lại',
    'bỏ hoặc đổi chiều một quan hệ trong vòng',
  );
}

function finding(
  {pages}: Pick<Site, 'pages'>,
  relation: Relation,
  found: string,
  expected: string,
  remedy: string,
): Finding {
  const file = relation.declarations[0]!.file;
  return {file, line: lineOf(pages, file, 'relations'), found, expected, remedy};
}

function lineOf(pages: Site['pages'], file: string, field: string): number {
  return pages.find((page) => page.file === file)?.fieldLines[field] ?? 1;
}
