import {describe, expect, it} from 'vitest';
import {extract} from '../../../src/core/law/index.ts';
import {INSTRUMENT_TYPES} from '../../../src/core/law/vocabulary/instrument-types.ts';
import {ISSUERS} from '../../../src/core/law/vocabulary/issuers.ts';
import {LAW_TITLES} from '../../../src/core/law/vocabulary/law-titles.ts';

describe('vocabulary', () => {
  it.each(INSTRUMENT_TYPES.map((row) => [row.type, row] as const))(
    'type %s reads its example',
    (type, {example}) => {
      const [mention, ...more] = extract(`Thực hiện ${example} ngày 01/02/2020.`);
      expect(more).toEqual([]);
      expect(mention).toMatchObject({kind: 'numbered', type, date: '2020-02-01'});
      expect(example.endsWith(mention?.kind === 'numbered' ? mention.number : '?')).toBe(true);
    },
  );

  it.each(ISSUERS.map((row) => [row.name, row] as const))(
    'issuer %s reads its example',
    (name, {example}) => {
      const text = `theo ${example} của ${name} về việc ấy`;
      expect(extract(text)).toMatchObject([
        {kind: 'numbered', numberWritten: example, issuer: name, title: 'về việc ấy'},
      ]);
    },
  );

  it.each(LAW_TITLES.map(({title}) => [title]))('%s is found whole, in small letters too', (title) => {
    const head = /^(?:Bộ luật|Luật|Pháp lệnh) /.exec(title)?.[0] ?? '';
    const small = head + title.slice(head.length).toLowerCase();
    for (const written of [title, small]) {
      const text = `theo quy định của ${written}, các văn bản khác`;
      expect(extract(text).map((m) => text.slice(m.start, m.end))).toEqual([written]);
    }
  });
});
