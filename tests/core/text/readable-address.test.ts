import {expect, test} from 'vitest';
import {readableAddress} from '../../../src/core/text/readable-address.ts';

test.each([
  ['https://a.vn/tim-kiem?q=c%C4%83n+c%E1%BB%A9', 'https://a.vn/tim-kiem?q=căn+cứ'],
  // The mark of a letter may stand apart.
  ['https://a.vn/?q=a%CC%81', 'https://a.vn/?q=á'],
  // What separates the parts of an address stays escaped, or it would be another address.
  ['https://a.vn/?q=a%26b%2Fc%23', 'https://a.vn/?q=a%26b%2Fc%23'],
  ['https://a.vn/?q=100%', 'https://a.vn/?q=100%'],
  ['https://a.vn/?q=%E1%BA', 'https://a.vn/?q=%E1%BA'],
])('%s is read as %s', (address, readable) => {
  expect(readableAddress(address)).toBe(readable);
});
