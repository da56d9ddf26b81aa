import jsonld from 'jsonld';
import {describe, expect, it} from 'vitest';
import {forceLine} from '../../../src/core/page/force-words.ts';
import {legislationOf} from '../../../src/core/publish/legislation.ts';
import {site} from '../../fixtures/site.ts';

const ORIGIN = 'https://example.org';
const S = 'https://schema.org/';

type Node = Record<string, readonly Record<string, unknown>[]> & {'@id': string};

/** The package's types know only its callback form. */
const expand = jsonld.expand as unknown as (data: unknown, options: unknown) => Promise<unknown[]>;

/** The data as an independent JSON-LD processor reads it, with schema.org's vocabulary and nothing from the network. */
async function expanded(file: string): Promise<Node> {
  const page = site.pages.find((candidate) => candidate.file === file)!;
  const data = legislationOf(site, page, ORIGIN);
  const nodes = await expand(data, {
    documentLoader: async (url: string) => ({
      documentUrl: url,
      document: {'@context': {'@vocab': S}},
    }),
  });
  return nodes[0] as Node;
}

const value = (node: Node, property: string) => node[S + property]?.[0]?.['@value'];

describe('schema.org/Legislation', () => {
  it('says number, type, date and what replaced it', async () => {
    const node = await expanded('can-cu/nghi-dinh-61-2018-nd-cp.mdx');
    expect(node['@type']).toEqual([`${S}Legislation`]);
    expect(value(node, 'legislationIdentifier')).toBe('61/2018/NĐ-CP');
    expect(value(node, 'legislationType')).toBe('Nghị định');
    expect(value(node, 'legislationDate')).toBe('2018-04-23');
    const reverse = node['@reverse'] as unknown as Record<string, readonly {'@id': string}[]>;
    expect(reverse[`${S}legislationChanges`]!.map((other) => other['@id'])).toEqual([
      `${ORIGIN}/can-cu/nghi-dinh-118-2025-nd-cp`,
    ]);
  });

  it('asserts a legal force only on proof that is not overdue', async () => {
    for (const item of site.instruments) {
      const node = await expanded(item.file);
      const force = node[`${S}legislationLegalForce`]?.[0]?.['@id'];
      const {mark} = forceLine(item.force);
      const sayable = ['con-hieu-luc', 'chua-hieu-luc', 'het-hieu-luc', 'het-hieu-luc-mot-phan'].includes(
        mark,
      );
      expect(force !== undefined, item.key).toBe(sayable && !item.review.due);
    }
  });

  it('is on every page of the plan, whose sections are part of it', async () => {
    const node = await expanded('ke-hoach/i-muc-dich.mdx');
    expect(node[`${S}isPartOf`]![0]!['@id']).toBe(`${ORIGIN}/ke-hoach`);
    expect(value(await expanded('ke-hoach/toan-van.mdx'), 'legislationIdentifier')).toBe('06/KH-KCNĐN');
    expect(legislationOf(site, site.pages.find(({file}) => file === 'index.mdx')!, ORIGIN)).toBeNull();
  });
});
