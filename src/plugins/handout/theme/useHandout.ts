import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type RefObject, useEffect, useState} from 'react';
import {loadPrintFace} from '../../../client/print-face.ts';
import {siteVersion} from '../../../client/site-version.ts';
import {tellForce} from '../../../client/tell-force.ts';
import {type Choice, formatChoice} from '../../../core/handout/choice.ts';
import type {ResolvedChoice} from '../../../core/handout/resolve-choice.ts';
import {composeHandout} from './compose-handout.ts';
import {countSheets} from './count-sheets.ts';
import {loadPart, type Part} from './load-part.ts';

/** Time without a change before the document is made anew, in milliseconds. */
const PAUSE = 250;

export interface HandoutState {
  readonly busy: boolean;
  /** What could not be loaded, in words for the reader. */
  readonly failures: readonly string[];
}

/** Keeps the document inside `host` what the choice says. */
export function useHandout(
  host: RefObject<HTMLElement | null>,
  choice: Choice,
  {entries}: ResolvedChoice,
  title: string,
): HandoutState {
  const {siteConfig} = useDocusaurusContext();
  const [state, setState] = useState<HandoutState>({busy: true, failures: []});
  const wanted = JSON.stringify([choice, entries.map(({key}) => key), title]);

  // `wanted` stands for the choice and its entries: they are made anew at every drawing.
  useEffect(() => {
    let stale = false;
    setState({busy: true, failures: []});
    const timer = setTimeout(async () => {
      const {parts, failures} = await loadParts(entries, siteConfig.baseUrl);
      if (stale || !host.current) return;
      const address = `${siteConfig.url}${siteConfig.baseUrl}bo-tai-lieu#${formatChoice(choice)}`;
      const facts = {title, siteTitle: siteConfig.title, address, version: siteVersion()};
      if (parts.length === 0) host.current.replaceChildren();
      else {
        void loadPrintFace();
        const handout = composeHandout(parts, choice, facts);
        await tellForce(handout);
        const sheets = await countSheets(handout);
        for (const number of handout.querySelectorAll<HTMLElement>('[data-page-of]')) {
          number.textContent = `${sheets.get(number.dataset.pageOf ?? '') ?? ''}`;
        }
        if (stale) return;
        host.current?.replaceChildren(handout);
      }
      setState({busy: false, failures});
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [wanted]);
  return state;
}

async function loadParts(
  entries: ResolvedChoice['entries'],
  baseUrl: string,
): Promise<{parts: Part[]; failures: string[]}> {
  const results = await Promise.allSettled(entries.map((entry) => loadPart(entry, baseUrl)));
  return {
    parts: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    failures: results.flatMap((result) =>
      result.status === 'rejected' ? [String(result.reason.message)] : [],
    ),
  };
}
