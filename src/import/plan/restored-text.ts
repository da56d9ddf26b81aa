import type {ImportedClause} from './clause.ts';
import type {ParsedPlan} from './parse-plan.ts';

/** The plan as plain text, in the order of the paper; the build holds the pages against it. */
export function restoredText(plan: ParsedPlan): string {
  const {header} = plan;
  const blocks = [
    [header.superior, ...header.issuer],
    [header.country, header.motto],
    [header.number],
    [header.placeAndDate],
    [plan.type, plan.title],
    ...plan.clauses.flatMap(linesOf),
    plan.signature,
    ...plan.annexes.flatMap(linesOf),
  ];
  return `${blocks
    .map((lines) => lines.filter((line) => line !== null && line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

/** Each paragraph a block; recipients stay together, as they do on paper. */
function linesOf(clause: ImportedClause): string[][] {
  const lines = [
    ...(clause.heading === null ? [] : [clause.heading]),
    ...clause.blocks.flatMap((block) =>
      block.type === 'paragraph' ? [block.text] : block.rows.map((row) => row.join('\t')),
    ),
  ];
  const labelled = lines.length === 0 && clause.label !== '' ? [''] : lines;
  const own = labelled.map((line, index) =>
    index === 0 && clause.label !== '' ? `${clause.label} ${line}`.trim() : line,
  );
  const below = clause.children.flatMap(linesOf);
  return clause.id === 'noi-nhan' ? [[...own, ...below.flat()]] : [...own.map((line) => [line]), ...below];
}
