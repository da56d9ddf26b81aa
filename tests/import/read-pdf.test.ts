import {expect, it} from 'vitest';
import {readPdf} from '../../src/import/read-pdf.ts';
import {buildTextPdf} from './build-pdf.ts';

it('reading a PDF leaves the language as it was: its library brings replacements', async () => {
  const {push} = Array.prototype;
  const {parse, stringify} = JSON;
  const lines = Array.from({length: 20}, (_, at) => `${at + 1}. Việc thứ ${at + 1} của kế hoạch năm sau.`);
  await readPdf(buildTextPdf(lines));
  expect(Array.prototype.push).toBe(push);
  expect([JSON.parse, JSON.stringify]).toEqual([parse, stringify]);
  expect(Object.keys(JSON)).toEqual([]);
});
