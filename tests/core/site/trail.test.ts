import {expect, test} from 'vitest';
import {trailOf} from '../../../src/core/site/trail.ts';
import {site} from '../../fixtures/site.ts';

const trail = (url: string) =>
  trailOf(site, site.pages.find((page) => page.url === url)!).map((step) => step.url);

test.each([
  ['/ke-hoach/iii-2-noi-dung', ['/ke-hoach', '/ke-hoach/iii-doi-tuong-noi-dung-hinh-thuc']],
  ['/can-cu/nghi-dinh-63-2010-nd-cp', ['/can-cu']],
  ['/huong-dan/hinh-thuc-03-to-xep-pano-ap-phich', ['/huong-dan', '/huong-dan/hinh-thuc']],
  ['/huong-dan', []],
  ['/', []],
])('the way to %s', (url, expected) => {
  expect(trail(url)).toEqual(expected);
});
