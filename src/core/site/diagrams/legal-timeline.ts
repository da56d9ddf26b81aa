import {shortName} from '../../law/short-name.ts';
import {type BodyLevel, bodyLevel} from '../../law/vocabulary/body-kinds.ts';
import {formatVietnameseDate} from '../../text/date.ts';
import {citingClauses} from '../instrument-views.ts';
import type {Instrument, Plan, Site} from '../site.ts';
import {type LabelBox, tightName, wrapLabel} from './label.ts';

/** Who issued: the lanes of the drawing, from left to right. */
const LANES = ['Đảng', 'Quốc hội, Chính phủ, Thủ tướng', 'Bộ, cơ quan ngang bộ', 'Tỉnh'] as const;
const LEVELS: readonly BodyLevel[] = ['party', 'state', 'ministry', 'local'];

/** An instrument at its year and lane. */
export interface TimelineBox extends LabelBox {
  /** Its whole name; the lines of the box may be shortened. */
  readonly name: string;
  readonly day: string;
  readonly own: boolean;
}

interface TimelineYear {
  readonly year: number;
  readonly y: number;
  readonly height: number;
  readonly boxes: readonly TimelineBox[];
}

/** The legal bases of a plan on an axis of years, the plan itself at the end. */
export interface LegalTimeline {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly {readonly x: number; readonly lines: readonly string[]}[];
  readonly years: readonly TimelineYear[];
  /** Cited, but with no date that a source gives. */
  readonly undated: readonly {readonly name: string; readonly url: string}[];
}

const AXIS = 56;
const LANE = 164;
const GAP = 12;
const TOP = 44;
const LINE = 17;
const PADDING = 7;
const LETTERS = 17;
/** The heads of the lanes have no frame: their letters go further. */
const HEAD_LETTERS = 19;
/** Height of a year in which nothing was issued: the eye still counts it. */
const QUIET = 20;

/** Lays out what a plan cites, by year of issue and issuer. */
export function legalTimeline(site: Site, plan: Plan): LegalTimeline {
  const cited = site.instruments.filter((item) =>
    citingClauses(site, item.key).some(({clause}) => clause?.plan === plan.key),
  );
  const entries = [
    ...cited.map((item) => entryOf(item, false)),
    entryOf({...plan.page.frontMatter, url: plan.page.url}, true),
  ];
  const dated = entries
    .filter(({issued}) => issued !== null)
    .sort((a, b) => (a.issued! < b.issued! ? -1 : a.issued! > b.issued! ? 1 : a.name < b.name ? -1 : 1));
  const first = yearOf(dated[0]?.issued ?? plan.page.frontMatter.issued);
  const last = yearOf(dated.at(-1)?.issued ?? plan.page.frontMatter.issued);
  const years: TimelineYear[] = [];
  let y = TOP;
  for (let year = first; year <= last; year += 1) {
    const row = yearAt(
      year,
      y,
      dated.filter(({issued}) => yearOf(issued!) === year),
    );
    years.push(row);
    y += row.height;
  }
  return {
    width: AXIS + LANES.length * LANE,
    height: y,
    lanes: LANES.map((name, index) => ({x: AXIS + index * LANE, lines: wrapLabel(name, HEAD_LETTERS, 2)})),
    years,
    undated: entries.filter(({issued}) => issued === null).map(({name, url}) => ({name, url})),
  };
}

interface Entry {
  readonly name: string;
  readonly url: string;
  readonly issued: string | null;
  readonly lane: number;
  readonly own: boolean;
}

type Issued = Pick<Instrument, 'type' | 'number' | 'title' | 'issuer' | 'issued' | 'url'>;

function entryOf(item: Issued, own: boolean): Entry {
  return {
    name: shortName(item),
    url: item.url,
    issued: item.issued ?? null,
    lane: LEVELS.indexOf(bodyLevel(item.issuer ?? '')),
    own,
  };
}

function yearAt(year: number, top: number, entries: readonly Entry[]): TimelineYear {
  const bottoms = LANES.map(() => top + GAP / 2);
  const boxes = entries.map(({name, url, issued, lane, own}): TimelineBox => {
    const lines = wrapLabel(tightName(name), LETTERS, 3);
    const height = (lines.length + 1) * LINE + 2 * PADDING;
    const box = {x: AXIS + lane * LANE, y: bottoms[lane]!, width: LANE - GAP, height, lines, url, own};
    bottoms[lane] = box.y + height + GAP / 2;
    return {...box, name, day: formatVietnameseDate(issued!)};
  });
  const bottom = Math.max(...bottoms);
  return {year, y: top, height: boxes.length === 0 ? QUIET : bottom - top + GAP / 2, boxes};
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
