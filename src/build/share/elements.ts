/** Elements as satori reads them: those of React, without React. */

export type Style = Readonly<Record<string, string | number>>;

export interface Box {
  readonly type: string;
  readonly key: null;
  readonly props: {
    readonly style: Style;
    readonly children: string | readonly Box[];
    readonly [name: string]: unknown;
  };
}

export function box(style: Style, children: string | readonly Box[]): Box {
  return {type: 'div', key: null, props: {style: {display: 'flex', ...style}, children}};
}
