import type {Publication} from '../../../src/core/publish/publication.ts';
import {twinsOf} from '../../../src/core/publish/twins.ts';
import {site} from '../../fixtures/site.ts';

/** The data files of the fixture site, for an address that is not where it is built. */
export const publication: Publication = {origin: 'https://example.org', title: 'Tuyên truyền'};
const twins = twinsOf(site, publication);

/** A twin by its address. */
export function twin(address: string): string {
  const content = twins.get(address);
  if (content === undefined) throw new Error(`no twin at ${address}`);
  return content;
}
