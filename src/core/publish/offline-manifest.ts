/** Everything that a built site consists of, and what of it is kept without being asked. */
export interface OfflineManifest {
  /** Follows from the content of all files. */
  readonly version: string;
  /** Files that every page needs, and the pages that are tools. */
  readonly core: readonly string[];
  /** By address path on the host (`/x/index.html`, `/cchc/x/index.html`): SHA-256 of the content in hexadecimal, and its size packed, in bytes. */
  readonly files: Readonly<Record<string, readonly [hash: string, bytes: number]>>;
}

/** Where on the site the manifest stands; the worker answers it from what it keeps. */
export const MANIFEST = '/offline.json';

/** The file that answers an address path; undefined for one that the site does not have. */
export function fileOf(pathname: string, files: OfflineManifest['files']): string | undefined {
  const folder = pathname.replace(/\/$/, '');
  return [pathname, `${folder}/index.html`, `${folder}.html`].find((file) => file in files);
}

/** The address by which a file is asked for. */
export function addressOf(file: string): string {
  return file.replace(/\/index\.html$/, '/');
}
