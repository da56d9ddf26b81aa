import type {Block} from '../../core/page/page.ts';
import type {ParsedPlan} from './parse-plan.ts';

/** Documents that say what is to be done, by whom and when. */
const PLAN_TYPES =
  /^(kế hoạch|chương trình|chương trình hành động|chiến lược|đề án|đề cương|phương án|dự án)$/iu;
/** Documents that may only carry a plan. */
const CARRIERS = /^(quyết định|nghị quyết)$/iu;
const OPENS_PLAN = /^(kế hoạch|chương trình|đề án|chiến lược|phương án)(?![\p{L}])/iu;

/** A letter has no name of its kind: it is known by whom it is for. */
const OPENS_LETTER = /^Kính gửi\s*:/iu;

/** The kind of a document that is no plan, as it names itself: `nghị định`; null for plans, and where a decision carries one. */
export function otherType({
  type,
  annexes,
  clauses,
  dropped,
}: Pick<ParsedPlan, 'type' | 'annexes' | 'clauses' | 'dropped'>): string | null {
  if (type === null) {
    const lines = [
      ...dropped.map(({text}) => text),
      ...clauses.flatMap(({blocks}) => blocks.flatMap(firstLine)),
    ];
    return lines.some((line) => OPENS_LETTER.test(line)) ? 'công văn' : null;
  }
  if (PLAN_TYPES.test(type)) return null;
  const carries = annexes.some(({heading}) => heading !== null && OPENS_PLAN.test(heading));
  return CARRIERS.test(type) && carries ? null : type.toLowerCase();
}

function firstLine(block: Block): string[] {
  return block.type === 'paragraph' ? [block.text] : [];
}
