import type {Citation} from '../law/index.ts';
import type {Site} from '../site/site.ts';
import {targetOf} from './clause-runs.ts';

/** A citation as the data files give it: the published shape, with the quoted words and where they lead. */
export function citationData(citation: Citation, text: string, site: Site, origin: string) {
  const numbered = citation.kind === 'numbered';
  const target = targetOf(site, citation.key);
  return {
    kind: citation.kind,
    start: citation.start,
    end: citation.end,
    ...(numbered ? {numberStart: citation.numberStart, numberEnd: citation.numberEnd} : {}),
    words: text.slice(citation.start, citation.end),
    type: citation.type,
    number: citation.number,
    date: citation.date,
    issuer: citation.issuer,
    title: citation.title,
    provision: citation.provision,
    key: citation.key,
    resolution: citation.resolution,
    candidates: citation.candidates,
    url: target === null ? null : `${origin}${target}`,
  };
}
