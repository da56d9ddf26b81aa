import {withoutBase} from '../core/site/base-path.ts';
import {type BuiltFiles, type Changes, textsOf} from './built-files.ts';
import {FaultyContent} from './faulty-content.ts';

/** What a page loads from its own site: a picture, a style sheet, a script, an icon, the manifest. */
const LOADING = /<(?:img|link|script|source)\s[^<>]*/gi;
const LOADED = /\s(?:src|href)=["']?(\/(?!\/)[^\s"'<>?#]+)/i;

/** What the manifest loads; it names its files from where it stands itself. */
const ICON = /"src"\s*:\s*"([^"?#:]+)"/g;

/**
 * Changes nothing; throws, naming each file that is not there, with a page that asks for it. What lies outside the
 * folder `base` of the host is not there either: no page may ask for it.
 */
export function refuseMissingFiles(base: string): (files: BuiltFiles) => Changes {
  return (files) => {
    const missing = new Map<string, string>();
    for (const [path, text] of textsOf(files, '.html', '.webmanifest'))
      for (const address of addressesIn(path, text)) {
        const file = withoutBase(base, address);
        if (file !== null && isServed(files, file)) continue;
        if (!missing.has(file ?? address)) missing.set(file ?? address, path);
      }
    if (missing.size > 0)
      throw new FaultyContent(
        [...missing]
          .map(([file, path]) => `static${file}: không có tệp này, mà ${path} cần đến.`)
          .join('\n') +
          '\n  cách sửa: đặt tệp vào static/ (git checkout -- static lấy lại tệp đã xóa), hoặc bỏ chỗ gọi đến nó',
      );
    return new Map();
  };

  function addressesIn(path: string, text: string): string[] {
    if (path.endsWith('.html'))
      return [...text.matchAll(LOADING)].flatMap(([tag]) => decodeURI(LOADED.exec(tag)?.[1] ?? '') || []);
    const at = new URL(base + path.slice(1), 'https://host.invalid');
    return [...text.matchAll(ICON)].map(([, address = '']) => decodeURI(new URL(address, at).pathname));
  }
}

function isServed(files: BuiltFiles, address: string): boolean {
  return files.has(address) || files.has(`${address.replace(/\/$/, '')}/index.html`);
}
