import type {WideManifest} from './format.ts';
import {fromSymbols} from './symbols.ts';

const KB = 1024;

/** Which piece holds a unit, known before any has arrived. */
export class Directory {
  private readonly firsts: string[];
  private readonly sizes: Uint32Array;

  /** Throws a RangeError on damaged data. */
  constructor({firsts, sizes}: WideManifest['directory']) {
    this.firsts = firsts === '' ? [] : firsts.split('\n');
    this.sizes = fromSymbols(sizes);
    if (this.firsts.length !== this.sizes.length) throw new RangeError('pieces and sizes differ');
  }

  get pieces(): number {
    return this.firsts.length;
  }

  /** The number of the piece that would hold the unit; -1 where it comes before all. */
  pieceOf(unit: string): number {
    let low = 0;
    let high = this.firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.firsts[middle]! <= unit) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Characters of a piece, about. */
  size(piece: number): number {
    return this.sizes[piece]! * KB;
  }
}
