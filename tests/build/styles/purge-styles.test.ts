import {expect, test} from 'vitest';
import type {BuiltFiles} from '../../../src/build/built-files.ts';
import {purgeStyles} from '../../../src/build/styles/purge-styles.ts';

const SHEET = '/assets/css/styles.01234567.css';

/** The sheet for the screen that a site of one page, one script and one sheet is left with. */
async function purged(css: string, html: string, script = ''): Promise<string> {
  const files: BuiltFiles = new Map(
    Object.entries({[SHEET]: css, '/index.html': html, '/assets/js/main.js': script}).map(([path, text]) => [
      path,
      new TextEncoder().encode(text),
    ]),
  );
  const changes = await purgeStyles(files);
  expect(changes.get(SHEET)).toBeNull();
  const path = [...changes.keys()].find((name) => name !== SHEET && name.endsWith('.css'));
  return path === undefined ? '' : String(changes.get(path));
}

test('what a page or a script names stays, and nothing else', async () => {
  const css = '.a{color:red}.b{color:red}.c{color:red}.a .c{margin:0}h1:not(.d){margin:1px}kbd{top:0}';
  expect(await purged(css, '<h1 class="a">x</h1>', 'f("b")')).toBe(
    '.a{color:red}.b{color:red}h1:not(.d){margin:1px}',
  );
});

test('a value that a stock part reads stays, and one that nothing reads goes', async () => {
  const css =
    ':root{--unread:2px}.alert{--border:inherit;border-color:var(--border)}.alert-note{--border:red}';
  expect(await purged(css, '<div class="alert alert-note">')).toBe(
    '.alert{--z0:inherit;border-color:var(--z0)}.alert-note{--z0:red}',
  );
});

test('a value that a script names stays', async () => {
  expect(await purged(':root{--far:1px}h1{top:0}', '<h1>x</h1>', 'g("--far")')).toContain('--far:1px');
});

test('a state that names no element stays: the ring around what has the focus', async () => {
  const css =
    ':focus-visible{outline:1px solid}@media (forced-colors:active){:focus-visible{outline:2px solid}}';
  const left = await purged(css, '<h1>x</h1>', 'f("focus-visible")');
  expect(left.match(/:focus-visible\{/g)?.length).toBe(2);
});

test('an attribute that a script sets by its property stays', async () => {
  const css = 'html[data-text-size=large]{top:0}html[data-other=large]{top:0}';
  expect(await purged(css, '<html>', 'e.dataset.textSize="large"')).toBe('html[data-text-size=large]{top:0}');
});

test('a name that a script puts together stays', async () => {
  const css = '.status--ended{top:0}.status--other{top:1px}.state--ended{top:0}';
  expect(await purged(css, '<p class="status">x</p>', 'e.className="status--"+mark')).toBe(
    '.status--ended{top:0}.status--other{top:1px}',
  );
});

test('a prefix that no browser of ours needs goes, one that Safari needs stays', async () => {
  const css =
    'a{-webkit-text-decoration:none;text-decoration:none}h1{-webkit-text-decoration:underline dotted;text-decoration:underline dotted}';
  expect(await purged(css, '<h1><a>x</a></h1>')).toBe(
    'a{text-decoration:none}h1{-webkit-text-decoration:underline dotted;text-decoration:underline dotted}',
  );
});
