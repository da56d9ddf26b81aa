/** What an instrument is to the plans. */
export const ROLES = {
  'ban-hanh': 'Căn cứ ban hành kế hoạch',
  'noi-dung': 'Kế hoạch dẫn trong nội dung',
  'lien-quan': 'Kế hoạch không dẫn',
} as const;
export type Role = keyof typeof ROLES;
