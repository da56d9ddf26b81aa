import {type ComparedClauses, comparePlans} from './compare-plans.ts';
import type {Change, ComparedClause} from './compared-clause.ts';
import {type Fact, type FactKind, factsOf} from './facts.ts';
import {readableRuns} from './readable-runs.ts';
import type {WordChange} from './word-changes.ts';

/** A clause with where it stands and how that is said. */
export interface PlacedClause extends ComparedClause {
  /** `điểm a khoản 2 Mục III`. */
  readonly place: string;
  readonly url: string;
}

/** An instrument on which a plan rests, as the comparison tells of it. */
export interface ComparedBasis {
  readonly key: string;
  readonly name: string;
  readonly url: string;
  /** Its state in words on the day of each plan of the site, by the plan's key; absent where nothing is known. */
  readonly states: Readonly<Record<string, string>>;
  /** Its state on the day of the build: what has ended since, and what stands in its place. */
  readonly now: string | null;
}

/** A plan as far as it is compared with another. */
export interface ComparedPlan {
  readonly key: string;
  /** `Kế hoạch số 06/KH-KCNĐN`. */
  readonly name: string;
  readonly issuer: string;
  /** dd/mm/yyyy. */
  readonly issued: string;
  readonly url: string;
  /** Day of the build, dd/mm/yyyy. */
  readonly asOf: string | null;
  readonly clauses: readonly PlacedClause[];
  readonly bases: readonly ComparedBasis[];
}

type Place = Pick<PlacedClause, 'place' | 'url'>;

export interface ComparedRow {
  readonly change: Change;
  readonly a: readonly Place[];
  readonly b: readonly Place[];
  readonly words: readonly WordChange[];
}

/** What one plan fixes otherwise than the other, where it stands. */
export interface FactChange {
  readonly kind: FactKind;
  /** As written; none where the other plan has nothing in their place. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** The clauses of either that say so. */
  readonly inA: readonly Place[];
  readonly inB: readonly Place[];
}

export interface BasisChange {
  readonly change: 'kept' | 'new' | 'dropped';
  readonly name: string;
  readonly url: string;
  /** Its state on the day of the earlier and of the later plan; null where nothing is known. */
  readonly onA: string | null;
  readonly onB: string | null;
  /** And on the day of the build. */
  readonly now: string | null;
}

type PlanName = Omit<ComparedPlan, 'clauses' | 'bases'>;

/** All that is told of two plans beside each other. */
export interface PlanComparison {
  readonly a: PlanName;
  readonly b: PlanName;
  readonly rows: readonly ComparedRow[];
  readonly facts: readonly FactChange[];
  readonly bases: readonly BasisChange[];
}

/** Two plans: clause by clause, and apart the numbers, days, bodies and bases that differ. Same input, same output. */
export function comparePlacedPlans(a: ComparedPlan, b: ComparedPlan): PlanComparison {
  const inA = new Map(a.clauses.map((clause) => [clause.id, clause]));
  const inB = new Map(b.clauses.map((clause) => [clause.id, clause]));
  const compared = comparePlans(a.clauses, b.clauses).map((one) => ({
    ...one,
    inA: one.a.map((id) => inA.get(id)!),
    inB: one.b.map((id) => inB.get(id)!),
  }));
  return {
    a: nameOf(a),
    b: nameOf(b),
    rows: compared.map(({change, inA, inB, words}) => ({
      change,
      a: inA.map(placeOf),
      b: inB.map(placeOf),
      words: readableRuns(words),
    })),
    facts: [...compared.flatMap(figureChanges), ...bodyChanges(a, b)],
    bases: basisChanges(a, b),
  };
}

type Aligned = ComparedClauses & {
  readonly inA: readonly PlacedClause[];
  readonly inB: readonly PlacedClause[];
};

/** Numbers and days of one alignment that only one side has. */
function figureChanges({inA, inB}: Aligned): FactChange[] {
  const factsA = inA.flatMap(({text}) => factsOf(text));
  const factsB = inB.flatMap(({text}) => factsOf(text));
  return (['number', 'date'] as const).flatMap((kind) => {
    const of = (facts: readonly Fact[]) => facts.filter((fact) => fact.kind === kind);
    const [onlyA, onlyB] = [without(of(factsA), of(factsB)), without(of(factsB), of(factsA))];
    return onlyA.length + onlyB.length === 0
      ? []
      : [{kind, a: onlyA.map(written), b: onlyB.map(written), inA: inA.map(placeOf), inB: inB.map(placeOf)}];
  });
}

/** Bodies that only one of the plans names at all: that another clause names them now is no change of who does it. */
function bodyChanges(a: ComparedPlan, b: ComparedPlan): FactChange[] {
  const bodiesOf = ({clauses}: ComparedPlan) =>
    clauses.flatMap((clause) =>
      factsOf(clause.text)
        .filter(({kind}) => kind === 'body')
        .map((fact) => ({fact, clause})),
    );
  const only = (own: ReturnType<typeof bodiesOf>, other: ReturnType<typeof bodiesOf>) => {
    const known = new Set(other.map(({fact}) => fact.same));
    const names = [...new Set(own.filter(({fact}) => !known.has(fact.same)).map(({fact}) => fact.same))];
    return names.map((name) => own.filter(({fact}) => fact.same === name));
  };
  const [ofA, ofB] = [bodiesOf(a), bodiesOf(b)];
  return [
    ...only(ofB, ofA).map(
      (uses): FactChange => ({kind: 'body', a: [], b: [uses[0]!.fact.written], inA: [], inB: placesOf(uses)}),
    ),
    ...only(ofA, ofB).map(
      (uses): FactChange => ({kind: 'body', a: [uses[0]!.fact.written], b: [], inA: placesOf(uses), inB: []}),
    ),
  ];
}

function basisChanges(a: ComparedPlan, b: ComparedPlan): BasisChange[] {
  const inA = new Set(a.bases.map(({key}) => key));
  const inB = new Set(b.bases.map(({key}) => key));
  const told = ({name, url, states, now}: ComparedBasis, change: BasisChange['change']): BasisChange => ({
    change,
    name,
    url,
    onA: states[a.key] ?? null,
    onB: states[b.key] ?? null,
    now,
  });
  return [
    ...b.bases.filter(({key}) => !inA.has(key)).map((basis) => told(basis, 'new')),
    ...a.bases.filter(({key}) => !inB.has(key)).map((basis) => told(basis, 'dropped')),
    ...b.bases.filter(({key}) => inA.has(key)).map((basis) => told(basis, 'kept')),
  ];
}

/** The facts that are left when each of others has taken one that is the same. */
function without(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const left = others.map(({same}) => same);
  return facts.filter(({same}) => {
    const at = left.indexOf(same);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function placesOf(uses: readonly {readonly clause: PlacedClause}[]): Place[] {
  return [...new Set(uses.map(({clause}) => clause))].map(placeOf);
}

function placeOf({place, url}: PlacedClause): Place {
  return {place, url};
}

function written(fact: Fact): string {
  return fact.written;
}

function nameOf({key, name, issuer, issued, url, asOf}: ComparedPlan): PlanName {
  return {key, name, issuer, issued, url, asOf};
}
