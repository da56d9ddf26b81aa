import {parseNumber} from '../law/index.ts';
import {numberedName, shortName} from '../law/short-name.ts';
import type {Relation as Declared, InstrumentFrontMatter, RelationType} from '../page/instrument-schema.ts';
import type {PageOf} from '../page/page.ts';
import type {Source} from '../page/source-schema.ts';
import {RELATION_WORDS} from '../page/wording.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {startOf} from './instrument-events.ts';

/** What the acting instrument does to the other. */
export type Verb = 'amends' | 'replaces' | 'guides' | 'implements' | 'includes';

/** One end of a relation; an instrument without a page has neither key nor address. */
export interface Party {
  readonly key: string | null;
  readonly name: string;
  readonly url: string | null;
  /** Issue date, ISO; the year alone where only the number tells it; null where nothing does. */
  readonly date: string | null;
  /** Day of its entry into force, ISO. */
  readonly effective: string | null;
}

/** Where a relation is declared, and on what ground. */
interface Declaration {
  /** Key of the page that declares it. */
  readonly key: string;
  readonly file: string;
  readonly url: string;
  readonly detail: string | null;
  /** 1-based place in the page's sources. */
  readonly source: number;
  readonly level: Source['level'] | null;
}

/** A plan, as far as it stands in relations. */
interface PlanPage {
  readonly key: string;
  readonly page: PageOf<'plan'>;
}

/** A directed relation, listed once however many pages declare it. */
export interface Relation {
  readonly from: Party;
  readonly verb: Verb;
  readonly to: Party;
  /** Day from which it holds, ISO, where a source says it. */
  readonly since: string | null;
  readonly declarations: readonly Declaration[];
}

/** Each type as it is written on a page, turned so that the acting instrument comes first. */
const DIRECTIONS: Readonly<Record<RelationType, {verb: Verb; passive: boolean}>> = {
  amends: {verb: 'amends', passive: false},
  amendedBy: {verb: 'amends', passive: true},
  replaces: {verb: 'replaces', passive: false},
  replacedBy: {verb: 'replaces', passive: true},
  guides: {verb: 'guides', passive: false},
  guidedBy: {verb: 'guides', passive: true},
  implements: {verb: 'implements', passive: false},
  implementedBy: {verb: 'implements', passive: true},
  includes: {verb: 'includes', passive: false},
  includedIn: {verb: 'includes', passive: true},
};

const PASSIVE: Readonly<Record<Verb, RelationType>> = {
  amends: 'amendedBy',
  replaces: 'replacedBy',
  guides: 'guidedBy',
  implements: 'implementedBy',
  includes: 'includedIn',
};

type Declaring = InstrumentFrontMatter & {readonly url: string; readonly file: string};

/** All relations of all pages, each once, in the order of the pages. */
export function collectRelations(plans: readonly PlanPage[], instruments: readonly Declaring[]): Relation[] {
  const parties = new Map<string, Party>([
    ...plans.map(({key, page}): [string, Party] => [
      key,
      {
        key,
        name: shortName(page.frontMatter),
        url: page.url,
        date: page.frontMatter.issued,
        effective: null,
      },
    ]),
    ...instruments.map((item): [string, Party] => [
      item.key,
      {
        key: item.key,
        name: shortName(item),
        url: item.url,
        date: item.issued ?? null,
        effective: startOf(item),
      },
    ]),
  ]);
  const relations = new Map<string, Relation>();
  for (const item of instruments) {
    for (const {type, target, detail, since, source} of [...item.relations, ...derivedFromEvents(item)]) {
      const {verb, passive} = DIRECTIONS[type];
      const own = parties.get(item.key)!;
      const other = parties.get(target) ?? unregisteredParty(target);
      const [from, to] = passive ? [other, own] : [own, other];
      const id = [from.key ?? from.name, verb, to.key ?? to.name].join(' ');
      const known = relations.get(id);
      const declaration: Declaration = {
        key: item.key,
        file: item.file,
        url: item.url,
        detail: detail ?? null,
        source,
        level: item.sources[source - 1]?.level ?? null,
      };
      relations.set(id, {
        from,
        verb,
        to,
        since: known?.since ?? since ?? null,
        declarations: [...(known?.declarations ?? []), declaration],
      });
    }
  }
  return [...relations.values()];
}

type Derived = Omit<Declared, 'type'> & {readonly type: RelationType};

/** What an event says of two instruments: what ends this one replaces it, what changes it amends it. */
function derivedFromEvents({events}: Declaring): Derived[] {
  return events.flatMap(({kind, by, date, provision, part, source}) => {
    const type =
      kind === 'ended' ? 'replacedBy' : kind === 'amended' || kind === 'partly-ended' ? 'amendedBy' : null;
    if (type === null || by === undefined) return [];
    const detail = [provision, part && (kind === 'partly-ended' ? `bãi bỏ ${part}` : `sửa ${part}`)]
      .filter(Boolean)
      .join(', ');
    return [{type, target: by, source, since: date, detail: detail === '' ? undefined : detail}];
  });
}

/** An instrument that is only a number here. */
function unregisteredParty(number: string): Party {
  const year = parseNumber(number)?.year;
  return {
    key: null,
    name: numberedName(number),
    url: null,
    date: year == null ? null : String(year),
    effective: null,
  };
}

/** `được thay thế bởi`: the verb as one of the two parties says it. */
export function verbFrom(relation: Relation, key: string): string {
  return RELATION_WORDS[relation.from.key === key ? relation.verb : PASSIVE[relation.verb]];
}

/** The other party of a relation. */
export function otherParty(relation: Relation, key: string): Party {
  return relation.from.key === key ? relation.to : relation.from;
}

/** `, từ ngày 01/07/2025`; else the acting instrument's entry into force where no day of the relation is known. */
export function sinceWords({since, from, verb}: Relation): string {
  if (since !== null) return `, từ ngày ${formatVietnameseDate(since)}`;
  if ((verb === 'amends' || verb === 'replaces') && from.effective !== null)
    return `; ${from.name} có hiệu lực từ ngày ${formatVietnameseDate(from.effective)}`;
  return '';
}

/** Amendments and replacements of an instrument after the oldest plan: `được thay thế bởi …, từ ngày …`. */
export function laterChanges(
  relations: readonly Relation[],
  key: string,
  plans: readonly PlanPage[],
): string[] {
  const start = plans.map(({page}) => page.frontMatter.issued).sort()[0] ?? '';
  return relations
    .filter(({to, verb, from}) => to.key === key && isChange(verb) && (from.date ?? '') > start)
    .map((relation) => `${verbFrom(relation, key)} ${otherParty(relation, key).name}${sinceWords(relation)}`);
}

function isChange(verb: Verb): boolean {
  return verb === 'amends' || verb === 'replaces';
}
