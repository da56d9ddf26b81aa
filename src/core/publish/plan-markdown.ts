import {isAfterSignature} from '../site/assemble.ts';
import {pinpoint} from '../site/pinpoint.ts';
import {clauseById} from '../site/plans.ts';
import type {Clause, Plan, Site} from '../site/site.ts';
import {clauseRuns, type Run} from './clause-runs.ts';
import {escapeMarkdown} from './markdown.ts';

/** A plan whole, in the order of the document. */
export function planMarkdown(site: Site, plan: Plan): string {
  const {header, title, signature} = plan.page.frontMatter;
  const {superior, country, motto} = header;
  const head = [
    superior,
    ...header.issuer,
    country,
    motto,
    header.number,
    header.placeAndDate,
    header.type,
    title,
  ];
  const words = (after: boolean) =>
    plan.clauses
      .filter(({id}) => isAfterSignature(id) === after)
      .flatMap((clause) => clauseText(site, clause));
  return [
    ...head.filter((line) => line !== undefined).map(escapeMarkdown),
    ...words(false),
    ...signature.map(escapeMarkdown),
    ...words(true),
  ].join('\n\n');
}

/** A clause's own words under its address, its citations linked; a heading clause is a heading. */
export function clauseText(site: Site, clause: Clause): string[] {
  const {id, label, heading} = clause;
  const anchor = `<a id="${id}"></a>`;
  const body = clauseRuns(site, clause).map(({type, rows}) =>
    type === 'paragraph' ? rows.flat(1).map(linked).join('') : tableText(rows),
  );
  if (heading !== null) {
    const depth = Math.min(4, id.split('-').length + 1);
    const title = label ? `${label} ${heading}` : heading;
    return [`${'#'.repeat(depth)} ${anchor}${escapeMarkdown(title)}`, ...body];
  }
  const [first = '', ...rest] = body;
  return [`${label ? `${escapeMarkdown(label)} ` : ''}${anchor}${first}`, ...rest];
}

function linked(runs: readonly Run[]): string {
  return runs
    .map(({text, url}) => (url === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${url})`))
    .join('');
}

function tableText(rows: readonly (readonly (readonly Run[])[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...rest] = rows.map((cells) => cells.map(linked));
  return [row(head), row(head.map(() => '---')), ...rest.map(row)].join('\n');
}

/** A clause with all below it, as a quotation with its place. */
export function quoted(site: Site, id: string): string {
  const found = clauseById(site.plans, id);
  if (!found) return '';
  const {plan, clause} = found;
  const below = plan.clauses.filter((other) => other.id === id || other.id.startsWith(`${id}-`));
  const words = below.flatMap((item) => [
    `${item.label ? `${item.label} ` : ''}${item.heading ?? item.text}`,
    ...(item.heading === null || item.text === '' ? [] : [item.text]),
  ]);
  return [
    ...words.flatMap((text) => text.split('\n')).map(escapeMarkdown),
    `[${pinpoint(plan, clause)}](${clause.url})`,
  ]
    .map((line) => `> ${line}`)
    .join('\n>\n');
}
