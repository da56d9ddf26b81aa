/** The place of the page `/ve-du-lieu` that tells how to report a mistake. */
export const REPORT_ANCHOR = 'bao-sai-sot';

const HOW = `/ve-du-lieu#${REPORT_ANCHOR}`;

/**
 * Where a mistake is reported, with the place filled in: an e-mail to the configured address, the
 * configured form with `?muc=`, or the page that says that none is configured.
 */
export function reportAddress(contact: unknown, where: string, address: string): string {
  if (typeof contact !== 'string' || contact === '') return HOW;
  if (contact.startsWith('https://')) {
    const form = new URL(contact);
    form.searchParams.set('muc', address);
    return form.href;
  }
  const subject = encodeURIComponent(`Sai sót tại ${where}`);
  const body = encodeURIComponent(`Địa chỉ: ${address}\nNội dung sai: \nNội dung đúng và nguồn: `);
  return `mailto:${contact}?subject=${subject}&body=${body}`;
}
