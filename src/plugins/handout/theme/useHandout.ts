import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type RefObject, useEffect, useState} from 'react';
import {loadPrintFace} from '../../../client/print-face.ts';
import {siteVersion} from '../../../client/site-version.ts';
import {tellForce} from '../../../client/tell-force.ts';
import type {Choice} from '../../../core/handout/choice.ts';
import type {HandoutFacts} from '../../../core/handout/compose-handout.ts';
import type {Entry} from '../../../core/handout/entry.ts';
import {countSheets} from './count-sheets.ts';
import {leaveRoomForEdge, numberingHere, numberSheets} from './number-sheets.ts';

/** Time without a change before the document is made anew, in milliseconds. */
const PAUSE = 250;

export interface HandoutState {
  readonly busy: boolean;
  /** Sheets that the document, or the one before it while `busy`, takes on paper; 0 where there is none. */
  readonly sheets: number;
  /** What could not be loaded, in words for the reader. */
  readonly failures: readonly string[];
}

const NOTHING: HandoutState = {busy: false, sheets: 0, failures: []};

/** What is to be drawn: the choice, its parts, the title, and the address without the site's own. */
interface Wanted {
  readonly choice: Choice;
  readonly entries: readonly Entry[];
  readonly title: string;
  readonly path: string;
}

/** Keeps the document inside `host` what is wanted. */
export function useHandout(host: RefObject<HTMLElement | null>, wanted: Wanted): HandoutState {
  const {choice, entries, title, path} = wanted;
  const {siteConfig} = useDocusaurusContext();
  const [state, setState] = useState(NOTHING);
  const words = JSON.stringify(wanted);

  // `words` stands for what is wanted, which is made anew at every drawing.
  useEffect(() => {
    let stale = false;
    setState(({sheets}) => ({...NOTHING, busy: true, sheets}));
    const timer = setTimeout(async () => {
      const {url, baseUrl, title: siteTitle} = siteConfig;
      const facts = {title, siteTitle, address: `${url}${baseUrl}${path}`, version: siteVersion(), baseUrl};
      const {handout, sheets, failures} = await draw(entries, choice, facts);
      if (stale) return;
      host.current?.replaceChildren(...(handout ? [handout] : []));
      leaveRoomForEdge(numberingHere() === 'edge' && handout !== null);
      setState({busy: false, sheets, failures});
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
      leaveRoomForEdge(false);
    };
  }, [words]);
  return state;
}

type Drawn = Omit<HandoutState, 'busy'> & {readonly handout: HTMLElement | null};

/** The document with the states of force of today and the numbers of its sheets. */
async function draw(entries: readonly Entry[], choice: Choice, facts: HandoutFacts): Promise<Drawn> {
  const none = {handout: null, sheets: 0, failures: []};
  if (entries.length === 0) return none;
  void loadPrintFace();
  try {
    const {drawHandout} = await import('./draw-handout.ts');
    const {handout, failures} = await drawHandout(entries, choice, facts);
    if (!handout) return {...none, failures};
    await tellForce(handout);
    const numbering = numberingHere();
    const heads = numbering === 'heads' ? [...handout.querySelectorAll<HTMLElement>('[data-sheet-of]')] : [];
    const tellSheets = (number: (id: string) => string) => {
      for (const head of heads) head.textContent = `Trang ${number(head.dataset.sheetOf ?? '')}`;
    };
    // While sheets are counted the numbers take their room already.
    tellSheets(() => '00/00');
    const {total, starts} = await countSheets(handout);
    tellSheets((id) => `${starts.get(id) ?? ''}/${total}`);
    if (numbering === 'edge') numberSheets(handout, total);
    for (const place of handout.querySelectorAll<HTMLElement>('[data-page-of]'))
      place.textContent = `${starts.get(place.dataset.pageOf ?? '') ?? ''}`;
    return {handout, sheets: total, failures};
  } catch {
    return {...none, failures: ['Chưa ghép được tài liệu; hãy kiểm tra kết nối mạng rồi mở lại trang.']};
  }
}
