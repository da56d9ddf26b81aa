import '../older-browsers/methods.ts';
import {comparePlacedPlans} from '../../core/compare/plan-comparison.ts';
import type {CompareReply, CompareRequest} from './protocol.ts';

/** Compares two plans off the page's own thread. */
addEventListener('message', ({data: {a, b}}: MessageEvent<CompareRequest>) => {
  const reply: CompareReply = comparePlacedPlans(a, b);
  postMessage(reply);
});
