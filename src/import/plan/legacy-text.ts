/** Vietnamese text in the encodings before Unicode: recognised by how Vietnamese the result reads. */

/**
 * VNI for Windows: a vowel, then a character that bears its mark and tone; a few letters have one
 * character of their own. Source: the VNI table of xvnkb (vni.h) and of the VNI fonts' own charts.
 */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  Ñ: 'Đ',
  ô: 'ơ',
  Ô: 'Ơ',
  ö: 'ư',
  Ö: 'Ư',
  í: 'í',
  Í: 'Í',
  ì: 'ì',
  Ì: 'Ì',
  æ: 'ỉ',
  Æ: 'Ỉ',
  ó: 'ĩ',
  Ó: 'Ĩ',
  ò: 'ị',
  Ò: 'Ị',
  î: 'ỵ',
  Î: 'Ỵ',
};

/** A vowel with its mark, or a letter of its own; both in one pass, since marks and letters share characters. */
const VNI_TOKEN = /([aeouyAEOUYôÔöÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[ñÑôÔöÖíÍìÌæÆóÓòÒîÎ]/g;

/** Text of VNI fonts, its bytes read as Windows-1252, as Unicode. */
export function fromVni(text: string): string {
  return text.replace(VNI_TOKEN, (token, vowel?: string, mark?: string) => {
    if (vowel === undefined || mark === undefined) return VNI_LETTERS[token]!;
    return ((VNI_LETTERS[vowel] ?? vowel) + VNI_MARKS[mark.toLowerCase()]!).normalize('NFC');
  });
}

/**
 * TCVN3 has no capital letters with tones: its capital fonts draw small ones. A line without a plain
 * small letter, and a word with two plain capitals and no plain small letter, stood in such a font.
 */
export function raiseCapitals(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      /[A-Z][^a-z]*[A-Z]/.test(line) && !/[a-z]/.test(line)
        ? line.toUpperCase().replace(/^(\s*S)Ố(?=\s*[:\d])/u, '$1ố')
        : line.replace(/[\p{L}]+/gu, (word) =>
            /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word) ? word.toUpperCase() : word,
          ),
    )
    .join('\n');
}

const ONSET = '(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?';
const SYLLABLE = new RegExp(`^${ONSET}[aăâeêioôơuưy]{1,3}(?:ch|c|m|ng|nh|n|p|t)?$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Share of the words with letters beyond ASCII that are Vietnamese syllables, 0 to 1; and how many
 * such words there are. Text read by the wrong table scores low.
 */
export function vietnameseScore(text: string): {score: number; words: number} {
  const words = text.split(/[\s.,;:!?()“”"'‘’/\\\-–—…•]+/u).filter((word) => /\P{ASCII}/u.test(word));
  const sample = words.slice(0, 20000);
  const good = sample.filter(isSyllable).length;
  return {score: sample.length === 0 ? 1 : good / sample.length, words: sample.length};
}

function isSyllable(word: string): boolean {
  const lower = word.toLowerCase();
  if (!/^\p{L}+$/u.test(lower.normalize('NFC'))) return false;
  const apart = lower.normalize('NFD');
  return (apart.match(TONES) ?? []).length <= 1 && SYLLABLE.test(apart.replace(TONES, '').normalize('NFC'));
}
