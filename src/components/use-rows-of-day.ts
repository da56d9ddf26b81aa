import {useLocation} from '@docusaurus/router';
import {useEffect, useState} from 'react';
import {readerDay} from '../client/reader-day.ts';
import type {IndexRow} from '../core/site/index-rows.ts';

/** The rows with the states of the reader's own day, or of the day asked for; as they were built until these are there. */
export function useRowsOfDay(built: readonly IndexRow[]): readonly IndexRow[] {
  const {search} = useLocation();
  const [rows, setRows] = useState(built);
  useEffect(() => {
    let shown: string | null = null;
    const tell = () => {
      const day = readerDay(search);
      if (day === shown) return;
      shown = day;
      if (day === built[0]?.on) return setRows(built);
      import('../client/retell-force.ts')
        .then(({statesOn}) => statesOn(day))
        .then((stateOf) => {
          if (shown === day) setRows(built.map((row) => ({...row, ...stateOf(row.key)})));
        })
        .catch(() => {});
    };
    tell();
    // The page may stay open over midnight.
    document.addEventListener('visibilitychange', tell);
    return () => {
      shown = null;
      document.removeEventListener('visibilitychange', tell);
    };
  }, [built, search]);
  return rows;
}
