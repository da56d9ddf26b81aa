/** Signs that are not seen or look like others, named by their code: they make two equal-looking texts differ. */

const HIDDEN: readonly (readonly [RegExp, string])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/u, 'ký tự điều khiển'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, 'ký tự đảo chiều chữ'],
  [
    /\u034f|[\u00ad\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0]/u,
    'ký tự không nhìn thấy',
  ],
  [/(?<!\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d/u, 'ký tự không nhìn thấy'],
  [/[\u2028\u2029]/u, 'ký tự xuống dòng lạ'],
  [/[\ufff9-\ufffc\u{e0000}-\u{e0fff}]/u, 'ký tự không nhìn thấy'],
  [/\ufffd/u, 'ký tự hỏng'],
  [/\p{Co}/u, 'ký tự không có trong bảng mã chung'],
];

/** Letters and digits drawn as Latin ones, and eth where Vietnamese has đ. */
const LOOK_ALIKE = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}ÐðƉɖ]/u;

/** Cyrillic and Greek letters that look like Latin ones. */
const LATIN_LOOKS = /^[АВЕКМНОРСТУХЅІЈаеорсухѕіјΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ\p{M}]+$/u;

const WORD = /[\p{L}\p{M}]+/gu;

/** What is wrong with the signs of a text, each kind once, as words of a finding. */
export function hiddenSigns(text: string): string[] {
  const found = HIDDEN.flatMap(([pattern, what]) => {
    const sign = pattern.exec(text)?.[0];
    return sign === undefined ? [] : [`${what} ${codeOf(sign)}`];
  });
  const drawn = LOOK_ALIKE.exec(text)?.[0];
  if (drawn !== undefined) found.push(`ký tự “${drawn}” (${codeOf(drawn)}) trông như chữ hoặc số thường`);
  for (const [word] of text.normalize('NFC').matchAll(WORD)) {
    const foreign = [...word].filter((sign) => !/[\p{Script=Latin}\p{M}]/u.test(sign));
    if (foreign.length === 0) continue;
    const isMixed =
      /\p{Script=Latin}/u.test(word) &&
      foreign.some((sign) =>
        /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(sign),
      );
    if (isMixed || LATIN_LOOKS.test(word))
      found.push(
        `chữ của bảng chữ cái khác trong “${word}”: ${[...new Set(foreign)].map((sign) => `${sign} (${codeOf(sign)})`).join(', ')}`,
      );
  }
  return [...new Set(found)];
}

function codeOf(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
