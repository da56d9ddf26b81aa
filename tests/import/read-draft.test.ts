import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {readDraft} from '../../src/import/read-draft.ts';
import {buildTextPdf} from './build-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'draft-'));
afterAll(() => rmSync(folder, {recursive: true}));

const BASIS = 'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ;';

async function faultOf(name: string, bytes: string | Uint8Array) {
  writeFileSync(join(folder, name), bytes);
  return (await readDraft(join(folder, name))).fault;
}

test('a draft comes with what is wrong with its words', async () => {
  expect(await faultOf('tot.txt', BASIS)).toBeNull();
  expect(await faultOf('tot.pdf', buildTextPdf([BASIS, BASIS]))).toBeNull();
  expect(await faultOf('roi.txt', 'Quy t đ nh s c a Ủy ban nh n d n t nh v vi c ban h nh')).toBe(
    'broken-words',
  );
  const columns = Array.from({length: 14}, (_, at) => `Nghị định số ${at + 10}\tQuyết định số ${at + 10}`);
  expect(await faultOf('cot.pdf', buildTextPdf(columns))).toBe('columns');
});
