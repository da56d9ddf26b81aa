/** The middle of values and what 95 in 100 do not exceed; 0 where there is none. */
export function percentiles(values: readonly number[]): {p50: number; p95: number} {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return {p50: at(0.5), p95: at(0.95)};
}
