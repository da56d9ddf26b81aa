/** Where the index stands on the site. */
export const INDEX_FOLDER = 'chi-muc';
/** The file of it to begin with. It names the others, and has one name for ever, so that no page need know it. */
export const INDEX_MANIFEST = 'manifest.json';
