import type {Office} from './office-schema.ts';

export const FEEDBACK_QUESTION = 'Trang này có ích không?';

/** What a reader can say of a page at once: its word in an address, and as the page shows it. */
const ANSWERS = [
  ['co', 'Có'],
  ['chua', 'Chưa'],
  ['gop-y', 'Góp ý'],
] as const;

const SUBJECTS = {co: 'Trang có ích', chua: 'Trang chưa có ích', 'gop-y': 'Góp ý về trang'} as const;

/**
 * The answers to “Trang này có ích không?”, each with its address: an e-mail to the office or its form, with the page
 * filled in. Empty where the profile names no place for them.
 */
export function feedbackLinks(
  office: Pick<Office, 'feedback'> | null,
  title: string,
  address: string,
): {label: string; url: string}[] {
  const to = office?.feedback;
  if (to === undefined) return [];
  return ANSWERS.map(([answer, label]) => ({label, url: urlOf(to, answer, title, address)}));
}

function urlOf(to: string, answer: keyof typeof SUBJECTS, title: string, address: string): string {
  if (to.startsWith('https://')) {
    const form = new URL(to);
    form.searchParams.set('muc', address);
    form.searchParams.set('y-kien', answer);
    return form.href;
  }
  const subject = encodeURIComponent(`${SUBJECTS[answer]}: ${title}`);
  return `mailto:${to}?subject=${subject}&body=${encodeURIComponent(`Địa chỉ: ${address}\nÝ kiến: `)}`;
}
