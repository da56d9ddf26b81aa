/** Words that stand for a unit of local government, before its name. With marks: `quận` is not `quản`. */
export const LOCAL_UNITS =
  /^(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã(?!\s+hội)|phường|đặc khu)(?=\s)/iu;

/** Heads of names of bodies that issue documents; folded. A line that starts with one opens a new body. */
const BODY_HEADS = [
  'uy ban',
  'ubnd',
  'hoi dong',
  'hdnd',
  'so',
  'ban',
  'chi cuc',
  'cuc',
  'tong cuc',
  'van phong',
  'truong',
  'trung tam',
  'cong an',
  'bo',
  'phong',
  'dang uy',
  'tinh uy',
  'thanh uy',
  'huyen uy',
  'quan uy',
  'thi uy',
  'vien',
  'benh vien',
  'kho bac',
  'bao hiem',
  'toa an',
  'thanh tra',
  'cong ty',
  'tong cong ty',
  'tap doan',
  'ngan hang',
  'doan',
  'tinh doan',
  'thanh doan',
  'lien doan',
  'lien minh',
  'hoi',
  'mat tran',
  'dai hoc',
  'hoc vien',
  'chi bo',
  'chinh phu',
  'quoc hoi',
  'thu tuong',
  'to cong tac',
];

const HEAD = new RegExp(`^(${BODY_HEADS.join('|')})(?=\\s|$)`);

/** A head that is no name by itself: the next line completes it. */
const INCOMPLETE = /^(van phong|ban quan ly|ban chi dao|trung tam|so|ban|phong|hoi|truong|cuc|chi cuc)$/;

export function opensBody(foldedLine: string): boolean {
  return HEAD.test(foldedLine);
}

/** Whether a line of a name calls for another: `VĂN PHÒNG`, or one that ends in "và" or a hyphen. */
export function isIncomplete(foldedLine: string): boolean {
  return INCOMPLETE.test(foldedLine) || /(\sva|[-,–])$/.test(foldedLine);
}
