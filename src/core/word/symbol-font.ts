/**
 * Signs of the symbol fonts of Word as the characters that they draw. Such a font has signs of its own at the codes of
 * Latin letters; Word writes them as F000 + code, in Unicode's private area.
 * Sources: the encodings of Symbol (Unicode's mapping file `VENDORS/ADOBE/symbol.txt`) and of Wingdings, of which only
 * the signs are listed that office documents use and that Unicode draws alike.
 */

const PRIVATE = 0xf000;

/** From 0x20 on; a blank where the font draws only part of a sign. */
const SYMBOL_LOW =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
/** From 0xA0 on. */
const SYMBOL_HIGH = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑           〉∫';

const WINGDINGS: Readonly<Record<number, string>> = {
  33: '✏',
  34: '✂',
  40: '☎',
  42: '✉',
  70: '☞',
  74: '☺',
  76: '☹',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  159: '•',
  161: '○',
  167: '▪',
  168: '☐',
  216: '➢',
  220: '➲',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  82: '☑',
  84: '☒',
  151: '•',
  152: '●',
  163: '☐',
};

/** Whether a font has signs where others have letters. */
export function isSymbolFont(font: string): boolean {
  return /^(symbol|wingdings( [23])?|webdings)$/i.test(font.trim());
}

/** What a symbol font draws at a code, its own or that of the private area; null where that is not known. */
export function signOf(font: string, code: number): string | null {
  const own = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  switch (font.trim().toLowerCase()) {
    case 'symbol': {
      const sign = own >= 0xa0 ? SYMBOL_HIGH[own - 0xa0] : own > 0x20 ? SYMBOL_LOW[own - 0x20] : undefined;
      return sign === undefined || sign === ' ' ? null : sign;
    }
    case 'wingdings':
      return WINGDINGS[own] ?? null;
    case 'wingdings 2':
      return WINGDINGS_2[own] ?? null;
    default:
      return null;
  }
}

/** The signs with which lists are bulleted, where the font is not told. */
const BULLETS: Readonly<Record<number, string>> = {
  61483: '+',
  61485: '-',
  61607: '▪',
  61630: '-',
  61692: '✓',
};

/** The sign of a list, as the character that it draws; a dot for one that is not known. */
export function bulletSign(text: string, font = ''): string {
  const code = text.codePointAt(0) ?? 0;
  if (code < PRIVATE || code > PRIVATE + 0xff) return (isSymbolFont(font) && signOf(font, code)) || text;
  return BULLETS[code] ?? signOf(font, code) ?? '•';
}

const PRIVATE_SIGN = /[\uF000-\uF0FF]/gu;

/** Stands for a sign that nobody can name. */
export const UNKNOWN_SIGN = '\uFFFD';

/** Text of one run with its signs drawn; `unknown` holds the codes that could not be. */
export function drawSigns(text: string, font: string): {text: string; unknown: string[]} {
  const unknown: string[] = [];
  const symbols = isSymbolFont(font);
  const drawn = text.replace(symbols ? /[\u00A1-\u00FF\uF000-\uF0FF]/gu : PRIVATE_SIGN, (sign) => {
    const code = sign.codePointAt(0)!;
    const known = symbols ? signOf(font, code) : code === 0xf0b7 ? '•' : (BULLETS[code] ?? null);
    // Vietnamese letters that stand in such a font by accident are drawn by another one.
    if (known === null && code < PRIVATE) return sign;
    if (known === null) unknown.push(`${font || 'phông không rõ'} ${code.toString(16).toUpperCase()}`);
    return known ?? UNKNOWN_SIGN;
  });
  return {text: drawn, unknown};
}
