import {expect, test} from 'vitest';
import {packagesHtml, readLicence, type ShippedPackage} from '../../../src/core/page/licences.ts';

const MIT = 'Permission is hereby granted, free of charge.\n\nThe software is provided "as is".';

const made = (name: string, text: string, licence = 'MIT'): ShippedPackage => ({
  name,
  version: '1.0.0',
  licence,
  ...readLicence(text),
});

test('a licence is its holders and its terms', () => {
  expect(readLicence(`MIT License\n=====\n\nCopyright (c) 2015 An <an@example.org>\n\n${MIT}\n`)).toEqual({
    holders: ['Copyright (c) 2015 An <an@example.org>'],
    terms: ['Permission is hereby granted, free of charge.', 'The software is provided "as is".'],
  });
});

test.each(['MIT License', 'The MIT License (MIT)', '(The MIT License)'])('“%s” is a title', (line) => {
  expect(readLicence(line)).toEqual({holders: [], terms: []});
});

test.each([
  'copyright license to reproduce',
  'Copyright Holder(s) and the Author(s)',
  'Copyright [yyyy] [name of copyright owner]',
])('“%s” names no holder', (line) => {
  expect(readLicence(line)).toEqual({holders: [], terms: [line]});
});

test('the same words stand once, whatever their line breaks; other words stand by themselves', () => {
  const html = packagesHtml([
    made('a', `The MIT License (MIT)\n\nCopyright (c) A & <b>\n\n${MIT}`),
    made('b', `Copyright (c) B\n\n${MIT.replace(' free', '\nfree').replaceAll('"', '“')}`),
    made('c', 'Copyright 2020 C\n\nUse it.', 'ISC'),
    made('d', ''),
  ]);
  expect(html.match(/<summary>[^<]*/g)).toEqual([
    '<summary>Nguyên văn giấy phép MIT: a, b',
    '<summary>Nguyên văn giấy phép ISC: c',
  ]);
  expect(html).toContain('Copyright (c) A &amp; &lt;b&gt;');
  expect(html.match(/<li>/g)).toHaveLength(4);
});
