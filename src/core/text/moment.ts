/** `2026-11-23T20:00:00Z` → `24/11/2026`: the day in Viet Nam, which is seven hours ahead all year. */
export function vietnameseDay(isoTime: string): string {
  const local = new Date(Date.parse(isoTime) + 7 * 3_600_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
}
