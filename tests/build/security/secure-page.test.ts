import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {securePage} from '../../../src/build/security/secure-page.ts';

const HEAD = '<!doctype html><html><head><meta charset=UTF-8><title>T</title></head>';
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('securePage', () => {
  it('allows the scripts of the page by their hash, and nothing else inline', () => {
    const script = 'document.documentElement.dataset.theme="light"';
    const {html, scriptHashes} = securePage(
      `${HEAD}<script src=/a.js defer></script><script type="application/ld+json">{}</script><script>${script}</script>`,
    );
    expect(scriptHashes).toEqual([hashOf(script)]);
    expect(html).toContain(`script-src 'self' '${hashOf(script)}';`);
    expect(html).not.toContain('unsafe');
  });

  it.each([
    ['a sign of the tag within quotes', `<script data-a="x>y" data-b='x>y' async>ONE</script>`],
    ['signs in capitals', '<SCRIPT>ONE</SCRIPT>'],
    ['several lines', '<script>\n  1 < 2;\n  x();\n</script>'],
    ['nothing at all', '<script></script>'],
    ['a module', '<script type="module">ONE</script>'],
    ['a word that ends like an address', '<script data-resrc>ONE</script>'],
  ])('finds a script with %s', (_, script) => {
    const text = script.replace(/^<script(?:"[^"]*"|'[^']*'|[^>])*>|<\/script>$/gi, '');
    expect(securePage(`${HEAD}${script}`).scriptHashes).toEqual([hashOf(text)]);
  });

  it.each([
    '<script src=/a.js></script>',
    '<script src = "/a.js"></script>',
    '<script defer\nsrc="/a.js"></script>',
    '<script type="application/ld+json">{}</script>',
    '<script type=application/json>{}</script>',
    '<script type = "application/json">{}</script>',
  ])('allows nothing inline for %s', (script) => {
    expect(securePage(`${HEAD}${script}`).scriptHashes).toEqual([]);
  });

  it('keeps the hashes of two scripts apart, in their order', () => {
    expect(securePage(`${HEAD}<script>1</script><p>x</p><script>2</script>`).scriptHashes).toEqual([
      hashOf('1'),
      hashOf('2'),
    ]);
  });

  it.each([
    '<meta charset=UTF-8>',
    '<meta charset="UTF-8">',
    '<meta charset="utf-8" />',
    '<meta charset=utf-8/>',
  ])('goes behind %s', (charset) => {
    const {html} = securePage(`<head>${charset}<title>T</title>`);
    expect(html).toMatch(/^<head><meta charset[^>]*><meta http-equiv="Content-Security-Policy" content="/);
  });

  it('refuses a page without its charset, before which a policy could stand', () => {
    expect(() => securePage('<head><title>T</title>')).toThrow('Trang không có <meta charset>.');
  });

  it('stands before everything it rules', () => {
    const {html} = securePage(`${HEAD}<script>1</script>`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
  });

  it('hides the sheet of symbols by a class', () => {
    const {html} = securePage(`${HEAD}<body><svg style="display: none;"><defs></defs></svg>`);
    expect(html).toContain('<svg class="sprite" aria-hidden="true">');
  });

  it.each([
    '<p style="color:red">',
    '<p class=a style=color:red>',
    '<p class="a>b" title=\'c>d\' style = "x">',
    '<P\nSTYLE="x">',
    '<my-part style="x">',
    '<style>p{}</style>',
  ])('refuses %s', (tag) => {
    expect(() => securePage(`${HEAD}<body>${tag}`)).toThrow(/^Kiểu trình bày viết thẳng trong trang: </);
  });

  it('shows no more than the beginning of a long tag', () => {
    expect(() => securePage(`${HEAD}<p class="${'a'.repeat(300)}" style="x">`)).toThrow(
      new Error(`Kiểu trình bày viết thẳng trong trang: <p class="${'a'.repeat(190)}`),
    );
  });

  it('leaves the word “style=” in running text alone', () => {
    for (const text of ['<p>a style=b</p>', '<p data-style=b>', '<p>1 < a style=b', '<styled-part>'])
      expect(() => securePage(`${HEAD}<body>${text}`), text).not.toThrow();
  });
});
