import type {EventKind} from '../law/force.ts';
import type {EventFrontMatter} from '../page/event-schema.ts';
import type {Fault} from '../page/finding.ts';
import type {InstrumentFrontMatter} from '../page/instrument-schema.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {fold} from '../text/fold.ts';
import {saysDay} from '../text/says-day.ts';
import {shorten} from '../text/shorten.ts';
import {startOf} from './instrument-events.ts';

/** UTF-16 units of a text that a message shows. */
const MOST_SHOWN = 100;

/** What the words of a source must say for each kind of event: in folded text, and as an editor reads it. */
const SAYS: Readonly<Record<Exclude<EventKind, 'cited'>, readonly [RegExp, string]>> = {
  // A row of a table of dates has its words in the table's head.
  effective: [/hieu luc|effect|\|/, 'chữ “hiệu lực”'],
  expires: [/hieu luc|effect/, 'chữ “hiệu lực”'],
  period: [/./s, ''],
  ended: [/het hieu luc|thay the|bai bo|cease|repeal|replac/, 'chữ “hết hiệu lực”, “thay thế” hoặc “bãi bỏ”'],
  'partly-ended': [/het hieu luc|thay the|bai bo/, 'chữ “hết hiệu lực”, “thay thế” hoặc “bãi bỏ”'],
  amended: [/sua doi|bo sung|bai bo|amend/, 'chữ “sửa đổi” hoặc “bổ sung”'],
  revived: [/hieu luc|khoi phuc/, 'chữ “hiệu lực” hoặc “khôi phục”'],
  transitional: [/chuyen tiep|tru truong hop/, 'chữ “chuyển tiếp” hoặc “trừ trường hợp”'],
  recorded: [/con hieu luc|dang co hieu luc|co hieu luc/, 'chữ “còn hiệu lực”'],
};

const FROM_ISSUE = /tu ngay (ky|ban hanh)|ngay ky ban hanh/;
/** These name their day themselves, or take it from the entry into force of what acts. */
const DATED: readonly EventKind[] = ['effective', 'expires', 'ended', 'partly-ended', 'revived'];
const ACTS: readonly EventKind[] = ['ended', 'partly-ended', 'amended', 'revived'];

/** Why the quoted words of an event do not speak of it; null where they do. `actor` is the page of what acts. */
export function quoteFault(
  item: InstrumentFrontMatter,
  event: EventFrontMatter,
  actor: InstrumentFrontMatter | undefined,
): Fault | null {
  const text = event.quotes.join('\n');
  const lack = lacking(item, event, actor, text);
  if (lack === null) return null;
  return {
    found: `sự kiện “${event.kind}” có lời trích “${shorten(text, MOST_SHOWN)}”`,
    expected: `lời trích có ${lack}`,
    remedy: 'trích đúng đoạn của nguồn nói về sự kiện này; không có đoạn nào thì bỏ sự kiện',
  };
}

function lacking(
  item: InstrumentFrontMatter,
  {kind, date, by}: EventFrontMatter,
  actor: InstrumentFrontMatter | undefined,
  text: string,
): string | null {
  const folded = fold(text);
  const own = [item.number, ...item.alternativeNumbers].flatMap((number) => number ?? []);
  const named = (words: readonly string[]) => words.some((word) => folded.includes(fold(word)));
  if (kind === 'cited')
    return named([...own, ...item.names, ...(item.title === undefined ? [] : [item.title])])
      ? null
      : 'số hiệu hoặc tên của văn bản này';
  const [pattern, words] = SAYS[kind];
  if (!pattern.test(folded)) return words;
  if (ACTS.includes(kind)) {
    const other = actor?.number ?? by;
    if (!named([...own, ...item.names, ...(other === undefined ? [] : [other])]))
      return 'số hiệu của văn bản này hoặc của văn bản kia';
  }
  if (date === undefined) return null;
  if (kind === 'period' && !text.includes(date.slice(0, 4))) return `năm ${date.slice(0, 4)}`;
  if (!DATED.includes(kind) || saysDay(text, date)) return null;
  if (kind === 'effective' && date === item.issued && FROM_ISSUE.test(folded)) return null;
  if (actor && startOf(actor) === date) return null;
  return `ngày ${formatVietnameseDate(date)}`;
}
