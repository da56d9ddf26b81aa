import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {fold} from '../../src/core/text/fold.ts';
import {ROOT} from './real-site.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const words = (text: string) => text.split(/\s+/).filter(Boolean);
const bare = (word: string) => word.replace(/^[.,;:()‘’]+|[.,;:()‘’]+$/g, '');

test('every word of the scan that is not the restored word without its marks is in the table', () => {
  const restored = new Set(
    words(read('static/van-ban/ke-hoach-06-2023.txt')).map((word) => fold(bare(word))),
  );
  const shown = new Set(
    [...read('docs/ke-hoach/ve-van-ban.mdx').matchAll(/`([^`]+)`/g)].flatMap(([, code]) =>
      words(code!.replaceAll('\\|', '|')).flatMap((word) => [word, bare(word)]),
    ),
  );
  const scan = words(read('static/van-ban/ke-hoach-06-2023.ocr.txt'));
  const unexplained = scan.filter((word) => !restored.has(fold(bare(word))) && !shown.has(bare(word)));
  expect(unexplained).toEqual([]);
});
