import type {ComparedPlan, PlanComparison} from '../../core/compare/plan-comparison.ts';

/** Two plans that are ready beside each other. */
export interface ReadyPair {
  readonly path: string;
  /** `Kế hoạch số 09/KH-BQLKKT so với Kế hoạch số 11/KH-BQLKKT`. */
  readonly title: string;
  readonly why: 'years' | 'basis';
}

/** What `/so-sanh` knows: the plans, whole only where there are two to compare. */
export interface Family {
  readonly plans: readonly ComparedPlan[];
  readonly names: readonly {readonly name: string; readonly url: string}[];
  readonly ready: readonly ReadyPair[];
}

export interface CompareRequest {
  readonly a: ComparedPlan;
  readonly b: ComparedPlan;
}

export type CompareReply = PlanComparison;
