import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {load} from 'cheerio';
import {expect, test} from 'vitest';
import {validateXML} from 'xmllint-wasm';
import {plan} from '../../fixtures/site.ts';
import {twin} from './fixture-twins.ts';

const PROFILE = join(import.meta.dirname, '../../fixtures/akoma-ntoso/profile.xsd');
/** The OASIS schema `akomantoso30.xsd`, with the `xml.xsd` that it imports beside it; README says where from. */
const PUBLIC_SCHEMA = process.env.AKOMA_NTOSO_XSD;
const xml = twin('/data/plan.xml');
const $ = load(xml, {xml: true});

async function errors(contents: string, schemaFile = PROFILE): Promise<string[]> {
  const imported = join(dirname(schemaFile), 'xml.xsd');
  const result = await validateXML({
    xml: [{fileName: 'plan.xml', contents}],
    schema: [readFileSync(schemaFile, 'utf8')],
    preload: existsSync(imported) ? [{fileName: 'xml.xsd', contents: readFileSync(imported, 'utf8')}] : [],
  });
  return result.errors.map(({message}) => message);
}

test('plan.xml is valid', async () => {
  expect(await errors(xml)).toEqual([]);
});

test.runIf(PUBLIC_SCHEMA)('plan.xml is valid by the public schema', async () => {
  expect(await errors(xml, PUBLIC_SCHEMA)).toEqual([]);
  expect(await errors(xml.replace('<num>I.</num>', '<number>I.</number>'), PUBLIC_SCHEMA)).not.toEqual([]);
});

test('the schema refuses what Akoma Ntoso does not allow', async () => {
  expect(await errors(xml.replace('<num>I.</num>', '<number>I.</number>'))).not.toEqual([]);
  expect(await errors(xml.replace('eId="iii-2-b"', 'eId="iii-2-a"'))).not.toEqual([]);
  expect(await errors(xml.replace(/<FRBRcountry [^>]*>/, ''))).not.toEqual([]);
});

test('every clause stands in it under its own id, once, with its label, heading and words', () => {
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
  for (const clause of plan.clauses) {
    const part = $(`[eId="${clause.id}"]`);
    expect(part.length, clause.id).toBe(1);
    const inner = part.children('num, heading, intro, content, p, table').clone();
    const words = inner
      .toArray()
      .flatMap((node) => ($(node).is('intro, content') ? $(node).children().toArray() : [node]))
      .map((node) => fold($(node).text()));
    const expected = [clause.label, clause.heading ?? '', ...clause.text.split('\n')]
      .filter(Boolean)
      .map(fold);
    expect([...words].sort(), clause.id).toEqual([...expected].sort());
  }
});

test('every cited instrument has its state, told as on its page', () => {
  const states = $('TLCReference[name="tinh-trang"]').toArray();
  const cited = new Set(
    $('ref')
      .toArray()
      .map((ref) => $(ref).attr('href')),
  );
  expect(states).toHaveLength(8);
  for (const state of states) expect(cited, $(state).attr('href')).toContain($(state).attr('href'));
  expect($('TLCReference[href$="/can-cu/nghi-dinh-42-2022-nd-cp"]').attr('showAs')).toContain(
    'Hết hiệu lực từ 01/07/2026, theo điểm b khoản 2 Điều 90 Nghị định số 224/2026/NĐ-CP',
  );
});
