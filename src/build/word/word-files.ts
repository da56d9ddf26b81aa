import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readDrawnPage} from '../../core/docx/read-page.ts';
import {wordFile} from '../../core/docx/word-file.ts';
import {formatChoice, parseChoice, printedChoice} from '../../core/handout/choice.ts';
import type {Offer} from '../../core/handout/offer.ts';
import {partCodes} from '../../core/handout/part-code.ts';
import {resolveChoice} from '../../core/handout/resolve-choice.ts';
import {CLEAN_COPY} from '../../core/page/page-file-name.ts';
import {element, isElement} from '../../core/plain/html.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import {parsePart} from '../../mdx/twin/parse-part.ts';
import {handoutMaker} from '../handout/built-handout.ts';
import {builtPages} from '../pdf/built-pages.ts';

const DAY = /<meta name="?build-day"? content="?(\d{4}-\d\d-\d\d)/;

/** The page where a handout is chosen; the choice stands behind its `#`. */
const HANDOUT = /^\/bo-tai-lieu\/*#(?=.)/;

/** What only a page with words to keep has: its twin in Markdown, the place of a handout made ready, a comparison. */
const KEPT = ['type=text/markdown', 'handout-page--ready', 'comparison--ready'];

/** Addresses of the pages of a built site that have a Word file, in the order of their paths. */
export function wordPages(build: string): string[] {
  return builtPages(build)
    .filter(({html}) => KEPT.some((mark) => html.includes(mark)))
    .flatMap(({path, html}) => (hasPlanApart(html) ? [path, path + CLEAN_COPY] : [path]));
}

/** Whether a page shows a plan as the document that it is; in a handout it is a part among others. */
function hasPlanApart(html: string): boolean {
  return html.includes('plan-document') && !html.includes('handout-page--ready');
}

/** Whether an address is that of a handout put together by choice. */
export function isChosenHandout(address: string): boolean {
  return HANDOUT.test(address);
}

/** The Word file of a page of a built site, as of the day of its build; null where there is no such page. */
export async function builtWordFile(build: string, address: string): Promise<Uint8Array | null> {
  const clean = address.endsWith(CLEAN_COPY);
  const path = address
    .split('#')[0]!
    .split('/')
    .filter((step) => step !== '')
    .join('/');
  const file = join(build, path, 'index.html');
  if (!existsSync(file) || (address.includes('#') && !clean)) return null;
  const html = readFileSync(file, 'utf8');
  const main = parsePart(html, '<main', '</main>').children.find(isElement);
  const page = main && readDrawnPage(main);
  if (!page || (clean && !page.plan)) return null;
  return wordFile(page, {day: dayOf(html), clean});
}

/** The Word file of a handout, and what of its address could not be followed; no file where nothing could. */
export interface ChosenHandout {
  readonly bytes: Uint8Array | null;
  readonly problems: readonly string[];
}

/** The Word file of the handout that `/bo-tai-lieu#…` asks for, as a browser would save it on the day of the build. */
export async function chosenHandout(build: string, offer: Offer, address: string): Promise<ChosenHandout> {
  const choice = parseChoice(address.replace(HANDOUT, ''));
  const resolved = resolveChoice(choice, offer.entries, offer.sets);
  const {entries, problems} = resolved;
  if (entries.length === 0) return {bytes: null, problems};
  const htmlOf = (path: string) => readFileSync(join(build, path, 'index.html'), 'utf8');
  const path = '/bo-tai-lieu';
  const codes = partCodes(offer.entries.map(({key}) => key));
  const hash = `#${formatChoice(printedChoice(choice, entries, codes))}`;
  const handout = handoutMaker(htmlOf)({choice, resolved, path, hash});
  const page = readDrawnPage(element('main', [handout]));
  return {bytes: page && (await wordFile(page, {day: dayOf(htmlOf(path))})), problems};
}

function dayOf(html: string): string {
  return formatVietnameseDate(DAY.exec(html)?.[1] ?? '');
}
