import {type Citation, type CitingContext, citationsOf, type Registry} from '../law/index.ts';
import type {Page} from '../page/page.ts';
import {planOfFile} from './plans.ts';
import type {Clause, Mention, Plan} from './site.ts';

/** Every citation of every page: in its clauses, its own prose, and the words of its front matter. */
export function collectMentions(
  pages: readonly Page[],
  plans: readonly Plan[],
  registry: Registry,
): Mention[] {
  const clauses = new Map(
    plans.flatMap((plan) => plan.clauses.map((clause) => [clauseKey(clause), clause] as const)),
  );
  const cited = (text: string) => citationsOf(text, registry);
  const ofClause = new Map(
    plans.flatMap((plan) => plan.clauses.map((clause) => [clause, cited(clause.text)] as const)),
  );
  const alone = new Map(
    plans.flatMap((plan) => {
      const context = contextOf(plan.page, [plan]);
      return plan.clauses.map((clause) => [clause, ofClause.get(clause)!(context)] as const);
    }),
  );
  const established = new Map(
    plans.map((plan) => [plan.key, namedInFull(plan.clauses.map((clause) => alone.get(clause)!))]),
  );
  return pages.flatMap((page) => {
    const plan = planOfFile(plans, page.file);
    const context = {
      ...contextOf(page, plans),
      ...(plan && {established: established.get(plan.key)!}),
    };
    const places = [
      ...page.clauses.map((source) => {
        const clause = clauses.get(clauseKey({...source, file: page.file}));
        return {text: clause?.text ?? '', line: source.line, clause: clause ?? null};
      }),
      ...page.passages.map((passage) => ({...passage, clause: null})),
      ...prose(page).map((passage) => ({...passage, clause: null})),
    ];
    return places.flatMap(({text, line, clause}) => {
      const own = plan && clause ? alone.get(clause) : undefined;
      // What is linked by its own words stays so, whatever the rest of the plan says.
      const citations = own?.every(({resolution}) => resolution === 'linked')
        ? own
        : ((clause && ofClause.get(clause)) ?? cited(text))(context);
      return citations.map(
        (citation): Mention => ({citation, page, clause, line, text, reason: reasonFor(page, citation)}),
      );
    });
  });
}

/** What the page itself is, so that it does not cite itself, nor anything later than it where that counts. */
export function contextOf(page: Page, plans: readonly Plan[]): CitingContext {
  const plan = planOfFile(plans, page.file);
  if (plan) return {self: plan.key, date: plan.page.frontMatter.issued};
  if (page.frontMatter.kind === 'instrument') return {self: page.frontMatter.key};
  return {};
}

/** What some clause of a plan names in full: the others may do with type and number. */
function namedInFull(cited: readonly (readonly Citation[])[]): ReadonlySet<string> {
  return new Set(cited.flat().flatMap(({key, resolution}) => (resolution === 'linked' ? key! : [])));
}

function clauseKey(clause: Pick<Clause, 'file' | 'line' | 'id'>): string {
  return `${clause.file}:${clause.line}#${clause.id}`;
}

/** Our own words in the front matter of an instrument. */
function prose(page: Page): {text: string; line: number}[] {
  const data = page.frontMatter;
  if (data.kind !== 'instrument') return [];
  return (['summary', 'discrepancy'] as const).flatMap((field) => {
    const text = data[field];
    return text === undefined ? [] : [{text, line: page.fieldLines[field] ?? 1}];
  });
}

function reasonFor(page: Page, citation: Citation): string | null {
  const {unlinked} = page.frontMatter.kind === 'plan' ? {unlinked: []} : page.frontMatter;
  if (citation.resolution !== 'unknown') return null;
  if (citation.kind === 'named') return 'gọi theo tên, chưa có trang';
  return unlinked.find(({number}) => number === citation.number)?.reason ?? null;
}
