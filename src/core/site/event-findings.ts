import {SAID} from '../law/force.ts';
import type {EventFrontMatter} from '../page/event-schema.ts';
import type {Fault, Finding} from '../page/finding.ts';
import {isKind, type PageOf, type UnreadFile} from '../page/page.ts';
import {seenDay} from '../page/source-schema.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {startOf} from './instrument-events.ts';
import {quoteFault} from './quote-speaks.ts';
import type {Site} from './site.ts';
import {holdsInstrument} from './unread.ts';

type InstrumentPage = PageOf<'instrument'>;

/**
 * Events whose words do not speak of them, whose days cannot be, or that contradict each other. What another act's page
 * must tell of it waits while that page is among the `unread`.
 */
export function eventFindings(
  {pages, relations, build}: Pick<Site, 'pages' | 'relations' | 'build'>,
  unread: readonly UnreadFile[],
): Finding[] {
  const instruments = pages.filter((page) => isKind(page, 'instrument'));
  const byKey = new Map(instruments.map((page) => [page.frontMatter.key, page]));
  return instruments.flatMap((page) => {
    const {frontMatter, file, fieldLines} = page;
    const at = (index: number, fault: Fault): Finding => ({
      file,
      line: fieldLines[`events.${index}`] ?? fieldLines.events ?? 1,
      ...fault,
    });
    const replaced = relations.filter(({to, verb}) => verb === 'replaces' && to.key === frontMatter.key);
    return [
      ...frontMatter.events.flatMap((event, index) => {
        const actor = event.by === undefined ? undefined : byKey.get(event.by)?.frontMatter;
        const waits = event.by !== undefined && holdsInstrument(unread, event.by);
        const fault = waits ? null : quoteFault(frontMatter, event, actor);
        return [
          ...(fault ? [fault] : []),
          ...dayFaults(page, event, build.today ?? build.asOf),
          ...twice(frontMatter.events, event, index),
        ].map((fault) => at(index, fault));
      }),
      ...contradictions(page).map(({index, ...fault}) => at(index, fault)),
      ...replaced
        .filter(() => !frontMatter.events.some(({kind}) => kind === 'ended'))
        .map(({from}) =>
          at(-1, {
            found: `không có sự kiện “ended”, nhưng một quan hệ ghi ${from.name} thay thế văn bản này`,
            expected: 'văn bản đã được thay thế có sự kiện “ended” với ngày, nguồn và lời trích',
            remedy:
              'thêm sự kiện “ended” vào trang này; nếu chỉ thay một phần, ghi “partly-ended” và đổi quan hệ thành amends',
          }),
        ),
      ...idleSources(page),
    ];
  });
}

function dayFaults({frontMatter}: InstrumentPage, event: EventFrontMatter, today: string | null): Fault[] {
  const {kind, date} = event;
  const source = frontMatter.sources[event.source - 1];
  const seen = source ? seenDay(source) : null;
  const faults: Fault[] = [];
  if (date === undefined) return faults;
  if (SAID.includes(kind) && seen !== null && date > seen)
    faults.push({
      found: `${kind} ngày ${formatVietnameseDate(date)}, sau ngày xem nguồn ${formatVietnameseDate(seen)}`,
      expected: 'điều được thấy có ngày không muộn hơn ngày xem nguồn',
      remedy: 'sửa “date” theo nguồn, hoặc xem lại nguồn rồi sửa “retrieved”',
    });
  if (SAID.includes(kind) && today !== null && date > today)
    faults.push({
      found: `${kind} ngày ${formatVietnameseDate(date)}, sau hôm nay (${formatVietnameseDate(today)})`,
      expected: 'điều được thấy có ngày không ở tương lai',
      remedy: 'sửa “date” theo nguồn',
    });
  const {issued} = frontMatter;
  if (issued !== undefined && date < issued)
    faults.push({
      found: `${kind} ngày ${formatVietnameseDate(date)}, trước ngày ban hành ${formatVietnameseDate(issued)}`,
      expected: 'sự kiện của văn bản không sớm hơn ngày ban hành',
      remedy: 'đối chiếu với nguồn rồi sửa “date” hoặc “issued”',
    });
  return faults;
}

function twice(events: readonly EventFrontMatter[], event: EventFrontMatter, index: number): Fault[] {
  const idOf = ({kind, date, by, part, source}: EventFrontMatter) =>
    [kind, date, by, part, source].join('\n');
  if (events.findIndex((other) => idOf(other) === idOf(event)) === index) return [];
  return [
    {
      found: `sự kiện “${event.kind}” ghi hai lần với cùng ngày, văn bản và nguồn`,
      expected: 'mỗi sự kiện ghi một lần với một nguồn',
      remedy: 'xóa một lần, hoặc gộp lời trích vào một sự kiện',
    },
  ];
}

/** Events of one page that cannot all be true. */
function contradictions({frontMatter: {events}}: InstrumentPage): (Fault & {index: number})[] {
  const start = startOf({events});
  const revived = events.some(({kind}) => kind === 'revived');
  const end = events
    .flatMap(({kind, date}) => (kind === 'ended' && date !== undefined ? [date] : []))
    .sort()[0];
  return events.flatMap(({kind, date}, index) => {
    if (date === undefined) return [];
    if (kind === 'effective' && date !== start)
      return [
        {
          index,
          found: `hai ngày có hiệu lực: ${formatVietnameseDate(start!)} và ${formatVietnameseDate(date)}`,
          expected: 'một ngày có hiệu lực',
          remedy: 'đối chiếu với nguồn rồi sửa hoặc bỏ một sự kiện “effective”',
        },
      ];
    if ((kind === 'ended' || kind === 'partly-ended') && start !== null && date < start)
      return [
        {
          index,
          found: `${kind} ngày ${formatVietnameseDate(date)}, trước ngày có hiệu lực ${formatVietnameseDate(start)}`,
          expected: 'văn bản hết hiệu lực sau khi đã có hiệu lực',
          remedy: 'đối chiếu với nguồn rồi sửa “date” của một trong hai sự kiện',
        },
      ];
    if (kind === 'ended' && !revived && date !== end)
      return [
        {
          index,
          found: `hai ngày hết hiệu lực: ${formatVietnameseDate(end!)} và ${formatVietnameseDate(date)}`,
          expected: 'một ngày hết hiệu lực, trừ khi có sự kiện “revived” ở giữa',
          remedy: 'đối chiếu với nguồn rồi sửa hoặc bỏ một sự kiện “ended”',
        },
      ];
    if (kind === 'recorded' && !revived && end !== undefined && date > end)
      return [
        {
          index,
          found: `được ghi là còn hiệu lực ngày ${formatVietnameseDate(date)}, sau ngày hết hiệu lực ${formatVietnameseDate(end)}`,
          expected: 'tình trạng và các sự kiện không trái nhau',
          remedy: 'đối chiếu với nguồn rồi bỏ một trong hai sự kiện, hoặc thêm sự kiện “revived” có nguồn',
        },
      ];
    return [];
  });
}

/** Sources that nothing on the page quotes. */
function idleSources({file, fieldLines, frontMatter}: InstrumentPage): Finding[] {
  const used = new Set([...frontMatter.events, ...frontMatter.relations].map(({source}) => source));
  return frontMatter.sources.flatMap(({url, quotes}, index) =>
    quotes.length > 0 || used.has(index + 1)
      ? []
      : [
          {
            file,
            line: fieldLines[`sources.${index}`] ?? fieldLines.sources ?? 1,
            found: `nguồn ${index + 1} không có lời trích nào: ${url}`,
            expected: 'mỗi nguồn có lời trích ở “quotes” hoặc ở một sự kiện',
            remedy: 'thêm lời trích, hoặc bỏ nguồn và sửa số thứ tự ở events và relations',
          },
        ],
  );
}
