import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Pictures that a build has drawn, kept in a folder for the next one by what they show. */
export class PictureCache {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The picture of `content`, drawn where the folder has none. */
  async get(content: unknown, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const name = `${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32)}.png`;
    this.#used.add(name);
    const file = join(this.#folder, name);
    if (existsSync(file)) return readFileSync(file);
    const bytes = await draw();
    mkdirSync(this.#folder, {recursive: true});
    writeFileSync(file, bytes);
    return bytes;
  }

  /** Deletes the pictures that this build did not ask for. */
  forgetOthers(): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name));
  }
}
