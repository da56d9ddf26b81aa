import {RELATION_WORDS, shortName, statusSentence} from '../content/wording.ts';
import type {KnownInstrument} from '../review/review.ts';
import {formatVietnameseDate} from '../text/date.ts';
import type {Instrument, Site} from './site.ts';

const CHANGES: readonly string[] = ['amendedBy', 'replacedBy'];

/** Every instrument and plan of the site, as the citation checker knows them. */
export function knownInstruments(site: Site): KnownInstrument[] {
  return [
    ...site.plans.map(({key, page: {frontMatter, url}}) => ({
      key,
      type: frontMatter.type,
      number: frontMatter.number,
      issuer: frontMatter.issuer,
      issued: frontMatter.issued,
      title: frontMatter.title,
      aliases: frontMatter.names,
      url,
      status: '',
      changes: [],
    })),
    ...site.instruments.map((item) => ({
      key: item.key,
      type: item.type,
      number: item.number ?? null,
      issuer: item.issuer ?? null,
      issued: item.issued ?? null,
      title: item.title ?? '',
      aliases: item.names,
      alternativeNumbers: item.alternativeNumbers,
      url: item.url,
      status: statusSentence(item),
      changes: changesOf(site, item),
    })),
  ];
}

function changesOf(site: Site, item: Instrument): string[] {
  return item.relations
    .filter(({type}) => CHANGES.includes(type))
    .map(({type, target}) => {
      const other = site.instruments.find(({key}) => key === target);
      const day = other?.issued === undefined ? '' : ` ngày ${formatVietnameseDate(other.issued)}`;
      return `${RELATION_WORDS[type]} ${other ? shortName(other) : target}${day}`;
    });
}
