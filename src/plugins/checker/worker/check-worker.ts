import '../../older-browsers/methods.ts';
import {textFault} from '../../../core/pdf/pdf-fault.ts';
import {byKey} from '../../../core/review/known-instrument.ts';
import {rewriteRecitals} from '../../../core/review/recitals.ts';
import {citationsOf, judgeCitations} from '../../../core/review/review.ts';
import {MOST_LETTERS, written} from '../../../core/word/limits.ts';
import type {CheckReply, CheckRequest} from '../protocol.ts';
import {DraftError} from './draft-error.ts';
import {loadSeen} from './load-seen.ts';
import {readDraft} from './read-draft.ts';

/** Reads a draft and judges its citations off the page's own thread, which can stop it at any moment. */

const UNFORESEEN =
  'Trang gặp lỗi khi kiểm tra dự thảo này. Hãy dán chữ vào ô dự thảo, hoặc kiểm tra từng phần một.';
const TOO_LONG = `Dự thảo dài quá ${written(MOST_LETTERS)} ký tự. Hãy chia thành nhiều phần rồi kiểm tra từng phần.`;

addEventListener('message', async ({data}: MessageEvent<CheckRequest>) => {
  // The PDF library hears here too, and speaks to itself.
  if (!('draft' in data)) return;
  const {draft, date, instruments, seenAt} = data;
  try {
    const {text, fault} =
      typeof draft === 'string'
        ? {text: draft, fault: data.fault ?? textFault(draft)}
        : await readDraft(draft);
    if (text.length > MOST_LETTERS) throw new DraftError(TOO_LONG);
    if (typeof draft !== 'string') say({step: 'read', text, fault});
    const citations = citationsOf(text, instruments, date);
    const seen = await loadSeen(citations, seenAt);
    const known = byKey(instruments);
    const findings = judgeCitations(citations, known, {date, ...(seen && {seen})});
    const recitals = rewriteRecitals(text, findings, known);
    say({step: 'judged', fault, findings, recitals, unseen: seen === null});
  } catch (error) {
    say({step: 'refused', problem: error instanceof DraftError ? error.message : UNFORESEEN});
  }
});

function say(reply: CheckReply): void {
  postMessage(reply);
}
