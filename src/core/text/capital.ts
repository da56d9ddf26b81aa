/** Whether a capital letter stands at an offset. */
export function isCapital(text: string, at: number): boolean {
  const unit = text[at];
  return unit !== undefined && unit !== unit.toLowerCase();
}

/** `điểm a khoản 2` → `Điểm a khoản 2`. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Kế hoạch` → `kế hoạch`, for the middle of a sentence. */
export function uncapitalize(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
