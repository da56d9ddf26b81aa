import {describe, expect, it} from 'vitest';
import {decodeTelex, decodeVni} from '../../../src/core/text/keystrokes.ts';

const each = (decode: (keys: string) => string | null, keys: string) =>
  keys
    .split(' ')
    .map((key) => decode(key) ?? key)
    .join(' ');

describe('decodeTelex', () => {
  it.each([
    ['cair cachs hanhf chinhs', 'cải cách hành chính'],
    ['nghij dinhj', 'nghị dịnh'],
    ['nghij ddinhj', 'nghị định'],
    ['dduwowngf daay nongs', 'đường dây nóng'],
    ['ddwowngf', 'đường'],
    ['thur tucj', 'thủ tục'],
    ['quyeets ddinhj', 'quyết định'],
    ['uyr ban nhaan daan', 'ủy ban nhân dân'],
    ['ban quanr lys', 'ban quản lý'],
  ])('reads %s as %s', (keys, text) => {
    expect(each(decodeTelex, keys)).toBe(text);
  });

  it.each(['hanh', 'chinh', 'email', 'tthc', 'wwww', 'sfrx', '63', '', 'ssssssssssssssssss'])(
    'leaves %s',
    (keys) => {
      expect(decodeTelex(keys)).toBe(null);
    },
  );
});

describe('decodeVni', () => {
  it.each([
    ['nghi5 d9inh5', 'nghị định'],
    ['d9u7o7ng2 da6y no1ng', 'đường dây nóng'],
    ['d9uo7ng2', 'đường'],
    ['cai3 ca1ch', 'cải cách'],
  ])('reads %s as %s', (keys, text) => {
    expect(each(decodeVni, keys)).toBe(text);
  });

  it.each(['nd63', '63', 'hanh', 'bc9', ''])('leaves %s', (keys) => {
    expect(decodeVni(keys)).toBe(null);
  });
});
