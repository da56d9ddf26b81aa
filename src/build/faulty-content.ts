/** The content, or a file beside it, is at fault; the message is the whole report, in Vietnamese. */
export class FaultyContent extends Error {}
