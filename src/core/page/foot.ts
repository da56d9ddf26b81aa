/** The id of the heading at the foot of every page. */
export const FOOT_ID = 'chan-trang';
