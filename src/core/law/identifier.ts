import {slug} from '../text/slug.ts';

/**
 * The key of an instrument: `<type>-<number>` in ASCII; a number without a year takes the place or body
 * that tells it from others, if one is given, and the year of issue.
 * `{type: 'Kế hoạch', number: '12/KH-UBND', issued: '2023-01-12', place: 'Đồng Nai'}` → `ke-hoach-12-kh-ubnd-dong-nai-2023`.
 */
export function instrumentKey(instrument: {
  readonly type: string;
  readonly number: string;
  /** ISO. */
  readonly issued: string | null;
  /** Where several bodies share the symbol: the province, the committee. */
  readonly place?: string | undefined;
}): string {
  const hasYear = /\/(?:19|20)\d{2}\//.test(instrument.number);
  const year = instrument.issued?.slice(0, 4);
  return slug(
    [instrument.type, instrument.number, ...(hasYear ? [] : [instrument.place, year])]
      .filter(Boolean)
      .join(' '),
  );
}
