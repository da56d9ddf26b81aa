import {ownNumber} from '../../core/law/index.ts';
import {fold} from '../../core/text/fold.ts';
import {attributeEvents} from './attribute-events.ts';
import {dayIn, numberIn, readAttributes} from './attributes.ts';
import {enactedEvents} from './enacted-events.ts';
import type {FoundEvent, PageReading} from './found-event.ts';
import {historyEvents} from './history-events.ts';
import type {SavedPage} from './saved-page.ts';

/** The events of force that a saved page tells, each once; `savedOn` is the day of the file, ISO. */
export function readStatus(page: SavedPage, savedOn: string): PageReading {
  const attributes = readAttributes(page.rows);
  const text = page.rows.map((row) => row.join('\t')).join('\n');
  const number =
    (attributes.number ? numberIn(attributes.number.value) : null) ?? ownNumber(text) ?? numberIn(page.title);
  const nothing = (why: string): PageReading => ({number, issued: null, events: [], unread: [why]});
  if (number === null) return nothing('không thấy số, ký hiệu của văn bản ở trang này');
  if (/vbhn/i.test(number))
    return nothing(`${number} là văn bản hợp nhất: hiệu lực xem ở trang của từng văn bản được hợp nhất`);
  if (/^[^\S\n]{0,9}du thao/m.test(fold(`${page.title}\n${page.paragraphs.slice(0, 12).join('\n')}`)))
    return nothing(`${number}: trang ghi là dự thảo, chưa làm thay đổi hiệu lực của văn bản nào`);
  const issued = attributes.issued ? dayIn(attributes.issued.value) : signedOn(page.paragraphs);
  const own = attributeEvents(attributes, number, savedOn);
  const history = historyEvents(page.rows, number, attributes.number?.quote);
  const start = own.events.find(({kind}) => kind === 'effective')?.date ?? null;
  const head =
    attributes.title && !page.paragraphs.includes(attributes.title.value) ? [attributes.title.value] : [];
  const enacted = enactedEvents([...head, ...page.paragraphs], number, {start, issued});
  // What has a day and an actor stands better in the history than in the attributes.
  const {events, unread} = merge([...history.events, ...enacted.events, ...own.events]);
  const notes = [
    ...own.unread.filter((line) => !(line.includes('Lịch sử') && history.events.length > 0)),
    ...history.unread,
    ...enacted.unread,
    ...unread,
  ];
  const silent = events.length === 0 && notes.length === 0;
  return {
    number,
    issued,
    events,
    unread: silent ? [`${number}: không thấy lời nào nói về hiệu lực`] : notes,
  };
}

/** “Hà Nội, ngày 24 tháng 6 năm 2022” at the head. */
function signedOn(paragraphs: readonly string[]): string | null {
  const line = paragraphs
    .slice(0, 15)
    .find((text) => /,\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu.test(text));
  return line === undefined ? null : dayIn(line);
}

/** Each event once; parts of one act on one instrument together; what contradicts itself is reported, not taken. */
function merge(found: readonly FoundEvent[]): {events: FoundEvent[]; unread: string[]} {
  const groups = new Map<string, FoundEvent[]>();
  for (const event of found) {
    const id = [event.target, event.kind, event.kind === 'amended' ? '' : event.date, event.by ?? ''].join(
      '\n',
    );
    groups.set(id, [...(groups.get(id) ?? []), event]);
  }
  const merged = [...groups.values()].map(joined);
  // The same end, once with what brought it about and once without.
  const events = merged.filter(
    (event) =>
      event.by !== null ||
      !merged.some(
        (other) =>
          other !== event &&
          other.by !== null &&
          other.target === event.target &&
          other.kind === event.kind &&
          other.date === event.date,
      ),
  );
  const unread: string[] = [];
  for (const kind of ['effective', 'ended'] as const) {
    for (const target of new Set(
      events.filter((event) => event.kind === kind).map((event) => event.target),
    )) {
      const days = new Set(
        events.filter((event) => event.kind === kind && event.target === target).map(({date}) => date),
      );
      if (days.size < 2) continue;
      unread.push(
        `${target}: trang ghi ${days.size} ngày ${kind === 'ended' ? 'hết hiệu lực' : 'có hiệu lực'} khác nhau (${[...days].join(', ')}); chưa lấy ngày nào`,
      );
      for (let at = events.length - 1; at >= 0; at -= 1)
        if (events[at]!.kind === kind && events[at]!.target === target) events.splice(at, 1);
    }
  }
  return {events, unread};
}

/** One event of several statements: the first one's words, the parts of all, unless one speaks of the whole. */
function joined(group: readonly FoundEvent[]): FoundEvent {
  const [first] = group as [FoundEvent];
  const dated = group.find(({date}) => date !== null) ?? first;
  const parts = [...new Set(group.flatMap(({part}) => part ?? []))];
  const whole = group.find(({part}) => part === null);
  if (parts.length === 0) return {...first, date: dated.date};
  if (first.kind === 'amended' && whole) return {...whole, date: dated.date};
  return {
    ...first,
    date: dated.date,
    provision: group.length === 1 ? first.provision : null,
    part: parts.join('; '),
    quotes: [...new Set(group.flatMap(({quotes}) => quotes))],
  };
}
