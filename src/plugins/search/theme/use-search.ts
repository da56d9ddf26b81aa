import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useEffect, useRef, useState} from 'react';
import {INDEX_FOLDER, INDEX_MANIFEST} from '../../../core/search/index-address.ts';
import {type Answer, prepareSearch, search} from '../search-client.ts';
import type {PageResult, Question} from '../together.ts';

export type SearchState = {
  /** The query that `result` answers; null before the first. */
  text: string | null;
  result: PageResult | null;
  message: string | null;
};

const NOTHING: SearchState = {text: null, result: null, message: null};

/** Answers of the worker to the newest question; while one is under way later ones wait, the last wins. */
export function useSearch(): {
  state: SearchState;
  ask: (text: string, options: Question) => void;
  prepare: () => void;
} {
  const manifest = useBaseUrl(`/${INDEX_FOLDER}/${INDEX_MANIFEST}`);
  const [state, setState] = useState(NOTHING);
  const next = useRef<{text: string; options: Question} | null>(null);
  const busy = useRef(false);
  const mounted = useRef(true);

  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const ask = useCallback(
    async (text: string, options: Question) => {
      next.current = {text, options};
      if (busy.current) return;
      busy.current = true;
      while (next.current) {
        const question: {text: string; options: Question} = next.current;
        next.current = null;
        const answer: Answer | null =
          question.text.trim() === '' ? null : await search(manifest, question.text, question.options);
        if (mounted.current && next.current === null) setState(toState(question.text, answer));
      }
      busy.current = false;
    },
    [manifest],
  );
  const prepare = useCallback(() => prepareSearch(manifest), [manifest]);
  return {state, ask, prepare};
}

function toState(text: string, answer: Answer | null): SearchState {
  if (answer === null) return NOTHING;
  return answer.ok
    ? {text, result: answer.result, message: null}
    : {text, result: null, message: answer.message};
}
