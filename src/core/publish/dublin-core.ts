/** What the head of a page says of it. */
interface Described {
  readonly title: string;
  readonly description: string;
  /** Full address. */
  readonly url: string;
  /** The name of the site that it is part of. */
  readonly site: string;
  /** Day of which it tells, ISO. */
  readonly day: string;
  readonly language: string;
}

/** A page in the elements of the Dublin Core (ISO 15836-1), as far as they can be told of every page. */
export function dublinCore(page: Described, publisher: string | null): [element: string, value: string][] {
  return [
    ['title', page.title],
    ['description', page.description],
    ['identifier', page.url],
    ['language', page.language],
    ['type', 'Text'],
    ['format', 'text/html'],
    ['date', page.day],
    ['relation', page.site],
    ...(publisher === null ? [] : ([['publisher', publisher]] as [string, string][])),
  ];
}
