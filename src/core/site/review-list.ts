import {shortName} from '../law/short-name.ts';
import {forceSentence} from '../page/force-words.ts';
import {type LookUp, lookUps} from '../page/look-ups.ts';
import {compareVietnamese} from '../text/collate.ts';
import {addDays} from '../text/date.ts';
import type {Instrument, Site} from './site.ts';

/** How far ahead an office plans its checks, in days. */
export const AHEAD = 60;

/** A legal basis whose state must be looked up again. */
export interface ReviewItem {
  readonly key: string;
  readonly url: string;
  readonly name: string;
  /** The state as the site tells it. */
  readonly state: string;
  /** ISO; null where no evidence has a day. */
  readonly day: string | null;
  readonly lookUps: readonly LookUp[];
}

export interface ReviewList {
  /** Day of the build, ISO: what is due is due on that day. */
  readonly on: string;
  readonly overdue: readonly ReviewItem[];
  /** Due within `AHEAD` days. */
  readonly soon: readonly ReviewItem[];
  /** Of which no evidence speaks. */
  readonly unknown: readonly ReviewItem[];
}

/** What must be checked again as of the day of the build, the longest overdue first. */
export function reviewList({instruments, build}: Pick<Site, 'instruments' | 'build'>): ReviewList {
  const on = build.asOf ?? instruments[0]?.force.on ?? '1970-01-01';
  const limit = addDays(on, AHEAD);
  const items = (wanted: (item: Instrument) => boolean) => instruments.filter(wanted).map(itemOf).sort(byDay);
  return {
    on,
    overdue: items(({review}) => review.due),
    soon: items(({review: {due, reviewDay}}) => !due && reviewDay !== null && reviewDay <= limit),
    unknown: items(({force}) => force.status === 'khong-ro'),
  };
}

function itemOf(item: Instrument): ReviewItem {
  const {key, url, force, review, number, officialPage} = item;
  return {
    key,
    url,
    name: shortName(item),
    state: forceSentence(force),
    day: review.reviewDay,
    lookUps: [
      ...(officialPage === undefined ? [] : [{name: 'trang của văn bản', url: officialPage}]),
      ...(number === undefined ? [] : lookUps(number)),
    ],
  };
}

function byDay(a: ReviewItem, b: ReviewItem): number {
  const [left, right] = [a.day ?? '', b.day ?? ''];
  return left === right ? compareVietnamese(a.name, b.name) : left < right ? -1 : 1;
}
