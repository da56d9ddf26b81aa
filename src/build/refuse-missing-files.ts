import {type BuiltFiles, type Changes, textsOf} from './built-files.ts';
import {FaultyContent} from './faulty-content.ts';

/** What a page loads from its own site: a picture, a style sheet, a script, an icon, the manifest. */
const LOADED = /<(?:img|link|script|source)\b[^<>]*?\s(?:src|href)=["']?(\/(?!\/)[^\s"'<>?#]+)/gi;

/** What the manifest loads. */
const ICON = /"src"\s*:\s*"(\/[^"?#]+)"/g;

/** Changes nothing; throws, naming each file that is not there, with a page that asks for it. */
export function refuseMissingFiles(files: BuiltFiles): Changes {
  const missing = new Map<string, string>();
  for (const [path, text] of textsOf(files, '.html', '.webmanifest'))
    for (const [, address = ''] of text.matchAll(path.endsWith('.html') ? LOADED : ICON)) {
      const file = decodeURI(address);
      if (!isServed(files, file) && !missing.has(file)) missing.set(file, path);
    }
  if (missing.size > 0)
    throw new FaultyContent(
      [...missing].map(([file, path]) => `static${file}: không có tệp này, mà ${path} cần đến.`).join('\n') +
        '\n  cách sửa: đặt tệp vào static/ (git checkout -- static lấy lại tệp đã xóa), hoặc bỏ chỗ gọi đến nó',
    );
  return new Map();
}

function isServed(files: BuiltFiles, address: string): boolean {
  return files.has(address) || files.has(`${address.replace(/\/$/, '')}/index.html`);
}
