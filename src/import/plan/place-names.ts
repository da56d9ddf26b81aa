import {BODY_KINDS, type BodyKind} from '../../core/law/vocabulary/body-kinds.ts';
import {fold} from '../../core/text/fold.ts';

/** Words that stand for a unit of local government, before its name. With marks: `quận` is not `quản`. */
export const LOCAL_UNITS =
  /^(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã(?!\s+hội)|phường|đặc khu)(?=\s)/iu;

const HEAD = oneOf(BODY_KINDS, '(?=\\s|$)');
const INCOMPLETE = oneOf(
  BODY_KINDS.filter(({incomplete}) => incomplete),
  '$',
);

/** Whether a folded line of a header begins the name of a body. */
export function opensBody(foldedLine: string): boolean {
  return HEAD.test(foldedLine);
}

/** Whether a line of a name calls for another: `VĂN PHÒNG`, or one that ends in "và" or a hyphen. */
export function isIncomplete(foldedLine: string): boolean {
  return INCOMPLETE.test(foldedLine) || /(\sva|[-,–])$/.test(foldedLine);
}

function oneOf(kinds: readonly BodyKind[], end: string): RegExp {
  return new RegExp(`^(?:${kinds.map(({name}) => fold(name)).join('|')})${end}`);
}
