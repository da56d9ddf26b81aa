/**
 * The text at an address before this returns; null where it cannot be had. For printing alone: a browser lays a page
 * out for paper at once and waits for nothing. `type` overrides what the server says of the text.
 */
export function textNow(address: string, type?: string): string | null {
  const request = new XMLHttpRequest();
  request.open('GET', address, false);
  if (type !== undefined) request.overrideMimeType(type);
  try {
    request.send();
  } catch {
    return null;
  }
  return request.status < 400 ? request.responseText : null;
}
