import type {PdfFault} from '../../core/pdf/fault-words.ts';
import type {Finding} from '../../core/review/finding.ts';
import type {KnownInstrument} from '../../core/review/known-instrument.ts';
import type {Recitals} from '../../core/review/recitals.ts';

/** A draft for the worker to judge: pasted words, or a file as it was chosen. */
export interface CheckRequest {
  readonly draft: string | File;
  /** What is known to be wrong with the words, of the file that they were read from. */
  readonly fault: PdfFault | null;
  /** Day of the draft, ISO. */
  readonly date: string;
  readonly instruments: readonly KnownInstrument[];
  /** Address of the table of acts seen, whose pieces are asked for as needed; ends with a slash. */
  readonly seenAt: string;
}

/** What the worker says: that the file is read, then the end of it, one of two. */
export type CheckReply =
  | {readonly step: 'read'; readonly text: string; readonly fault: PdfFault | null}
  | {
      readonly step: 'judged';
      /** Why the words may not be those of the document. */
      readonly fault: PdfFault | null;
      readonly findings: readonly Finding[];
      /** Null where the draft has none. */
      readonly recitals: Recitals | null;
      /** The table of acts seen could not be asked. */
      readonly unseen: boolean;
    }
  /** In words for the reader. */
  | {readonly step: 'refused'; readonly problem: string};
