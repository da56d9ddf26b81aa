import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {pinpoint} from '../../src/core/site/pinpoint.ts';
import {plan, ROOT, site} from '../content/real-site.ts';
import {some} from '../every.ts';
import {address, allPages, KINDS, useBrowser} from './harness.ts';

const browser = useBrowser();
const fold = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

describe('without JavaScript', () => {
  test('the full text reads as the document, every clause under its anchor', async () => {
    const page = await browser.openTab('/ke-hoach/toan-van', {javaScriptEnabled: false});
    // The label is drawn beside the words; controls beside a clause are not part of the document.
    const text = await page.locator('.plan-document').evaluate((document) => {
      for (const control of document.querySelectorAll('.hash-link, button, [data-tools]')) control.remove();
      const texts: string[] = [];
      const walker = window.document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
      return texts.join(' ');
    });
    const squeeze = (value: string) => value.normalize('NFC').replace(/[\s\u200b]+/g, '');
    const restored = readFileSync(join(ROOT, 'static/van-ban/ke-hoach-06-2023.txt'), 'utf8');
    expect(squeeze(text)).toBe(squeeze(restored));
    for (const {id} of plan.clauses) expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
  });

  test('every numbered citation of the plan leads to its own page', async () => {
    const page = await browser.openTab('/ke-hoach/toan-van', {javaScriptEnabled: false});
    const links = await page.locator('a.citation').evaluateAll((anchors) =>
      anchors.map((anchor) => ({
        words: anchor.textContent ?? '',
        to: new URL((anchor as HTMLAnchorElement).href).pathname,
      })),
    );
    const expected = site.mentions
      .filter(({clause, citation}) => clause?.plan === plan.key && citation.resolution === 'linked')
      .map(({citation}) => site.instruments.find(({key}) => key === citation.key)!.url);
    expect(links.map(({to}) => to)).toEqual(expected);
  });

  test('an instrument page lists exactly the clauses that cite it', async () => {
    for (const instrument of site.instruments) {
      const response = await fetch(address(instrument.url));
      const html = fold(await response.text());
      const places = site.mentions.filter(
        ({clause, citation}) => clause !== null && citation.key === instrument.key,
      );
      const listed = [...html.matchAll(/class="?citing-places"?>(.*?)<\/ul>/gs)].flatMap((match) => [
        ...(match[1] ?? '').matchAll(/<li/g),
      ]);
      expect(listed.length, instrument.key).toBe(places.length);
      for (const {clause} of places) expect(html).toContain(pinpoint(plan, clause!));
    }
  });
});

test.each(some(Object.values(KINDS), 2))('nothing stands above the bar of %s', async (path) => {
  const page = await browser.openTab(path);
  expect((await page.locator('.navbar').boundingBox())?.y).toBe(0);
});

test('no page shows an English word of the stock theme', async () => {
  const stock =
    /\b(Next|Previous|Skip to|Close|Expand|Collapse|Toggle|Edit this page|Last updated|On this page|Home page|Search)\b/;
  for (const path of allPages()) {
    const html = await (await fetch(address(path))).text();
    const words = html
      .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*?(aria-label|title|alt|placeholder)="?([^">]*)[^>]*>|<[^>]+>/g, ' $2 ');
    expect(stock.exec(words)?.[0], path).toBeUndefined();
  }
});
