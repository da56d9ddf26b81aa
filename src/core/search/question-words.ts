/**
 * Words that ask and do not say what about, folded: in a question of ten words half are these, and in a
 * small collection they are rare, so that rarity would take them for the subject.
 */
const PHRASES = [
  'ai',
  'bao gio',
  'bao lau',
  'bao nhieu',
  'cho hoi',
  'chon cau tra loi dung nhat',
  'co duoc khong',
  'co phai',
  'dau la',
  'dieu nao',
  'duoc hieu',
  'duoc khong',
  'duoi day',
  'dung hay sai',
  'gi',
  'hay khong',
  'khi nao',
  'la gi',
  'lam sao',
  'lam the nao',
  'luc nao',
  'nao',
  'nhu nao',
  'nhu the nao',
  'o dau',
  'phai khong',
  'ra sao',
  'sau day',
  'tai sao',
  'the nao',
  'toi muon',
  'vi sao',
].map((phrase) => phrase.split(' '));

/** For each syllable of a query, whether it belongs to a question's wording; none when all do. */
export function questionSyllables(folded: readonly string[]): boolean[] {
  const asks = folded.map(() => false);
  folded.forEach((_, at) => {
    for (const phrase of PHRASES) {
      if (!phrase.every((syllable, n) => folded[at + n] === syllable)) continue;
      phrase.forEach((_syllable, n) => {
        asks[at + n] = true;
      });
    }
  });
  return asks.every(Boolean) ? asks.map(() => false) : asks;
}
