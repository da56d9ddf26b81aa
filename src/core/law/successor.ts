import type {Force, Status} from './force.ts';

/** States in which an instrument is no basis. */
export const OVER: readonly Status[] = ['het-hieu-luc', 'het-giai-doan'];

/**
 * Key of what stands in the place of an ended instrument on the day of its state; null where that is not known, is over
 * too, or has not begun. `stateOf` gives the state of another on that day, null where the site has none.
 */
export function successorOf(
  {endedBy}: Pick<Force, 'endedBy'>,
  stateOf: (key: string) => Pick<Force, 'status' | 'endedBy'> | null,
): string | null {
  const passed = new Set<string>();
  for (let by = endedBy; by !== null && !passed.has(by); ) {
    passed.add(by);
    const next = stateOf(by);
    if (!next || next.status === 'chua-hieu-luc') return null;
    if (!OVER.includes(next.status)) return by;
    by = next.endedBy;
  }
  return null;
}
