import {extract} from '../law/index.ts';

/** A hand-made text with the citations that stand in it. */
export interface GoldRow {
  readonly text: string;
  /** Number as written, type, date, provision. */
  readonly numbered?: readonly (readonly (string | null)[])[];
  /** Titles as written. */
  readonly named?: readonly string[];
}

/** How the citation grammar does on hand-made texts. */
export interface GoldScore {
  readonly rows: number;
  readonly mentions: number;
  /** Share of what was found that is right, 0 to 1. */
  readonly precision: number;
  /** Share of what stands there that was found, 0 to 1. */
  readonly recall: number;
}

/** Compares what the grammar finds with what stands there; a mention counts only if all of it is right. */
export function scoreGold(rows: readonly GoldRow[]): GoldScore {
  let expected = 0;
  let found = 0;
  let right = 0;
  for (const row of rows) {
    const wanted = [...(row.numbered ?? []), ...(row.named ?? []).map((title) => [title])].map(identity);
    const got = extract(row.text).flatMap((mention) => {
      if (mention.kind === 'numbered')
        return [
          identity([mention.numberWritten, mention.type, mention.date, mention.provision?.text ?? null]),
        ];
      if (mention.kind !== 'named') return [];
      const title = row.text.slice(mention.start, mention.end);
      return [identity([title.replace(/\s(?:năm\s{1,6})?\d{4}$/, '').trimEnd()])];
    });
    expected += wanted.length;
    found += got.length;
    for (const one of got) {
      const index = wanted.indexOf(one);
      if (index < 0) continue;
      wanted.splice(index, 1);
      right += 1;
    }
  }
  return {
    rows: rows.length,
    mentions: expected,
    precision: found === 0 ? 1 : right / found,
    recall: expected === 0 ? 1 : right / expected,
  };
}

function identity(parts: readonly (string | null)[]): string {
  return JSON.stringify(parts);
}
