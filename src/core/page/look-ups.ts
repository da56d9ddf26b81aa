/** A place where a document can be looked up by hand. */
export interface LookUp {
  readonly name: string;
  readonly url: string;
}

/** The official databases, asked for a number. */
export function lookUps(number: string): readonly LookUp[] {
  const words = encodeURIComponent(number);
  return [
    {name: 'vbpl.vn', url: `https://vbpl.vn/tim-kiem?keyword=${words}`},
    {name: 'vanban.chinhphu.vn', url: `https://vanban.chinhphu.vn/?keyword=${words}`},
  ];
}
