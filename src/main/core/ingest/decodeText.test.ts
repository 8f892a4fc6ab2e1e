import { describe, expect, it } from 'vitest';
import { readFixture } from '#tests/fixtures/ingest/readFixture.ts';
import { decodeText } from './decodeText.ts';

const german =
  'Die Firma „Nordlicht“ nennt 5 € pro Stück – ein Märchen, sagt der Prüfer.\n\nFür die Käufer heißt das: größere Kosten.\n';
const chinese =
  '北桥灯具公司表示，新款台灯比普通台灯省电一半。\n公司以外还没有人测量过，而且只借给少数买家试用。\n';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark, and makes line ends LF', () => {
    expect(decodeText(readFixture('utf-8-bom.txt').bytes)).toEqual({
      text: german,
      charset: 'utf-8',
      warnings: [],
    });
    expect(decodeText(bytesOf('a\r\nb\rc\n'))).toEqual({ text: 'a\nb\nc\n', charset: 'utf-8', warnings: [] });
  });

  it('keeps the form in which accents are written', () => {
    expect(decodeText(bytesOf('e\u0301')).text).toBe('e\u0301');
  });

  it('reads UTF-16 by its mark, and without one by its NULs and with a warning', () => {
    expect(decodeText(readFixture('utf-16le-bom.txt').bytes)).toMatchObject({ text: german, warnings: [] });
    expect(decodeText(readFixture('utf-16be-bom.txt').bytes)).toMatchObject({ text: german, warnings: [] });
    expect(decodeText(readFixture('utf-16le.txt').bytes)).toMatchObject({
      text: german,
      warnings: ['character set guessed: UTF-16LE'],
    });
  });

  it.each([
    ['gbk.txt', 'gb18030', 'GBK (GB18030)', chinese],
    ['windows-1252.txt', 'windows-1252', 'windows-1252', german],
    ['big5.txt', 'big5', 'big5', '北橋燈具公司'],
    ['shift-jis.txt', 'shift_jis', 'shift_jis', '会社によると'],
    ['windows-1251.txt', 'windows-1251', 'windows-1251', 'Компания говорит'],
  ])('guesses the character set of %s and says so', (name, charset, called, start) => {
    const decoded = decodeText(readFixture(name).bytes);
    expect(decoded.charset).toBe(charset);
    expect(decoded.text.startsWith(start)).toBe(true);
    expect(decoded.warnings).toEqual([`character set guessed: ${called}`]);
  });

  it('takes the character set that a page declares', () => {
    const decoded = decodeText(readFixture('gbk.html').bytes);
    expect(decoded).toMatchObject({ charset: 'gb18030', warnings: [] });
    expect(decoded.text).toContain('北桥灯具');
  });

  it('believes the bytes more than a page that declares another character set', () => {
    const decoded = decodeText(bytesOf('<meta charset="windows-1252"><p>Prüfer'));
    expect(decoded.text).toContain('Prüfer');
    expect(decoded.warnings).toEqual([
      'the file says its character set is windows-1252; its bytes are UTF-8',
    ]);
  });

  it('reads UTF-8 with a few broken places as UTF-8 and counts them', () => {
    const broken = Uint8Array.of(
      ...bytesOf('Prüfer und Käufer nennen größere Beträge für Stücke. '.repeat(20)),
      0xff,
      0x41,
    );
    const decoded = decodeText(broken);
    expect(decoded.charset).toBe('utf-8');
    expect(decoded.warnings).toEqual(['1 places are not valid UTF-8 and show as U+FFFD']);
  });

  it('takes bytes with NULs that are no UTF-16, and bytes full of control characters, for no text', () => {
    expect(decodeText(latin('hello\0\0\0world\0\0')).charset).toBeUndefined();
    expect(decodeText(latin('\u0001\u0002\u0003\u0004hello')).charset).toBeUndefined();
    expect(decodeText(latin('\u00ef\u00bb\u00bfhello\0')).charset).toBeUndefined();
  });
});
