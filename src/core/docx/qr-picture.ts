import {ImageRun} from 'docx';
import {qrModules} from '../page/qr-modules.ts';

/** Edge of the code on paper, in pixels of 1/96 inch: 27 mm. */
const EDGE = 102;

/** Pixels a module, so that a reader which smooths pictures keeps the edges. */
const SCALE = 8;

/** The QR code of an address as a picture in a line. Throws where the address is longer than a code holds. */
export function qrPicture(address: string): ImageRun {
  return new ImageRun({
    type: 'bmp',
    data: bitmap(qrModules(address)),
    transformation: {width: EDGE, height: EDGE},
    altText: {name: 'QR', description: `Mã QR dẫn tới ${address}`},
  });
}

/** Modules, true for dark, as a Windows bitmap of one bit a pixel, whose rows begin at the bottom. */
function bitmap(modules: readonly (readonly boolean[])[]): Uint8Array {
  const edge = modules.length * SCALE;
  const rowBytes = Math.ceil(edge / 32) * 4;
  const start = 62;
  const bytes = new Uint8Array(start + rowBytes * edge);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x424d);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, start, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, edge, true);
  view.setInt32(22, edge, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 1, true);
  view.setUint32(34, rowBytes * edge, true);
  // The two colours: white, then black.
  view.setUint32(54, 0x00ffffff, true);
  for (let y = 0; y < edge; y += 1)
    for (let x = 0; x < edge; x += 1) {
      if (!modules[Math.floor((edge - 1 - y) / SCALE)]![Math.floor(x / SCALE)]) continue;
      bytes[start + y * rowBytes + (x >> 3)]! |= 0x80 >> (x & 7);
    }
  return bytes;
}
