import {createHash} from 'node:crypto';
import {contentSecurityPolicy} from './policy.ts';

const INLINE_SCRIPT = /<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/script>/gi;
const STYLE_ATTRIBUTE = /<[a-z][\w-]*\b(?:"[^"]*"|'[^']*'|[^>"'])*?\sstyle\s*=|<style\b/i;
/** The theme's sprite of symbols is the one place of the stock theme that is hidden by a style attribute. */
const SPRITE = /<svg style="display: none;">/;
const CHARSET = /<meta charset="?UTF-8"?\s*\/?>/i;

/** A page with its policy in it, and the hashes of the scripts that its policy allows. */
export interface SecuredPage {
  readonly html: string;
  readonly scriptHashes: readonly string[];
}

/**
 * Puts the policy into a built page. Throws where the page holds an inline style, which the policy
 * would refuse: it has to become a class.
 */
export function securePage(source: string, origins: readonly string[] = []): SecuredPage {
  const html = source.replace(SPRITE, '<svg class="sprite" aria-hidden="true">');
  const style = STYLE_ATTRIBUTE.exec(html);
  if (style) throw new Error(`Kiểu trình bày viết thẳng trong trang: ${style[0].slice(0, 200)}`);
  const scriptHashes = inlineScripts(html).map(
    (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`,
  );
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(scriptHashes, origins)}">`;
  if (!CHARSET.test(html)) throw new Error('Trang không có <meta charset>.');
  return {html: html.replace(CHARSET, (charset) => charset + policy), scriptHashes};
}

/** The text of each script that a page runs from within itself; data blocks are not run. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(INLINE_SCRIPT)]
    .filter(
      ([, attributes = '']) =>
        !/\bsrc\s*=/.test(attributes) && !/\btype\s*=\s*"?application\//.test(attributes),
    )
    .map(([, , text = '']) => text);
}
