import type {Clause, Plan} from './site.ts';

/** A line of the document as issued, with the clause it comes from; null in the header and signature. */
export interface DocumentLine {
  readonly text: string;
  readonly clause: Clause | null;
}

/** The plan whole, line by line, in the order of the document. */
export function assemble(plan: Plan): DocumentLine[] {
  const {header, title, signature} = plan.page.frontMatter;
  const outside = (text: string): DocumentLine => ({text, clause: null});
  const {superior, country, motto} = header;
  const head = [superior, ...header.issuer, country, motto].filter((line) => line !== undefined);
  return [
    ...[...head, header.number, header.placeAndDate, header.type, title].map(outside),
    ...plan.clauses.filter((clause) => !isAfterSignature(clause.id)).flatMap(linesOf),
    ...signature.map(outside),
    ...plan.clauses.filter((clause) => isAfterSignature(clause.id)).flatMap(linesOf),
  ];
}

/** Whether a clause stands below the signature: an annex or an attached document, `phu-luc-1-i`. */
export function isAfterSignature(id: string): boolean {
  return /^(phu-luc|kem-theo)-/.test(id);
}

function linesOf(clause: Clause): DocumentLine[] {
  const lines = [
    ...(clause.heading === null ? [] : [clause.heading]),
    ...(clause.text === '' ? [] : clause.text.split('\n')),
  ];
  if (lines.length === 0 && clause.label !== '') return [{text: clause.label, clause}];
  return lines.map((line, index) => ({
    text: index === 0 && clause.label ? `${clause.label} ${line}` : line,
    clause,
  }));
}
