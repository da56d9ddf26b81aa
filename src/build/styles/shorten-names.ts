import type {Root} from 'postcss';

/** The name of a property of its own, where it is set and where it is read. */
const NAME = /(?<![-\w])--[a-zA-Z][-\w]*/g;

/**
 * Gives the properties of their own in all sheets of a site short names, the most frequent the shortest: a framework
 * calls a colour `--ifm-color-emphasis-300`. `outside` are the names that pages and scripts know; they stay.
 */
export function shortenNames(sheets: readonly Root[], outside: ReadonlySet<string>): void {
  const uses = new Map<string, number>();
  const each = (change: (text: string) => string) => {
    for (const sheet of sheets)
      sheet.walkDecls((declaration) => {
        declaration.prop = change(declaration.prop);
        declaration.value = change(declaration.value);
      });
  };
  each((text) => {
    for (const [name] of text.matchAll(NAME))
      if (!outside.has(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
    return text;
  });
  const byUse = [...uses].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1));
  const short = new Map(byUse.map(([name], index) => [name, `--z${index.toString(36)}`]));
  each((text) => text.replace(NAME, (name) => short.get(name) ?? name));
}
