/** What stands behind the address of a page for the words of its plan alone. */
export const CLEAN_COPY = '#ban-sach';

/** `/ke-hoach/toan-van` → `ke-hoach-toan-van.pdf`; `/bo-tai-lieu#bo=van-phong` → `bo-tai-lieu-bo-van-phong.pdf`. */
export function pageFileName(path: string, ending: 'docx' | 'pdf'): string {
  return `${
    path
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase() || 'trang-chu'
  }.${ending}`;
}
