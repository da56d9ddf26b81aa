import {fold} from '../../core/text/fold.ts';
import {type Attribute, type Attributes, dayIn, numberIn} from './attributes.ts';
import type {FoundEvent} from './found-event.ts';

/** Shown to visitors without an account, or where nobody has filled the table in. */
const WITHHELD = /^(da biet|dang cap nhat|cap nhat|vui long|dang nhap|khong xac dinh|chua xac dinh|\.+|-+)/;

/** What the table of attributes tells of its own instrument, as of the day on which the page was saved. */
export function attributeEvents(
  attributes: Attributes,
  own: string,
  savedOn: string,
): {readonly events: FoundEvent[]; readonly unread: string[]} {
  const {number, effective, ended, status, replacedBy} = attributes;
  const unread: string[] = [];
  const name = number ? [number.quote] : [];
  const event = (
    kind: FoundEvent['kind'],
    date: string,
    quotes: readonly (string | undefined)[],
    by: string | null = null,
  ): FoundEvent => ({
    target: own,
    kind,
    date,
    by,
    provision: null,
    part: null,
    quotes: [...new Set([...name, ...quotes].flatMap((quote) => quote ?? []))],
  });
  const dayOf = (attribute: Attribute | undefined) => {
    if (!attribute) return null;
    const day = dayIn(attribute.value);
    if (day === null)
      unread.push(
        WITHHELD.test(fold(attribute.value))
          ? `“${attribute.quote}”: trang không cho biết ngày; đăng nhập, hoặc xem trang ở vbpl.vn hay vanban.chinhphu.vn`
          : `“${attribute.quote}”: không đọc được ngày`,
      );
    return day;
  };
  const events: FoundEvent[] = [];
  const start = dayOf(effective);
  if (start !== null) events.push(event('effective', start, [effective?.quote]));
  const said = status ? fold(status.value) : '';
  // Private databases write the day into the state: “Hết hiệu lực: 01/07/2026”.
  const over = /^het hieu luc(?! mot phan| 1 phan)/.test(said);
  const end = dayOf(ended) ?? (over && status ? dayIn(status.value) : null);
  if (end !== null)
    events.push(
      event(
        'ended',
        end,
        [ended?.quote, over ? status?.quote : undefined, replacedBy?.quote],
        replacedBy ? numberIn(replacedBy.value) : null,
      ),
    );
  else if (over)
    unread.push(
      `“${status?.quote}”: trang không ghi ngày hết hiệu lực; lưu thêm trang “Lịch sử” của văn bản`,
    );
  if (/^het hieu luc (mot|1) phan/.test(said))
    unread.push(
      `“${status?.quote}”: trang này không cho biết phần nào, từ ngày nào; lưu thêm trang “Lịch sử” của văn bản`,
    );
  if (/^(ngung|dinh chi|tam ngung)/.test(said))
    unread.push(`“${status?.quote}”: ngưng hiệu lực không thuộc các sự kiện trang này ghi; ghi tay ở “note”`);
  if (/^(con|dang co) hieu luc/.test(said) && status && (start === null || start <= savedOn))
    events.push(event('recorded', savedOn, [status.quote]));
  return {events, unread};
}
