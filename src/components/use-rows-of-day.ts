import {useLocation} from '@docusaurus/router';
import {useEffect, useState} from 'react';
import {buildDay} from '../client/build-day.ts';
import {readerDay} from '../client/reader-day.ts';
import {loadRetelling} from '../client/tell-force.ts';
import type {IndexRow} from '../core/site/index-rows.ts';

interface RowsOfDay {
  readonly rows: readonly IndexRow[];
  /** Day of which their states tell, ISO. */
  readonly on: string;
}

/** The rows with the states of the reader's own day, or of the day asked for; as they were built until these are there. */
export function useRowsOfDay(built: readonly IndexRow[]): RowsOfDay {
  const {search} = useLocation();
  const [rows, setRows] = useState<RowsOfDay>(() => ({rows: built, on: buildDay()}));
  useEffect(() => {
    let shown: string | null = null;
    const tell = () => {
      const day = readerDay(search);
      if (day === shown) return;
      shown = day;
      if (day === buildDay()) return setRows({rows: built, on: day});
      loadRetelling()
        .then(({statesOn}) => statesOn(day))
        .then((stateOf) => {
          if (shown === day) setRows({rows: built.map((row) => ({...row, ...stateOf(row.key)})), on: day});
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
