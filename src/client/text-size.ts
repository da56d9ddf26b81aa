/** The reader's size of text: kept on the device, shown by an attribute of the root element. */
export const TEXT_SIZES = {normal: 'thường', large: 'lớn', larger: 'rất lớn'} as const;
export type TextSizeName = keyof typeof TEXT_SIZES;

const KEY = 'co-chu';

/** The size chosen on this device; `normal` where none is, or where storage is closed. */
export function storedTextSize(): TextSizeName {
  try {
    const value = localStorage.getItem(KEY);
    return value !== null && value in TEXT_SIZES ? (value as TextSizeName) : 'normal';
  } catch {
    return 'normal';
  }
}

/** Shows the size at once and keeps it for the next visit. */
export function setTextSize(size: TextSizeName): void {
  showTextSize(size);
  try {
    localStorage.setItem(KEY, size);
  } catch {
    // A browser that keeps nothing still shows the size on this page.
  }
}

export function showTextSize(size: TextSizeName): void {
  if (size === 'normal') delete document.documentElement.dataset.textSize;
  else document.documentElement.dataset.textSize = size;
}
