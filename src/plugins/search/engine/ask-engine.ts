import {type EngineAnswer, readEngineAnswer} from '../../../core/search/engine/engine-query.ts';

/** The counts of both shards together say how rare a word is. */
const SEARCH = '_search?search_type=dfs_query_then_fetch';

/** How long a reader is to wait for it. */
export const PATIENCE_MS = 1_500;
/** The part of it after which its shards are to give what they have: that is told from silence. */
const FOR_SHARDS = 2 / 3;

/** The best documents of an index of the engine, of `documents` that it has; or why it does not name them. Never throws. */
export async function askEngine(
  index: string,
  query: object,
  documents: number,
  patienceMs = PATIENCE_MS,
): Promise<EngineAnswer> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    const response = await fetch(`${index}/${SEARCH}`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({...query, timeout: `${Math.round(FOR_SHARDS * patienceMs)}ms`}),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: patience.signal,
    });
    if (!response.ok) return {failure: 'broken'};
    return readEngineAnswer(await response.json(), documents);
  } catch (error) {
    return {failure: error instanceof SyntaxError ? 'broken' : 'silent'};
  } finally {
    clearTimeout(timer);
  }
}
