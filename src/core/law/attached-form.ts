import {LINK} from './provision.ts';

/** A form or list cited by its number, with the text that it is attached to: "Biểu số 3 của Kế hoạch số …". Reads folded text. */

const FORM =
  /(?:^|[^a-z0-9])((?:bieu(?:\s{1,6}mau)?|mau(?:\s{1,6}bieu)?)(?:\s{1,6}so)?\s{1,6}(?:\d{1,3}|[ivx]{1,4})[a-z]?(?:[/-][a-z0-9]{1,12}){0,2})$/;
const REACH = 100;

/** The span of the form that ends just before `at`, not reaching back past `floor`; null if there is none. */
export function scanForm(folded: string, at: number, floor: number): {start: number; end: number} | null {
  const before = folded.slice(Math.max(floor, at - REACH), at);
  const link = LINK.exec(before.slice(-60));
  if (!link) return null;
  const words = before.slice(0, before.length - link[0].length).trimEnd();
  const form = FORM.exec(words)?.[1];
  if (form === undefined) return null;
  const end = at - before.length + words.length;
  return {start: end - form.length, end};
}
