// A loader for the bundler, run before all others: a checkout whose lines end as on Windows gives the same bytes.
// CommonJS, which is all that the bundler loads by a path.

/** @param {string} source */
module.exports = (source) => source.replaceAll('\r\n', '\n');
