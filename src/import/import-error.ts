import {FileError} from '../core/word/file-error.ts';

/** Why a document cannot be imported. */
export class ImportError extends FileError {}
