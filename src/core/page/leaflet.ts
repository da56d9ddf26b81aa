/** Address of a leaflet as a picture to send in a chat: beside those of shared links, which no one keeps off line. */
export function leafletPicture(url: string): string {
  return `/chia-se${url}-zalo.png`;
}
