import {scanBackReferences} from './back-reference.ts';
import {type Found, findNumbers} from './find-numbers.ts';
import {findLooseSerials} from './loose-serials.ts';
import {type NamedSpan, namedFinder} from './named.ts';
import {namedMention} from './named-mention.ts';
import {numberedMention} from './numbered-mention.ts';
import {provisionBefore} from './provision-before.ts';
import {type Source, toSource} from './source.ts';
import type {BackReference, Mention} from './types.ts';

export interface ExtractOptions {
  /** Titles and names under which unnumbered instruments are cited, besides the laws known by title. */
  readonly titles?: readonly string[];
  /** Whether "Nghị định này" and its like are wanted too. @default false */
  readonly backReferences?: boolean;
}

const NO_TITLES: readonly string[] = [];

/** Every citation of the text, in order, none overlapping another. Never throws; linear in the text. */
export function extract(text: string, options: ExtractOptions = {}): Mention[] {
  const source = toSource(text);
  const numbers = withLooseSerials(source, findNumbers(source));
  const names = namesApart(source, numbers, options.titles ?? NO_TITLES);
  const mentions: Mention[] = [];
  let n = 0;
  let floor = 0;
  const addNumbers = (before: number) => {
    for (let found = numbers[n]; found && found.start < before; found = numbers[n]) {
      const [previous, next] = [numbers[n - 1], numbers[++n]];
      const following = from(numbers, n);
      mentions.push(
        numberedMention(source, found, {
          previous,
          following,
          limit: Math.min(next?.start ?? source.text.length, before),
        }),
      );
      floor = found.numberEnd;
    }
  };
  for (const span of names) {
    addNumbers(span.start);
    mentions.push(namedMention(source, span, floor, numbers[n]?.start ?? source.text.length));
    floor = span.end;
  }
  addNumbers(source.text.length);
  return options.backReferences ? withBackReferences(source, mentions) : mentions;
}

function withLooseSerials(source: Source, numbers: readonly Found[]): readonly Found[] {
  const loose = findLooseSerials(source, numbers);
  return loose.length === 0 ? numbers : [...numbers, ...loose].sort((a, b) => a.numberStart - b.numberStart);
}

/** The members from an index on, without a copy. */
function* from<T>(items: readonly T[], index: number): Generator<T> {
  for (let i = index; i < items.length; i++) yield items[i]!;
}

/** Titles that are not part of a mention with a number: "Luật Đầu tư số 61/2020/QH14" is one mention. */
function namesApart(source: Source, numbers: readonly Found[], titles: readonly string[]): NamedSpan[] {
  let n = 0;
  return [...namedFinder(titles)(source.text, source.folded)].filter((span) => {
    while (n < numbers.length && numbers[n]!.numberEnd <= span.start) n++;
    const number = numbers[n];
    return !number || number.start >= span.end;
  });
}

/** Adds "Nghị định này" and its like where no other mention stands. */
function withBackReferences(source: Source, mentions: readonly Mention[]): Mention[] {
  const {text, folded, mapped} = source;
  let n = 0;
  const backReferences: BackReference[] = [];
  for (const {start, end, type, near} of scanBackReferences(text, folded)) {
    const span = {start: mapped.startOf(start), end: mapped.endOf(end)};
    while (n < mentions.length && mentions[n]!.end <= span.start) n++;
    if ((mentions[n]?.start ?? Number.POSITIVE_INFINITY) < span.end) continue;
    backReferences.push({
      kind: 'back-reference',
      ...span,
      type,
      number: null,
      date: null,
      issuer: null,
      title: null,
      provision: provisionBefore(source, start, 0),
      near,
    });
  }
  return [...mentions, ...backReferences].sort((a, b) => a.start - b.start);
}
