import postcss, {type AtRule, type Root} from 'postcss';

/** A style sheet as two: what a screen needs, and what only paper does. */
export interface SplitSheet {
  readonly screen: string;
  /** To be linked with `media="print"`; empty where nothing is for paper alone. */
  readonly print: string;
}

/**
 * Takes out of a sheet, in place, what holds on paper alone: rules inside `@media print`, `@page`, and the faces
 * that no other rule names. Within each of the two the order stays.
 */
export function splitPrint(screen: Root): SplitSheet {
  const print = postcss.root();
  screen.each((node) => {
    if (node.type !== 'atrule') return;
    // The link says `print` for all of them.
    if (node.name === 'media' && node.params === 'print') print.append(node.nodes ?? []);
    else if (/^page\b/.test(node.name)) print.append(node.clone());
    else return;
    node.remove();
  });
  const named = valuesNamingFaces(screen);
  const faces: AtRule[] = [];
  screen.walkAtRules('font-face', (face) => {
    if (!named.includes(familyOf(face))) faces.push(face.remove() as AtRule);
  });
  print.prepend(faces);
  return {screen: screen.toString(), print: print.toString()};
}

/** All values that name a face, or hold one that does. */
function valuesNamingFaces(sheet: Root): string {
  const values: string[] = [];
  sheet.walkDecls(/^(?:font|font-family|--.*)$/, ({parent, value}) => {
    if ((parent as AtRule).name !== 'font-face') values.push(value);
  });
  return values.join('\n');
}

function familyOf(face: AtRule): string {
  let family = '';
  face.walkDecls('font-family', ({value}) => {
    family = value.replace(/["']/g, '');
  });
  return family;
}
