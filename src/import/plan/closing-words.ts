import type {Block} from '../../core/page/page.ts';
import {shorten} from '../../core/text/shorten.ts';
import {bareHeadings} from './bare-headings.ts';
import {isBullet, readMarkers} from './marker.ts';
import type {Doubt, SourceBlock} from './source.ts';

/** UTF-16 units of a paragraph that a doubt shows. */
const MOST_SHOWN = 80;

const CLOSING_WORDS =
  /^(trên đây|(yêu cầu|đề nghị) (các|thủ trưởng|giám đốc|trưởng|chủ tịch|ủy ban|uỷ ban|ubnd|đồng chí)|trong quá trình|quá trình (triển khai|thực hiện|tổ chức)|giao |thủ trưởng|nhận được|kế hoạch này|căn cứ (vào )?(kế hoạch|nội dung)|các (cơ quan|sở|đơn vị|ban|phòng)|(ủy ban nhân dân|uỷ ban nhân dân|ubnd) .{0,60}(yêu cầu|đề nghị|giao)|\((kèm theo|có phụ lục|gửi kèm))/iu;

/** The unmarked paragraphs at the very end of the body that speak of the whole plan. */
export function cutClosingWords(body: readonly SourceBlock[]): {
  words: readonly SourceBlock[];
  closingWords: Block[];
  doubts: Doubt[];
} {
  const bare = bareHeadings(body);
  const lastMarked = body.findLastIndex(
    (block) => block.type === 'table' || bare.has(block) || readMarkers(block.text).length > 0,
  );
  const tail = body.slice(lastMarked + 1);
  let start = tail.findIndex((block) => block.type === 'paragraph' && CLOSING_WORDS.test(block.text));
  const final = tail.at(-1);
  if (start < 0 && tail.length > 1 && final?.type === 'paragraph' && /\.\/\.?$/.test(final.text))
    start = tail.length - 1;
  // The only words below a heading are its own.
  const heading = body[lastMarked];
  if (
    start === 0 &&
    heading?.type === 'paragraph' &&
    isHeadingAlone(heading.text) &&
    !/^trên đây/iu.test(textOfBlock(tail[0]))
  ) {
    start = tail.findIndex((block, index) => index > 0 && CLOSING_WORDS.test(textOfBlock(block)));
  }
  // The last words of a document end in `./.`; those of an item do so too where it is the last.
  const speaksOfPlan = final?.type === 'paragraph' && /\.\/\.?$/.test(final.text);
  if (start < 0 && speaksOfPlan && /(kế hoạch|chương trình|đề án) này/iu.test(final.text))
    start = tail.length - 1;
  if (start < 0) {
    const doubts =
      speaksOfPlan && heading?.type === 'paragraph'
        ? [
            {
              line: final.line,
              text: shorten(final.text, MOST_SHOWN),
              reason: 'đoạn cuối không rõ là lời kết hay thuộc mục cuối, xếp vào mục cuối',
            },
          ]
        : [];
    return {words: body, closingWords: [], doubts};
  }
  const at = lastMarked + 1 + start;
  return {
    words: body.slice(0, at),
    doubts: [],
    closingWords: body.slice(at).map((block) => ({type: 'paragraph', text: textOfBlock(block)})),
  };
}

function isHeadingAlone(text: string): boolean {
  return text.length < 150 && !/[.;,]$/.test(text) && !isBullet(readMarkers(text)[0]?.kind ?? 'dash');
}

function textOfBlock(block: SourceBlock | undefined): string {
  return block?.type === 'paragraph' ? block.text : '';
}
