/** The page of an instrument stands in `can-cu/<key>.mdx`, and nowhere else (`places.ts`). */
export function instrumentUrl(key: string): string {
  return `/can-cu/${key}`;
}
