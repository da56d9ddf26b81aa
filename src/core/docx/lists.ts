import {AlignmentType, type INumberingOptions, LevelFormat} from 'docx';

/** Names of the two kinds of lists of a file. */
export const DASHES = 'dashes';
export const NUMBERS = 'numbers';

/** How deep lists go. */
export const LEVELS = 4;

/** An item's first line stands one centimetre in, as Vietnamese documents set it; in twentieths of a point. */
const INDENT = 567;

/** Lists as Word numbers them itself: dashes as in the plan, and numbers. */
export const NUMBERING: INumberingOptions = {
  config: [
    {reference: DASHES, levels: levels(LevelFormat.BULLET, () => '-')},
    {reference: NUMBERS, levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`)},
  ],
};

function levels(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  sign: (level: number) => string,
): INumberingOptions['config'][number]['levels'] {
  return Array.from({length: LEVELS}, (_, level) => ({
    level,
    format,
    text: sign(level),
    alignment: AlignmentType.LEFT,
    style: {paragraph: {indent: {left: INDENT * (level + 1), hanging: INDENT / 2}}},
  }));
}
