import type {Nodes} from 'hast';
import {toDom} from 'hast-util-to-dom';
import type {Choice} from '../../../core/handout/choice.ts';
import {composeHandout, type HandoutFacts} from '../../../core/handout/compose-handout.ts';
import type {Entry} from '../../../core/handout/entry.ts';
import {loadPart} from './load-part.ts';

/** The document that a choice asks for, as elements of this page, and what could not be loaded, for the reader. */
export interface DrawnHandout {
  /** Null where no part could be loaded. */
  readonly handout: HTMLElement | null;
  readonly failures: readonly string[];
}

/** Loads the parts and puts them together; what this takes comes when the first part is chosen. */
export async function drawHandout(
  entries: readonly Entry[],
  choice: Choice,
  facts: HandoutFacts,
): Promise<DrawnHandout> {
  const results = await Promise.allSettled(entries.map((entry) => loadPart(entry, facts.baseUrl)));
  const parts = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [String(result.reason.message)] : [],
  );
  if (parts.length === 0) return {handout: null, failures};
  const tree: Nodes = composeHandout(parts, choice, facts);
  return {handout: toDom(tree) as HTMLElement, failures};
}
