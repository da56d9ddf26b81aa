/** Who speaks on a sheet that is not a plan's own words: browsers bring this file and nothing behind it. */
export const SITE_SPEAKS = 'Tài liệu của trang';
export const SITE_GUIDES = 'Hướng dẫn của trang';
