import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {BuiltFiles, Step} from './built-files.ts';

const CARRIAGE_RETURN = 13;

/** Texts below `static/` end their lines in one way on every machine; what the site makes itself ends them as its form asks. */
export function endLinesAlike(root: string): Step {
  return (files: BuiltFiles) =>
    new Map(
      [...files]
        .filter(([path, bytes]) => isText(bytes) && existsSync(join(root, 'static', path)))
        .map(([path, bytes]) => [path, new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')]),
    );
}

/** Whether a file has lines that end as on Windows, and is no picture. */
function isText(bytes: Uint8Array): boolean {
  return bytes.includes(CARRIAGE_RETURN) && !bytes.includes(0);
}
