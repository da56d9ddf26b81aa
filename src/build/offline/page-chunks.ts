/** Where a build lists the scripts that one page alone needs by the page's path, below the generated folder. */
export const PAGE_CHUNKS = 'first-load/page-chunks.json';
