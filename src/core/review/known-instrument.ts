import type {InstrumentRef} from '../law/index.ts';
import type {SpokenEvent} from '../page/force-words.ts';

/** An instrument as the checker knows it. */
export interface KnownInstrument extends InstrumentRef {
  readonly url: string;
  readonly events: readonly SpokenEvent[];
  /** Places inside it, from the outside in: `III`, `III 2`, `III 2 a`; absent where its text is not held. */
  readonly outline?: readonly string[];
}

/** The instruments of a site by key. */
export type Known = ReadonlyMap<string, KnownInstrument>;

export function byKey(instruments: readonly KnownInstrument[]): Known {
  return new Map(instruments.map((item) => [item.key, item]));
}
