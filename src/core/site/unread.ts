import type {UnreadFile} from '../page/page.ts';

/** Whether the page of an instrument, whose file bears its key, is among what could not be read. */
export function holdsInstrument(unread: readonly UnreadFile[], key: string): boolean {
  return unread.some(({file}) => file === `can-cu/${key}.mdx`);
}

/** Whether the file stands where the overview of a plan does. */
export function isOverview({file}: UnreadFile): boolean {
  return /^ke-hoach\/(?:.+\/)?index\.mdx?$/.test(file);
}
