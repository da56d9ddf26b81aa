import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Offer} from '../../core/handout/offer.ts';

/** What there was to choose when the site was built last; throws where it never was. */
export function readOffer(root: string): Offer {
  return JSON.parse(readFileSync(join(root, '.docusaurus/handout/default/offer.json'), 'utf8'));
}
