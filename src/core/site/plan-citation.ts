import {formatCitation} from '../law/index.ts';
import {datedName} from '../law/short-name.ts';
import {uncapitalize} from '../text/capital.ts';
import type {Plan} from './site.ts';

/** A plan as a citation ends, after the pinpoint of one of its clauses. */
export interface PlanCitation {
  /** In the order of Nghị định 30/2020/NĐ-CP: type, number, date, issuer, subject. */
  readonly full: string;
  /** `Kế hoạch 06/KH-KCNĐN`. */
  readonly short: string;
  /** `Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023`. */
  readonly dated: string;
}

export function planCitation({page}: Plan): PlanCitation & Readonly<Record<string, string>> {
  const {type, number, issued, issuer, title} = page.frontMatter;
  // Inside a sentence the subject begins in small letters, unless its first word is an abbreviation.
  const subject = /^\p{Lu}\p{Ll}/u.test(title) ? uncapitalize(title) : title;
  const cited = {type, number, issued, issuer, title: subject};
  return {
    full: formatCitation(cited, 'full'),
    short: formatCitation(cited, 'short'),
    dated: datedName(page.frontMatter),
  };
}
