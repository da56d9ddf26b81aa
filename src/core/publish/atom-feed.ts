import {changeText, type LawChange, lawChanges} from '../site/law-changes.ts';
import {publisherOf} from '../site/office-view.ts';
import type {Site} from '../site/site.ts';
import {element, xmlDocument} from './xml.ts';

/** More entries than a reader catches up on. */
const MOST = 60;

/** Changes of the law that the site follows, in words, those learned last first. */
export function atomFeed(site: Site, {origin, title}: {origin: string; title: string}): string {
  const changes = [...lawChanges(site)]
    .sort((a, b) => compare(b.learned, a.learned) || compare(a.id, b.id))
    .slice(0, MOST);
  const updated = moment(changes[0]?.learned ?? site.build.asOf ?? '1970-01-01');
  return xmlDocument(
    element(
      'feed',
      {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi'},
      element('id', {}, `${origin}/feed.xml`),
      element('title', {}, `${title}: thay đổi của các căn cứ pháp lý`),
      element('updated', {}, updated),
      element('author', {}, element('name', {}, publisherOf(site.office)?.name ?? title)),
      element('link', {rel: 'self', type: 'application/atom+xml', href: `${origin}/feed.xml`}),
      element('link', {rel: 'alternate', type: 'text/html', href: `${origin}/thay-doi`}),
      ...changes.map((change) =>
        element(
          'entry',
          {},
          element('id', {}, `${origin}/thay-doi#${change.id}`),
          element('title', {}, changeText(change)),
          element('updated', {}, moment(change.learned)),
          element('link', {rel: 'alternate', type: 'text/html', href: `${origin}${addressOf(change)}`}),
          element('summary', {}, `${changeText(change)} (${change.level}).`),
        ),
      ),
    ),
  );
}

/** The first instrument that it names and that has a page. */
function addressOf({words}: LawChange): string {
  return words.flatMap((run) => (typeof run === 'string' ? [] : (run.url ?? [])))[0] ?? '/thay-doi';
}

function moment(day: string): string {
  return `${day}T00:00:00+07:00`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
