import type {SearchDocument} from '../../src/core/search/index.ts';

/** A document that was made up, and a question made of words of its own. */
export type Generated = {
  document: Pick<SearchDocument, 'id' | 'title' | 'section' | 'text'>;
  question: string;
};

export type GenerateOptions = {
  count: number;
  /** @default 1 */
  seed?: number;
  /** Characters of a text on average. @default 3_000 */
  characters?: number;
};

const ONSETS = 'b c ch d đ g gi h k kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const RIMES =
  'a ai am an ang anh ao ay âm ân âng ât ăn ăng e en eo ê êm ên i ia iêm iên iêu in inh it o oi on ong ô ôi ôn ông ơ ơi ơn u ua uân ung uôi uôn uy uyên ư ưa ưng ương ươi ưu'.split(
    ' ',
  );
/** Level, falling, rising, asking, tumbling, heavy. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VOWEL = /[aăâeêioôơuưy](?!.*[ăâêôơư])/u;

/** Words of one and of two syllables; what a page is about, it says again and again. */
const WORDS = 24_000;
const SINGLE = 0.25;
const TOPIC_WORDS = 60;
const PAGES_OF_TOPIC = 40;
const FROM_TOPIC = 0.35;
/** How far lengths spread about their middle, as logarithm. */
const SPREAD = 0.8;
const ASKED_WORDS = {least: 4, most: 14};
const LEFT_OUT = 0.2;

/** Pages in made-up Vietnamese, alike for a seed: syllables as common, words as repeated, texts as uneven as in statutes. */
export function* generateDocuments({
  count,
  seed = 1,
  characters = 3_000,
}: GenerateOptions): Generator<Generated> {
  const random = randomFrom(seed);
  const syllables = shuffled(allSyllables(), random);
  const drawSyllable = drawBy(syllables.length, (rank) => (rank + 4) ** -0.5 * Math.exp(-rank / 300), random);
  const words = Array.from({length: WORDS}, () =>
    random() < SINGLE
      ? syllables[drawSyllable()]!
      : `${syllables[drawSyllable()]} ${syllables[drawSyllable()]}`,
  );
  const drawWord = drawBy(WORDS, (rank) => 1 / (rank + 8), random);
  const topics = Array.from({length: Math.ceil(count / PAGES_OF_TOPIC)}, () =>
    Array.from({length: TOPIC_WORDS}, () => Math.floor(random() * WORDS)),
  );
  const middle = characters / Math.exp(SPREAD ** 2 / 2);
  for (let at = 0; at < count; at++) {
    const topic = topics[at % topics.length]!;
    const draw = () =>
      words[random() < FROM_TOPIC ? topic[Math.floor(random() ** 2 * TOPIC_WORDS)]! : drawWord()]!;
    const length = Math.max(60, middle * Math.exp(SPREAD * gauss(random)));
    const own: string[] = [];
    for (let size = 0; size < length; size += own.at(-1)!.length + 1) own.push(draw());
    yield {
      document: {
        id: `trang-${at}`,
        title: capital(Array.from({length: 4}, draw).join(' ')),
        section: `Mục ${1 + (at % 90)} ${capital(words[topic[0]!]!)}`,
        text: toLines(own, random),
      },
      question: toQuestion(own, random),
    };
  }
}

function allSyllables(): string[] {
  return ONSETS.flatMap((onset) =>
    RIMES.flatMap((rime) =>
      TONES.map((tone) => `${onset}${rime.replace(VOWEL, `$&${tone}`)}`.normalize('NFC')),
    ),
  );
}

/** Neighbouring words, some left out: as one asks who remembers a passage. */
function toQuestion(words: readonly string[], random: () => number): string {
  const length = ASKED_WORDS.least + Math.floor(random() * (ASKED_WORDS.most - ASKED_WORDS.least));
  const start = Math.floor(random() * Math.max(1, words.length - length));
  return words
    .slice(start, start + length)
    .filter((_, at) => at === 0 || random() >= LEFT_OUT)
    .join(' ');
}

function toLines(words: readonly string[], random: () => number): string {
  // Joined, not added up: a string that has grown by additions keeps every one of them until it is first read.
  const parts: string[] = [];
  let opens = true;
  for (const word of words) {
    parts.push(opens ? capital(word) : ` ${word}`);
    const end = random();
    opens = end < 0.04;
    if (opens) parts.push(end < 0.015 ? '.\n' : '. ');
    else if (end < 0.1) parts.push(',');
  }
  parts.push('.');
  return parts.join('');
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** Draws ranks by their weights. */
function drawBy(size: number, weightOf: (rank: number) => number, random: () => number): () => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += weightOf(rank);
    sums[rank] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const between = (low + high) >> 1;
      if (sums[between]! < wanted) low = between + 1;
      else high = between;
    }
    return low;
  };
}

function shuffled(values: readonly string[], random: () => number): string[] {
  const own = [...values];
  for (let at = own.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [own[at], own[other]] = [own[other]!, own[at]!];
  }
  return own;
}

function gauss(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
