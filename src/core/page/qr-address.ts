/** Where the QR code of a page lies: `/ke-hoach/toan-van` → `/qr/ke-hoach/toan-van.svg`. */
export function qrFile(path: string): string {
  return `/qr/${path.replace(/^\/|\/$/g, '') || 'index'}.svg`;
}
