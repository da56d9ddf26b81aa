/** Shapes of data that came from outside, put together from smaller ones. */

export type Shape = (value: unknown) => boolean;

export const isText: Shape = (value) => typeof value === 'string';
export const isCount: Shape = (value) => Number.isInteger(value) && (value as number) >= 0;
export const isPositive: Shape = (value) => typeof value === 'number' && value > 0;
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
export const recordOf =
  (shape: Shape): Shape =>
  (value) =>
    isRecord(value) && Object.values(value).every(shape);
export const withFields =
  (shapes: Record<string, Shape>): Shape =>
  (value) =>
    isRecord(value) && Object.entries(shapes).every(([name, shape]) => shape(value[name]));
export const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);
