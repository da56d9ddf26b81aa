import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {processorTime} from '../../scripts/bench/processor-time.ts';
import type {Finding} from '../../src/core/review/finding.ts';
import {byKey} from '../../src/core/review/known-instrument.ts';
import {rewriteRecitals} from '../../src/core/review/recitals.ts';
import {reviewText} from '../../src/core/review/review.ts';
import {knownInstruments} from '../../src/core/site/known-instruments.ts';
import {ROOT, site} from './real-site.ts';

const PAGES = 360;
/** Letters of a page of A4 in 14 points. */
const PAGE = 2200;
/** Seconds of the processor, so that what else runs does not count. */
const MOST = 3;

test(`a dossier of ${PAGES} pages is judged in ${MOST} seconds of the processor`, () => {
  const plan = readFileSync(join(ROOT, 'static/van-ban/ke-hoach-06-2023.txt'), 'utf8');
  const text = plan.repeat(Math.ceil((PAGES * PAGE) / plan.length)).slice(0, PAGES * PAGE);
  const instruments = knownInstruments(site);
  let findings: readonly Finding[] = [];
  const taken = processorTime(() => {
    findings = reviewText(text, instruments, {date: '2026-11-28'});
    rewriteRecitals(text, findings, byKey(instruments));
  });
  expect(findings.length).toBeGreaterThan(PAGES * 2);
  expect(taken / 1000).toBeLessThan(MOST);
});
