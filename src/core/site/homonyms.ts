import {shortName} from '../law/short-name.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {slug} from '../text/slug.ts';
import type {Instrument, Site} from './site.ts';

/** One of the documents that bear a number. */
export interface Bearer {
  /** `Chỉ thị số 23/CT-TTg ngày 02/09/2021`; as the source gives it where there is no page. */
  readonly name: string;
  readonly title: string | null;
  readonly url: string | null;
  /** Words of the source that tell of a document without a page here. */
  readonly quote: string | null;
  readonly source: string | null;
}

/** A number that names several documents, as far as a source says so. */
export interface Homonym {
  readonly number: string;
  /** Anchor on the page of homonyms. */
  readonly id: string;
  readonly bearers: readonly Bearer[];
}

/** Address of the page that tells them apart. */
export const HOMONYMS = '/tra-cuu/so-hieu';

/** The field under which a page quotes a source for another document of its number. */
const FIELD = 'sameNumber';

/** All numbers of the site that several documents bear, by number. */
export function homonyms({instruments}: Pick<Site, 'instruments'>): Homonym[] {
  const byNumber = new Map<string, Instrument[]>();
  for (const item of instruments) {
    if (item.number === undefined) continue;
    const own = byNumber.get(item.number);
    if (own) own.push(item);
    else byNumber.set(item.number, [item]);
  }
  return [...byNumber.keys()].sort().flatMap((number) => homonymFor(number, byNumber.get(number)!) ?? []);
}

/** The homonym that an instrument's number is, if it is one. */
export function homonymOf(site: Pick<Site, 'instruments'>, number: string | undefined): Homonym | undefined {
  if (number === undefined) return undefined;
  return homonymFor(
    number,
    site.instruments.filter((item) => item.number === number),
  );
}

/** The homonym of a number, given all pages that bear it. */
function homonymFor(number: string, own: readonly Instrument[]): Homonym | undefined {
  const bearers = [...own.map(bearerOf), ...own.flatMap(quotedBearers)];
  return bearers.length > 1 ? {number, id: idOf(number), bearers} : undefined;
}

/** `06/QĐ-TTg` → `06-qd-ttg`; a leading letter keeps it a valid fragment everywhere. */
function idOf(number: string): string {
  return `so-${slug(number)}`;
}

function bearerOf(item: Instrument): Bearer {
  const issued = item.issued === undefined ? '' : ` ngày ${formatVietnameseDate(item.issued)}`;
  return {
    name: `${shortName(item)}${issued}`,
    title: item.title ?? null,
    url: item.url,
    quote: null,
    source: null,
  };
}

function quotedBearers(item: Instrument): Bearer[] {
  return item.sources.flatMap((source) =>
    source.quotes
      .filter(({field}) => field === FIELD)
      .map(({value, quote}) => ({
        name: shortName({type: item.type, number: value ?? item.number}),
        title: null,
        url: null,
        quote,
        source: source.url,
      })),
  );
}
