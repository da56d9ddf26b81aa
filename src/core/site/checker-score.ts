/** How the citation checker did when it was measured; a test repeats the seeded part from its seed. */
export interface CheckerScore {
  /** Day of the measurement, ISO. */
  readonly day: string;
  readonly seed: number;
  readonly drafts: number;
  /** Faults seeded into the drafts, and how many of them were told. */
  readonly faults: number;
  readonly told: number;
  /** Share of what was told that had been seeded, 0 to 1. */
  readonly precision: number;
  /** Citations in public texts that the checker was never tried on before, and how many it suspected without cause. */
  readonly real: {readonly day: string; readonly citations: number; readonly wronglySuspected: number};
}
