/** Words that no Vietnamese sentence has, even one without its marks. */
const ENGLISH = /\b(?:the|of|and|with|dated|from|this|shall|official|is)\b/gi;

/** A letter that only Vietnamese has. */
const MARKED = /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/g;

/**
 * The language of quoted words, for the `lang` of what shows them (WCAG 2.2, 3.1.2): `en` where English words stand
 * and outnumber Vietnamese letters; undefined where it is the page's own.
 */
export function foreignLanguage(text: string): 'en' | undefined {
  const english = text.match(ENGLISH)?.length ?? 0;
  return english > 0 && english >= (text.normalize('NFC').match(MARKED)?.length ?? 0) ? 'en' : undefined;
}
