import type {Provision, ProvisionPart} from '../law/index.ts';
import {fold} from '../text/fold.ts';

/** Places of a text whose outline is held, and places that are not in it. */

const LEVELS: readonly {readonly name: string; readonly of: (part: ProvisionPart) => string | undefined}[] = [
  {name: 'Mục', of: ({section, part}) => (section ?? part)?.toUpperCase()},
  {name: 'khoản', of: ({clause}) => clause},
  {name: 'điểm', of: ({point}) => point},
];

/** The first place of a pinpoint that the outline lacks: `điểm z khoản 2 Mục III`; null where all are there, or it cannot be told. */
export function missingPlace({parts}: Provision, outline: readonly string[]): string | null {
  const known = new Set(outline.map((place) => fold(place)));
  for (const part of parts) {
    if (part.article !== undefined) return `Điều ${part.article}`;
    if (part.chapter !== undefined) return `Chương ${part.chapter.toUpperCase()}`;
    const path: {name: string; label: string}[] = [];
    for (const {name, of} of LEVELS) {
      const label = of(part);
      // What is named without what holds it cannot be looked up.
      if (label === undefined) break;
      path.push({name, label});
      if (!known.has(fold(path.map((step) => step.label).join(' '))))
        return path
          .reverse()
          .map((step) => `${step.name} ${step.label}`)
          .join(' ');
    }
  }
  return null;
}
