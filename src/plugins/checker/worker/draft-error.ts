/** Why a draft could not be read, in words for the reader. */
export class DraftError extends Error {}
