import type {ReactNode} from 'react';
import {foreignLanguage} from '../core/text/language.ts';

/** Quoted words, in the language that a screen reader should read them in. */
export function Quotation({words}: {words: string}): ReactNode {
  return <q lang={foreignLanguage(words)}>{words}</q>;
}
