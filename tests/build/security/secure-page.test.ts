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

  it('stands before everything it rules', () => {
    const {html} = securePage(`${HEAD}<script>1</script>`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
  });

  it('hides the sheet of symbols by a class', () => {
    const {html} = securePage(`${HEAD}<body><svg style="display: none;"><defs></defs></svg>`);
    expect(html).toContain('<svg class="sprite" aria-hidden="true">');
  });

  it.each(['<p style="color:red">', '<p class=a style=color:red>', '<style>p{}</style>'])(
    'refuses %s',
    (tag) => {
      expect(() => securePage(`${HEAD}<body>${tag}`)).toThrow(/^Kiểu trình bày viết thẳng trong trang: </);
    },
  );

  it('leaves the word “style=” in running text alone', () => {
    expect(() => securePage(`${HEAD}<body><p>a style=b</p>`)).not.toThrow();
  });
});
