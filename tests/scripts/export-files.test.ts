import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {exportFiles} from '../../scripts/engine/export-files.ts';
import {FIELDS} from '../../src/core/search/weights.ts';
import {ABBREVIATIONS, SAMPLE} from '../core/search/sample.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xuat-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const write = (documents = SAMPLE) => {
  const done: number[] = [];
  const progress = (count: number) => done.push(count);
  const name = exportFiles(folder, {documents, abbreviations: ABBREVIATIONS, documentsPerFile: 4, progress});
  return {name, done};
};
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const dataFiles = () => readdirSync(folder).filter((name) => name.startsWith('muc-'));

it('writes settings, a mapping of every field and each document once, in order, and tells how far it is', () => {
  const {name, done} = write();
  expect(done.at(-1)).toBe(SAMPLE.length);
  expect(done).toHaveLength(Math.ceil(SAMPLE.length / 4));
  const {settings, mappings} = JSON.parse(read('index.json'));
  expect(settings.index).toEqual({number_of_shards: 2, number_of_replicas: 1});
  expect(mappings._meta).toEqual({name});
  for (const field of FIELDS) {
    expect(mappings.properties[field].analyzer).toBe('am_tiet');
    expect(mappings.properties[field].fields.cap.analyzer).toBe('cap_am_tiet');
    expect(settings.similarity[field].type).toBe('BM25');
  }
  expect(settings.analysis.analyzer.am_tiet.tokenizer).toBe('whitespace');
  const lines = dataFiles().flatMap((file) => read(file).trimEnd().split('\n'));
  expect(lines).toHaveLength(2 * SAMPLE.length);
  for (const [at, {id}] of SAMPLE.entries()) {
    expect(JSON.parse(lines[2 * at]!)).toEqual({index: {_id: String(at)}});
    expect(JSON.parse(lines[2 * at + 1]!).document.id).toBe(id);
  }
  expect(JSON.parse(lines[1]!)).toMatchObject({
    title: 'nghi dinh so 63 2010 nd nghi dinh cp ve kiem soat thu tuc hanh chinh',
    names: '63 2010 nd nghi dinh cp',
  });
});

it('goes on where it was stopped: whole files stay, a part of one is no file', () => {
  write();
  const [first, second] = dataFiles().map((file) => join(folder, file));
  const whole = readFileSync(second!, 'utf8');
  rmSync(second!);
  writeFileSync(`${second}.part`, whole.slice(0, 20));
  const {mtimeMs} = statSync(first!);
  write();
  expect(statSync(first!).mtimeMs).toBe(mtimeMs);
  expect(readFileSync(second!, 'utf8')).toBe(whole);
  expect(dataFiles().filter((file) => file.endsWith('.part'))).toEqual([]);
});

it('never mixes one content with another, whose index has another name', () => {
  const {name} = write();
  const other = write(SAMPLE.slice(1, 3));
  expect(other.name).not.toBe(name);
  expect(dataFiles()).toHaveLength(1);
  expect(read(dataFiles()[0]!)).not.toContain(`"id":"${SAMPLE[0]!.id}"`);
});
