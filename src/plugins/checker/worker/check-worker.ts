import '../../older-browsers/methods.ts';
import {reviewText} from '../../../core/review/review.ts';
import {MOST_LETTERS, written} from '../../../core/word/limits.ts';
import type {CheckReply, CheckRequest} from '../protocol.ts';
import {DraftError} from './draft-error.ts';
import {readDraft} from './read-draft.ts';

/** Reads a draft and judges its citations off the page's own thread, which can stop it at any moment. */

const UNFORESEEN =
  'Trang gặp lỗi khi kiểm tra dự thảo này. Hãy dán chữ vào ô dự thảo, hoặc kiểm tra từng phần một.';
const TOO_LONG = `Dự thảo dài quá ${written(MOST_LETTERS)} ký tự. Hãy chia thành nhiều phần rồi kiểm tra từng phần.`;

addEventListener('message', async ({data}: MessageEvent<CheckRequest>) => {
  // The PDF library hears here too, and speaks to itself.
  if (!('draft' in data)) return;
  try {
    const text = typeof data.draft === 'string' ? data.draft : await readDraft(data.draft);
    if (text.length > MOST_LETTERS) throw new DraftError(TOO_LONG);
    if (typeof data.draft !== 'string') say({step: 'read', text});
    say({step: 'judged', reviews: reviewText(text, data.instruments)});
  } catch (error) {
    say({step: 'refused', problem: error instanceof DraftError ? error.message : UNFORESEEN});
  }
});

function say(reply: CheckReply): void {
  postMessage(reply);
}
