import {shortHash} from '../text/short-hash.ts';

/** What stands behind the address of a page for the words of its plan alone. */
export const CLEAN_COPY = '#ban-sach';

/** Letters of a name; disks take no more than 255 bytes, and a handout of many parts has a long address. */
const LONGEST = 120;

/** `/ke-hoach/toan-van` → `ke-hoach-toan-van.pdf`; `/bo-tai-lieu#bo=van-phong` → `bo-tai-lieu-bo-van-phong.pdf`. */
export function pageFileName(path: string, ending: 'docx' | 'pdf'): string {
  const name =
    path
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase() || 'trang-chu';
  return `${name.length > LONGEST ? `${name.slice(0, LONGEST)}-${shortHash(path)}` : name}.${ending}`;
}
