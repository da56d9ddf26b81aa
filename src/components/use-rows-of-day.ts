import {useLocation} from '@docusaurus/router';
import {useEffect, useState} from 'react';
import {readerDay} from '../client/reader-day.ts';
import type {IndexRow} from '../core/site/index-rows.ts';

/** The rows with the states of the reader's own day, or of the day asked for; as they were built until these are there. */
export function useRowsOfDay(built: readonly IndexRow[]): readonly IndexRow[] {
  const {search} = useLocation();
  const [rows, setRows] = useState(built);
  useEffect(() => {
    let stale = false;
    import('../client/retell-force.ts')
      .then(({statesOn}) => statesOn(readerDay(search)))
      .then((stateOf) => {
        if (!stale) setRows(built.map((row) => ({...row, ...stateOf(row.key)})));
      })
      .catch(() => {});
    return () => {
      stale = true;
    };
  }, [built, search]);
  return rows;
}
