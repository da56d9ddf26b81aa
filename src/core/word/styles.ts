import {parseXml} from './xml.ts';

/** What a paragraph style says that matters for reading. */
export interface WordStyle {
  readonly bold: boolean;
  /** Shown in capitals, whatever was typed. */
  readonly caps: boolean;
  readonly numId: string | null;
  readonly level: number;
  readonly contents: boolean;
}

const PLAIN: WordStyle = {bold: false, caps: false, numId: null, level: 0, contents: false};

/** The style of an id; the default one where a paragraph names none. */
export type StyleLookup = (id: string | undefined) => WordStyle;

/** Reads `word/styles.xml`; a style takes from the one it is based on what it does not say itself. */
export function readStyles(xml: string | undefined): StyleLookup {
  const own = new Map<string, Partial<WordStyle> & {basedOn: string | undefined}>();
  let defaultId: string | undefined;
  for (const node of xml === undefined ? [] : parseXml(xml).children) {
    if (node.name !== 'style' || node.attributes.type !== 'paragraph') continue;
    const id = node.attributes.styleId ?? '';
    if (node.attributes.default === '1') defaultId = id;
    const find = (name: string) => node.children.find((child) => child.name === name);
    const toggle = (name: string) => find('rPr')?.children.find((child) => child.name === name);
    const bold = toggle('b');
    const caps = toggle('caps');
    const numbering = find('pPr')?.children.find((child) => child.name === 'numPr');
    const numId = numbering?.children.find((child) => child.name === 'numId')?.attributes.val;
    const level = numbering?.children.find((child) => child.name === 'ilvl')?.attributes.val;
    own.set(id, {
      basedOn: find('basedOn')?.attributes.val,
      ...(bold ? {bold: isOn(bold.attributes.val)} : {}),
      ...(caps ? {caps: isOn(caps.attributes.val)} : {}),
      ...(numId === undefined ? {} : {numId}),
      ...(level === undefined ? {} : {level: Number(level)}),
      contents: /^toc ?\d/i.test(find('name')?.attributes.val ?? ''),
    });
  }
  const resolve = (id: string | undefined, depth = 0): WordStyle => {
    const style = own.get(id ?? '');
    if (!style || depth > 10) return PLAIN;
    const {basedOn, ...rest} = style;
    return {...resolve(basedOn, depth + 1), ...rest};
  };
  return (id) => resolve(id ?? defaultId);
}

/** A toggle such as `<w:b/>`: on unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off)$/i.test(value);
}
