import sax from 'sax';
import {FileError} from './file-error.ts';
import {DEEPEST_NESTING, tooMany} from './limits.ts';

/** An element of a small XML part, names and attributes without their prefixes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(value: string): void;
}

/** Reads XML as a stream. Throws `FileError` where it is broken or has a document type. */
export function streamXml(xml: string, handlers: XmlHandlers): void {
  const parser = sax.parser(true, {trim: false, normalize: false, position: false});
  let depth = 0;
  parser.onopentag = ({name, attributes}) => {
    depth += 1;
    if (depth > DEEPEST_NESTING) throw tooMany('lớp lồng nhau trong tệp .docx', DEEPEST_NESTING);
    handlers.open(local(name), localAttributes(attributes));
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    handlers.close(local(name));
  };
  parser.ontext = (value) => handlers.text(value);
  parser.oncdata = (value) => handlers.text(value);
  parser.ondoctype = () => {
    throw broken();
  };
  parser.onerror = () => {
    throw broken();
  };
  parser.write(xml).close();
}

/** The whole of a small part as a tree. */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = {name: '', attributes: {}, children: []};
  const stack = [root];
  streamXml(xml, {
    open(name, attributes) {
      const node: XmlNode = {name, attributes, children: []};
      stack.at(-1)!.children.push(node);
      stack.push(node);
    },
    close() {
      stack.pop();
    },
    text() {},
  });
  return root.children[0] ?? root;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(
  attributes: Readonly<Record<string, string | sax.QualifiedAttribute>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      local(name),
      typeof value === 'string' ? value : value.value,
    ]),
  );
}

function broken(): FileError {
  return new FileError(
    'nội dung bên trong tệp .docx hỏng',
    'tệp .docx mở được bằng Word',
    'mở tệp bằng Word hoặc LibreOffice rồi lưu lại, hoặc xin lại bản gốc',
  );
}
