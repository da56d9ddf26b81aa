/** An address as a person reads it: letters instead of their percent codes, as far as they are sound. */
export function readableAddress(address: string): string {
  try {
    // `decodeURI` leaves what separates the parts of an address (`%2F`, `%26`) as it is.
    return decodeURI(address).normalize('NFC');
  } catch {
    return address;
  }
}
