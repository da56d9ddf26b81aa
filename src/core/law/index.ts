export {citationsOf, cite} from './cite.ts';
export {describeDiscrepancy} from './discrepancy.ts';
export {extract} from './extract.ts';
export {type CitedInstrument, formatCitation, parseCitation} from './format.ts';
export {instrumentKey} from './identifier.ts';
export {ownNumber} from './letterhead.ts';
export {linkEnd} from './link-end.ts';
export {formatNumber, parseNumber} from './number.ts';
export {createRegistry, type Registry} from './registry.ts';
export {resolve} from './resolve.ts';
export type {
  Citation,
  CitingContext,
  Discrepancy,
  InstrumentRef,
  Mention,
  NumberedMention,
  Provision,
  ProvisionPart,
} from './types.ts';
