import {parseArgs} from 'node:util';

/** Pages of the built site that a command makes files of. */
export interface PagesCall {
  /** The folder of the files. */
  readonly out: string;
  readonly all: boolean;
  /** Addresses on the site, each once. */
  readonly paths: readonly string[];
}

/** `[--out FOLDER] [ADDRESS … | --all]`, or what is wrong with the call; `out` is the folder where none is named. */
export function readPagesCall(args: readonly string[], out: string): PagesCall | string {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {out: {type: 'string', default: out}, all: {type: 'boolean', default: false}},
    });
    if (values.all === positionals.length > 0)
      return values.all ? 'Chọn --all hoặc nêu địa chỉ, không cả hai.' : 'Thiếu địa chỉ trang, hoặc --all.';
    return {...values, paths: [...new Set(positionals.map((path) => `/${path.replace(/^\/+/, '')}`))]};
  } catch {
    return 'Tùy chọn không hợp lệ.';
  }
}
