import {formatRoman} from '../text/roman.ts';
import {FileError} from './file-error.ts';
import {HIGHEST_COUNT, HIGHEST_LETTER_COUNT, LIST_LEVELS, LONGEST_LABEL, written} from './limits.ts';
import {bulletSign} from './symbol-font.ts';
import {parseXml, type XmlNode} from './xml.ts';

/** Word's own numbering: what label each numbered paragraph shows. */

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2)` */
  readonly text: string;
  /** Of the label itself. */
  readonly font: string;
  /** All counts in digits, whatever the upper levels' own form. */
  readonly legal: boolean;
}

interface NumberList {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  /** The label of the next paragraph of a list; empty where the list shows none. */
  next(numId: string, level: number): string;
}

/** Reads `word/numbering.xml` and counts as Word does: a level counts on until one above it does. */
export function createNumbering(xml: string | undefined): Numbering {
  const root = xml === undefined ? null : parseXml(xml);
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, NumberList>();
  for (const node of root?.children ?? []) {
    if (node.name === 'abstractNum') abstracts.set(node.attributes.abstractNumId ?? '', levelsOf(node));
    if (node.name === 'num') lists.set(node.attributes.numId ?? '', listOf(node));
  }
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();

  return {
    next(numId, level) {
      const list = lists.get(numId);
      const levels = list && abstracts.get(list.abstract);
      const own = levels?.get(level);
      if (!list || !levels || !own) return '';
      const counts = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counts);
      if (!begun.has(numId)) {
        begun.add(numId);
        for (const [at, start] of list.starts) counts[at] = start - 1;
      }
      for (let above = 0; above < level; above += 1) counts[above] ??= levels.get(above)?.start ?? 1;
      counts[level] = (counts[level] ?? own.start - 1) + 1;
      counts.length = level + 1;
      if (own.text.length > LONGEST_LABEL) throw badLabel(`dài ${written(own.text.length)} ký tự`);
      if (own.format === 'bullet') return bulletSign(own.text, own.font);
      if (own.format === 'none') return '';
      return own.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const format = own.legal ? 'decimal' : (levels.get(at)?.format ?? 'decimal');
        return formatCount(counts[at] ?? levels.get(at)?.start ?? 1, format);
      });
    },
  };
}

function levelsOf(node: XmlNode): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const child of node.children) {
    const at = listLevel(child);
    if (child.name !== 'lvl' || at === null) continue;
    const value = (name: string) => child.children.find((item) => item.name === name)?.attributes.val;
    levels.set(at, {
      start: countOf(value('start')),
      format: value('numFmt') ?? 'decimal',
      text: value('lvlText') ?? '',
      font: fontOf(child),
      legal: child.children.some((item) => item.name === 'isLgl' && item.attributes.val !== '0'),
    });
  }
  return levels;
}

function fontOf(level: XmlNode): string {
  const properties = level.children.find(({name}) => name === 'rPr');
  const fonts = properties?.children.find(({name}) => name === 'rFonts')?.attributes;
  return fonts?.ascii ?? fonts?.hAnsi ?? '';
}

function listOf(node: XmlNode): NumberList {
  const starts = new Map<number, number>();
  for (const child of node.children) {
    const at = listLevel(child);
    if (child.name !== 'lvlOverride' || at === null) continue;
    const start = child.children.find((item) => item.name === 'startOverride')?.attributes.val;
    if (start !== undefined) starts.set(at, countOf(start));
  }
  return {
    abstract: node.children.find((item) => item.name === 'abstractNumId')?.attributes.val ?? '',
    starts,
  };
}

/** A level that Word has; null for any other. */
function listLevel({attributes: {ilvl = '0'}}: XmlNode): number | null {
  const level = Number(ilvl);
  return Number.isInteger(level) && level >= 0 && level < LIST_LEVELS ? level : null;
}

/** Where a count begins: 1 unless a whole number says otherwise. */
function countOf(start: string | undefined): number {
  const value = Number(start ?? 1);
  return Number.isInteger(value) ? value : 1;
}

/** Below 1 letters and Roman numerals show nothing, as in Word. */
function formatCount(value: number, format: string): string {
  const highest = /Letter$/.test(format) ? HIGHEST_LETTER_COUNT : HIGHEST_COUNT;
  if (Math.abs(value) > highest) throw badLabel(`là số ${value}, công cụ đếm tới ${written(highest)}`);
  switch (format) {
    case 'upperRoman':
      return formatRoman(value);
    case 'lowerRoman':
      return formatRoman(value).toLowerCase();
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** a … z, then aa, bb, as Word counts. */
function letters(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function badLabel(what: string): FileError {
  return new FileError(
    `số thứ tự tự động của một danh sách ${what}`,
    'danh sách đánh số như trên bản giấy',
    'mở tệp bằng Word, đánh số lại danh sách ấy rồi lưu; hoặc xin lại bản gốc',
  );
}
