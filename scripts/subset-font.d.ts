declare module 'subset-font' {
  /** Keeps of a font what `text` needs. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {targetFormat: 'woff2'},
  ): Promise<Uint8Array>;
}
