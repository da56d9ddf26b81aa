export {askWide, type WideAnswer} from './ask-wide.ts';
export {buildWideIndex} from './build-wide-index.ts';
export type {SerializedWideIndex} from './format.ts';
export {isLarge} from './is-large.ts';
export {addWidePiece, openWideIndex} from './open-wide-index.ts';
export type {WideIndex} from './wide-index.ts';
