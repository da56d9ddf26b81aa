import type {AtRule, Root} from 'postcss';

/** The words for a screen reader at the end of a value; ours are always empty. */
const UNSPOKEN = /\s*\/\s*""$/;

/**
 * Puts before each drawn text that no reader should speak (`content: "✓" / ""`) the same without that wish: Firefox
 * before 128 and Safari before 17.4 drop what they do not know, and the mark or the name with it.
 */
export function addPlainContent(sheet: Root): void {
  sheet.walkDecls('content', (declaration) => {
    const asked = declaration.parent?.parent as AtRule | undefined;
    if (!UNSPOKEN.test(declaration.value) || asked?.name === 'supports') return;
    declaration.cloneBefore({value: declaration.value.replace(UNSPOKEN, '')});
  });
}
