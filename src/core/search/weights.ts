/**
 * Field weighting of BM25F: each field's count is divided by its own length norm, the fields are added
 * with their weights and saturate together, so a word said in title and text counts as one word said more.
 */

export const FIELDS = ['title', 'names', 'section', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** Weight of an occurrence by field. */
const FIELD_WEIGHT: Record<Field, number> = {title: 5, names: 5, section: 2, text: 1};
/** How far a longer field dilutes an occurrence: 0 not at all, 1 in proportion. */
export const LENGTH_NORM: Record<Field, number> = {title: 0.5, names: 0, section: 0, text: 0.4};
/** Saturation: the count at which a word has half its full weight. */
export const SATURATION = 0.9;

export function inverseFrequency(documents: number, containing: number): number {
  return Math.log(1 + (documents - containing + 0.5) / (containing + 0.5));
}

/** What one occurrence in the field adds to the saturating count. */
export function occurrenceWeight(field: Field, length: number, averageLength: number): number {
  const norm = LENGTH_NORM[field];
  return FIELD_WEIGHT[field] / (1 - norm + (norm * length) / (averageLength || 1));
}

export function saturate(count: number): number {
  return (count * (SATURATION + 1)) / (count + SATURATION);
}
