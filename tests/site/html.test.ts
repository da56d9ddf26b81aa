import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {HtmlValidate} from 'html-validate';
import {type ParserError, parse, serialize} from 'parse5';
import {describe, expect, it} from 'vitest';
import {EVERY} from '../every.ts';
import {allPages, BUILD, KINDS} from './harness.ts';

/**
 * The rules of the standard and of accessibility, over the page as a browser reads it: the minifier leaves out
 * end tags that may be left out, which the validator does not know.
 */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'long-title': 'off',
    // A form of one field is sent with Enter, and the filters act at once.
    'wcag/h32': 'off',
  },
});

describe('html', () => {
  it(`is valid on ${EVERY ? 'every page' : 'a page of each kind'}`, async () => {
    const found: string[] = [];
    const pages = EVERY ? allPages() : [...Object.values(KINDS), '/tim-kiem', '/kiem-tra', '/bo-tai-lieu'];
    for (const path of [...pages, '/404.html']) {
      const file = path.endsWith('.html') ? path : join(path, 'index.html');
      const onParseError = ({code, startLine}: ParserError) => found.push(`${path}:${startLine} ${code}`);
      const document = parse(readFileSync(join(BUILD, file), 'utf8'), {onParseError});
      const {results} = await validator.validateString(serialize(document));
      for (const {messages} of results)
        for (const {ruleId, message, selector} of messages)
          found.push(`${path}: ${ruleId} ${message} ${selector}`);
    }
    expect(found).toEqual([]);
  }, 180_000);
});
