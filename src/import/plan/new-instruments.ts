import {instrumentKey, type NumberedMention} from '../../core/law/index.ts';
import {isSharedNumber} from '../../core/law/number.ts';
import type {Mention} from '../../core/site/site.ts';
import {capitalize} from '../../core/text/capital.ts';
import {cleanLine} from '../../core/text/clean-line.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import {fold} from '../../core/text/fold.ts';
import {LONGEST_NAME} from '../../core/word/limits.ts';
import {pageSource} from './front-matter.ts';
import {type PlanFacts, placeOf} from './plan-facts.ts';

/** An instrument that the plan cites and the site has no page for. */
export interface NewInstrument {
  readonly key: string;
  readonly type: string;
  readonly number: string;
  readonly issued: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** The plan's own words around the citation. */
  readonly quote: string;
}

const LONGEST_QUOTE = 600;

/**
 * The instruments that a plan's unresolved citations name, each once. One whose citations give neither
 * a date nor a year in the number gets none: a symbol alone is never a key.
 */
export function newInstruments(mentions: readonly Mention[], plan: PlanFacts): NewInstrument[] {
  const groups = new Map<string, {mention: Mention; citation: NumberedMention}[]>();
  for (const mention of mentions) {
    const {citation} = mention;
    if (citation.kind !== 'numbered' || citation.resolution !== 'unknown' || !isSound(citation, plan))
      continue;
    const identity = `${citation.type} ${fold(citation.number)}`;
    groups.set(identity, [...(groups.get(identity) ?? []), {mention, citation}]);
  }
  const byKey = new Map<string, NewInstrument>();
  for (const group of groups.values()) {
    // The first citation that says the date leads: later ones may be slips of the pen.
    const best =
      group.find(({citation}) => citation.date !== null && citation.title !== null) ??
      group.find(({citation}) => citation.date !== null) ??
      group[0]!;
    const instrument = toInstrument(best.mention, best.citation, plan);
    if (instrument && !byKey.has(instrument.key)) byKey.set(instrument.key, instrument);
  }
  return [...byKey.values()];
}

/** Why a citation got no page, for the page's `unlinked` list. */
export function reasonForNoPage(citation: NumberedMention, plan: PlanFacts): string {
  if (citation.type === null) return 'kế hoạch không ghi loại văn bản';
  if (citation.number.length > LONGEST_NAME) return `số, ký hiệu dài quá ${LONGEST_NAME} ký tự`;
  if (citation.impossibleDate !== undefined) return `ngày ${citation.impossibleDate} không có thật`;
  if (citation.date !== null && citation.date > plan.issued)
    return 'ngày ghi trong kế hoạch sau ngày ban hành kế hoạch';
  if (citation.date === null) return 'kế hoạch không ghi ngày ban hành, chưa đủ để xác định văn bản';
  return 'ngày hoặc cơ quan ban hành ghi khác với trang đã có';
}

/** The page of a new instrument, marked as not verified. */
export function instrumentFile(instrument: NewInstrument, plan: PlanFacts): string {
  const {key, type, number, issued, issuer, title, quote} = instrument;
  const quoted = (field: string, value: string) => ({field, value, quote, check: 'machine'});
  return pageSource(
    {
      kind: 'instrument',
      key,
      type,
      number,
      issuer: issuer ?? undefined,
      issued: issued === null ? undefined : formatVietnameseDate(issued),
      title: title ?? undefined,
      planDate: issued === null ? undefined : formatVietnameseDate(issued),
      sources: [
        {
          url: `plan:${plan.number}`,
          level: 'plan',
          retrieved: `văn bản ${plan.type} ${plan.number} ngày ${formatVietnameseDate(plan.issued)}`,
          quotes: [
            quoted('number', number),
            ...(issued === null ? [] : [quoted('issued', issued)]),
            ...(issuer === null ? [] : [quoted('issuer', issuer)]),
            ...(title === null ? [] : [quoted('title', title)]),
          ],
        },
      ],
    },
    [],
  );
}

function isSound(citation: NumberedMention, plan: PlanFacts): boolean {
  const year = /\/((?:19|20)\d{2})\//.exec(citation.number);
  if (citation.type === null || citation.impossibleDate !== undefined) return false;
  if (citation.date === null && !year) return false;
  return citation.date === null || citation.date <= plan.issued;
}

function toInstrument(mention: Mention, citation: NumberedMention, plan: PlanFacts): NewInstrument | null {
  const type = capitalize(citation.type!);
  const issuer = citation.issuer === null ? null : fullIssuer(citation.issuer, plan);
  const place = isSharedNumber(citation.number) ? placeIn(issuer ?? '', plan) : undefined;
  const key = instrumentKey({type, number: citation.number, issued: citation.date, place});
  if (citation.number.length > LONGEST_NAME || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) return null;
  const title = citation.title === null ? null : cleanLine(citation.title.replace(/^(về việc|về)\s+/iu, ''));
  return {
    key,
    type,
    number: citation.number,
    issued: citation.date,
    issuer,
    title: title === null || title === '' ? null : capitalize(title),
    quote: quoteAround(mention.text, citation),
  };
}

/** A local body, its unit's common noun, and what follows. */
const LOCAL_BODY =
  /^((?:(?:Phó )?Chủ tịch |Thường trực )?(?:Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)|Tỉnh ủy|Thành ủy|Huyện ủy)(?:\s+(.*))?$/iu;
const PROPER_NAME = /^\p{Lu}\p{L}*(?:[\s-]+\p{Lu}\p{L}*){1,3}|^\p{Lu}\p{L}*$/u;

/** `UBND tỉnh` → `Ủy ban nhân dân tỉnh Đồng Nai`: without a name of its own it is the plan's province that is meant. */
function fullIssuer(written: string, plan: PlanFacts): string {
  const expanded = cleanLine(written)
    .replace(/(^|\s)UBND(?=\s)/u, '$1Ủy ban nhân dân')
    .replace(/(^|\s)HĐND(?=\s)/u, '$1Hội đồng nhân dân');
  const [, head, tail = ''] = LOCAL_BODY.exec(expanded) ?? [];
  if (head === undefined) return expanded;
  const name = placeNamed(tail, plan);
  return name === undefined ? expanded : `${head} ${name}`;
}

/** The province that tells a shared symbol apart: named in the issuer, else the plan's own. */
function placeIn(issuer: string, plan: PlanFacts): string | undefined {
  return placeNamed(LOCAL_BODY.exec(issuer)?.[2] ?? '', plan);
}

/** A proper name at the head of what follows "tỉnh"; what is none is the subject of the document, run together with it. */
function placeNamed(tail: string, plan: PlanFacts): string | undefined {
  const own = placeOf(plan.unit);
  if (own !== undefined && tail.startsWith(own)) return own;
  return PROPER_NAME.exec(tail)?.[0] ?? own;
}

/** The citation with its subject, as the plan writes it. */
function quoteAround(text: string, citation: NumberedMention): string {
  const subject = citation.title === null ? -1 : text.indexOf(citation.title, citation.start);
  const end = subject < 0 ? citation.end : Math.max(citation.end, subject + citation.title!.length);
  return cleanLine(text.slice(citation.start, Math.min(end, citation.start + LONGEST_QUOTE)));
}
