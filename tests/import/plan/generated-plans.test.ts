import {describe, expect, test} from 'vitest';
import type {ImportedClause} from '../../../src/import/plan/clause.ts';
import {type ParsedPlan, parsePlan} from '../../../src/import/plan/parse-plan.ts';
import {readPlain} from '../../../src/import/plan/read-plain.ts';
import {restoredText} from '../../../src/import/plan/restored-text.ts';
import type {SourceDocument} from '../../../src/import/plan/source.ts';
import {readDocx} from '../../../src/import/read-docx.ts';
import {type DrawnPlan, drawPlan, outlineOf, seeded} from './draw-plan.ts';
import {asDocx, asMarkdown, asText} from './write-drawn-plan.ts';

/** Documents drawn by a seed; `GENERATED_PLANS=400` draws so many. */
const COUNT = Number(process.env.GENERATED_PLANS ?? 40);

interface Read {
  readonly plan: ParsedPlan;
  readonly source: string;
}

/** The three forms in turn. */
function read(drawn: DrawnPlan, seed: number): Read {
  const pick = seeded(seed + 7919);
  const form = seed % 3;
  const markdown = asMarkdown(drawn, pick);
  const source = form === 2 ? asText(drawn, pick) : markdown;
  const document: SourceDocument = form === 0 ? readDocx(asDocx(drawn)) : readPlain(source);
  return {plan: parsePlan(document), source};
}

const words = (text: string) =>
  text
    .replace(/\*\*|\||---/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');

/** What a clause says, without what stands below it. */
function said(clause: ImportedClause): string {
  const first = clause.blocks[0];
  return clause.heading ?? (first?.type === 'paragraph' ? first.text : '');
}

function outline(clauses: readonly ImportedClause[], above: readonly string[] = []): string[] {
  return clauses.flatMap((clause) => {
    const path = clause.label === '' ? above : [...above, clause.label];
    return [`${path.join(' › ')} ${said(clause)}`, ...outline(clause.children, path)];
  });
}

/**
 * Items that are not where the paper has them, and of which no doubt speaks. A full line may run on
 * into the next paragraph of the same item: a text of broken lines does not tell.
 */
function silentMisses(drawn: DrawnPlan, plan: ParsedPlan): string[] {
  const found = new Set([
    ...outline(plan.clauses),
    ...plan.annexes.flatMap((annex) => outline(annex.children)),
  ]);
  const expected = [...outlineOf(drawn.items), ...drawn.annexes.flatMap((annex) => outlineOf(annex.items))];
  return expected
    .filter(({path, text, heading}) => {
      const line = `${path} ${text}`;
      return !found.has(line) && (heading || ![...found].some((other) => other.startsWith(`${line} `)));
    })
    .map(({path, text}) => `${path} ${text}`)
    .filter((line) => !plan.doubts.some((doubt) => line.includes(doubt.text.replace(/…$/, '').slice(0, 40))));
}

describe('plans drawn by a seed', () => {
  test.each(Array.from({length: COUNT}, (_, index) => index + 1))(
    '%i: no word is lost, no item moved in silence',
    (seed) => {
      const drawn = drawPlan(seeded(seed));
      const {plan, source} = read(drawn, seed);
      expect(words(restoredText(plan)).sort()).toEqual(words(source).sort());
      expect(silentMisses(drawn, plan)).toEqual([]);
      expect(plan.signature).toEqual(drawn.signature);
      expect(plan.annexes.map(({label, heading}) => [label, heading])).toEqual(
        drawn.annexes.map(({label, title}) => [label, title]),
      );
    },
  );
});
