import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTsv } from './toTsv.ts';

describe('copying rows as a table', () => {
  it('puts the header first and a tab between cells', () => {
    expect(
      toTsv(
        ['No.', 'Claim'],
        [
          ['1', 'Adobe fell'],
          ['2', '课程卖出 25 万套'],
        ],
      ),
    ).toBe('No.\tClaim\n1\tAdobe fell\n2\t课程卖出 25 万套');
  });

  it('keeps a cell from being run as a formula', () => {
    for (const start of ['=', '+', '-', '@']) {
      expect(toTsv(['a'], [[`${start}HYPERLINK("http://x")`]])).toBe(`a\n'${start}HYPERLINK("http://x")`);
    }
    expect(toTsv(['a'], [['\t=1']])).toBe("a\n' =1");
  });

  it('leaves the same characters inside of a cell alone', () => {
    expect(toTsv(['a'], [['5 = 5, a+b, x@y, -']])).toBe('a\n5 = 5, a+b, x@y, -');
  });

  it('never breaks a row, whatever a claim says', () => {
    const cell = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const lines = toTsv(['a', 'b'], rows).split('\n');
        expect(lines).toHaveLength(rows.length + 1);
        for (const line of lines) {
          const cells = line.split('\t');
          expect(cells).toHaveLength(2);
          for (const each of cells) expect(each).not.toMatch(/^[=+\-@]/);
        }
      }),
    );
  });
});
