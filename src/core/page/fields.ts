import * as z from 'zod';
import {parseVietnameseDate} from '../text/date.ts';

/** Fields that several kinds of pages share. Every message says what is expected, in Vietnamese. */

/** A day as the editor writes it, `dd/mm/yyyy`; ISO `yyyy-mm-dd` after parsing. */
export const day = z.string('ngày dạng dd/mm/yyyy').transform((value, context) => {
  const iso = parseVietnameseDate(value);
  if (iso === null) {
    context.addIssue({code: 'custom', message: 'ngày có thật, dạng dd/mm/yyyy'});
    return z.NEVER;
  }
  return iso;
});

/** Text of at least one character, without spaces around it. */
export const words = z
  .string('một dòng chữ')
  .min(1, 'một dòng chữ, không để trống')
  .refine((value) => value === value.trim(), 'chữ không có dấu cách ở đầu và cuối')
  .refine((value) => value === value.normalize('NFC'), 'chữ Unicode dựng sẵn (NFC)');

/** An ASCII identifier of lower-case parts joined by hyphens. */
export const identifier = z
  .string('mã bằng chữ thường không dấu, nối bằng dấu gạch ngang')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'mã bằng chữ thường không dấu, nối bằng dấu gạch ngang');

/** A list that may be left out. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item, 'một danh sách').default([]);
}

/** Citations that deliberately lead nowhere: the number as written, and why. */
export const unlinked = listOf(z.strictObject({number: words, reason: words}));
