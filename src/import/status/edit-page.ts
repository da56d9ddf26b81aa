import {type Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq} from 'yaml';
import {hostLevel} from '../../core/page/hosts.ts';
import {formatVietnameseDate, parseVietnameseDate} from '../../core/text/date.ts';
import {FRONT_MATTER} from '../../mdx/parse-mdx.ts';
import type {Proposal} from './propose.ts';

/** The field after which `events` stands on a page that has none. */
const BEFORE_EVENTS = ['names', 'title', 'issued', 'issuer', 'alternativeNumbers', 'number', 'type'];

/** The source of a page with the events added, in the order of days; comments and all else stay as they are. */
export function addEvents(source: string, proposals: readonly Proposal[]): string {
  const head = FRONT_MATTER.exec(source)?.[0];
  if (head === undefined) throw new Error('trang không có phần đầu giữa hai dòng “---”');
  const document: Document = parseDocument(head.slice(4, -4), {schema: 'core'});
  const root = document.contents;
  if (!isMap(root)) throw new Error('phần đầu trang không phải danh sách “tên: giá trị”');
  const listAt = (name: string): YAMLSeq => {
    const list = root.get(name, true);
    if (isSeq(list)) return list;
    const fresh = new YAMLSeq(document.schema);
    const pair = document.createPair(name, fresh);
    const before = BEFORE_EVENTS.map((field) => root.items.findIndex(({key}) => String(key) === field)).find(
      (at) => at >= 0,
    );
    root.items.splice(name === 'events' ? (before ?? -1) + 1 : root.items.length, 0, pair);
    return fresh;
  };
  const sources = listAt('sources');
  const events = listAt('events');
  for (const {event, seen} of proposals) {
    const {kind, date, by, provision, part, quotes, check} = event;
    const node = document.createNode({
      kind,
      ...(date !== undefined && {date: formatVietnameseDate(date)}),
      ...(by !== undefined && {by}),
      ...(provision !== undefined && {provision}),
      ...(part !== undefined && {part}),
      source: sourceNumber(
        sources,
        seen.url ?? '',
        `trang lưu ngày ${formatVietnameseDate(seen.savedOn)}`,
        (value) => document.createNode(value),
      ),
      quotes,
      check,
    });
    const later = date === undefined ? -1 : events.items.findIndex((item) => (dayOf(item) ?? '') > date);
    events.items.splice(later < 0 ? events.items.length : later, 0, node);
  }
  return `---\n${document.toString({lineWidth: 0})}---\n${source.slice(head.length)}`;
}

/** 1-based place of the source; added where it is not there yet. */
function sourceNumber(
  sources: YAMLSeq,
  url: string,
  retrieved: string,
  create: (value: unknown) => unknown,
): number {
  const at = sources.items.findIndex(
    (item) => isMap(item) && item.get('url') === url && item.get('retrieved') === retrieved,
  );
  if (at >= 0) return at + 1;
  sources.items.push(create({url, level: hostLevel(url), retrieved}) as YAMLMap);
  return sources.items.length;
}

function dayOf(item: unknown): string | null {
  const date = isMap(item) ? item.get('date') : null;
  return typeof date === 'string' ? parseVietnameseDate(date) : null;
}
