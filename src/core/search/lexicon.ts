import {foldedForm, markedForm} from '../text/doublet.ts';

const STARTS_WITH_DIGIT = /^\p{N}/u;

/**
 * Every spelling met in the stored text, numbered, with its folded and its marked form. Folding costs
 * microseconds and a law repeats the same thousand syllables, so each spelling is folded once.
 */
export class Lexicon {
  private readonly numbers = new Map<string, number>();
  private readonly written: string[] = [];
  private readonly markedForms: string[] = [];
  private readonly foldedForms: string[] = [];
  private readonly byFolded = new Map<string, number[]>();

  number(spelling: string): number {
    const known = this.numbers.get(spelling);
    if (known !== undefined) return known;
    const number = this.written.length;
    this.numbers.set(spelling, number);
    this.written.push(spelling);
    const folded = foldedForm(spelling);
    this.foldedForms.push(folded);
    const siblings = this.byFolded.get(folded);
    if (siblings) siblings.push(number);
    else this.byFolded.set(folded, [number]);
    return number;
  }

  get size(): number {
    return this.written.length;
  }

  /** The spellings with this folded form. */
  spellings(folded: string): readonly number[] {
    return this.byFolded.get(folded) ?? [];
  }

  isNumber(number: number): boolean {
    return STARTS_WITH_DIGIT.test(this.foldedForms[number]!);
  }

  /** The folded form of a spelling, met before or not. */
  fold(spelling: string): string {
    return this.foldedForms[this.number(spelling)]!;
  }

  marked(number: number): string {
    this.markedForms[number] ??= markedForm(this.written[number]!);
    return this.markedForms[number];
  }
}
