import {saturate} from '../weights.ts';

/** What a unit says of a document, in few steps: it only chooses whose texts are read, and those rank. */
const STEPS = 15;
const MOST = saturate(Number.MAX_SAFE_INTEGER);

export function toImpact(weight: number): number {
  return Math.max(0, Math.min(STEPS, Math.ceil((weight / MOST) * (STEPS + 1)) - 1));
}

/** The middle of the step. */
export function fromImpact(impact: number): number {
  return (impact + 0.5) * (MOST / (STEPS + 1));
}
