import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arithmetic, type Calculation, type PriceCell } from '../../resources/sample/arithmetic.ts';
import { claims } from '../../resources/sample/claims.ts';

const sources = join(import.meta.dirname, '../../resources/sample/sources');

/** An exact decimal: `units` divided by 10 to the power of `scale`. */
type Decimal = { readonly units: bigint; readonly scale: number };

function parseDecimal(text: string): Decimal {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`not a number: “${text}”`);
  const fraction = match[2] ?? '';
  return { units: BigInt(`${match[1]}${fraction}`), scale: fraction.length };
}

function readPrice({ file, date, column }: PriceCell): Decimal {
  const [head = [], ...rows] = readFileSync(join(sources, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const row = rows.find(([day]) => day === date);
  return parseDecimal(row?.[head.indexOf(column)] ?? '');
}

/** Both as whole numbers of the smaller unit. */
function align(a: Decimal, b: Decimal): { readonly a: bigint; readonly b: bigint; readonly scale: number } {
  const scale = Math.max(a.scale, b.scale);
  const widen = ({ units, scale: own }: Decimal) => units * 10n ** BigInt(scale - own);
  return { a: widen(a), b: widen(b), scale };
}

/** The quotient rounded half away from zero. */
function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const sign = dividend < 0n !== divisor < 0n ? -1n : 1n;
  const [n, d] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  return sign * ((2n * n + d) / (2n * d));
}

function print(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return scale === 0 ? whole : `${whole}.${digits.slice(-scale)}`;
}

const trimZeros = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
const signOf = (units: bigint) => (units < 0n ? '−' : '');

/** The result as a reason may print it: with its sign, or in words for a fall. */
function compute(calculation: Calculation): readonly string[] {
  switch (calculation.kind) {
    case 'difference': {
      const { a, b, scale } = align(readPrice(calculation.from), readPrice(calculation.to));
      const number = print(b - a, scale);
      const unit = number === '1.00' ? 'dollar' : 'dollars';
      return [`${signOf(b - a)}${number}`, `${b < a ? 'fell' : 'rose'} by ${number} ${unit}`];
    }
    case 'percent': {
      const { a, b } = align(readPrice(calculation.from), readPrice(calculation.to));
      const hundredths = divideRounded((b - a) * 10_000n, a);
      return [`${signOf(hundredths)}${print(hundredths, 2)} %`];
    }
    case 'value-change': {
      const { a, b, scale } = align(readPrice(calculation.from), readPrice(calculation.to));
      const value = (b - a) * BigInt(calculation.shares);
      return [`${signOf(value)}$${trimZeros(print(value, scale + 6))} million`];
    }
    case 'product': {
      const [a, b] = calculation.factors;
      return [`${trimZeros(print(BigInt(a) * BigInt(b), 6))} million`];
    }
    case 'quotient-up': {
      const [n, d] = [BigInt(calculation.dividend), BigInt(calculation.divisor)];
      return [print((n + d - 1n) / d, 0)];
    }
    case 'sum':
      return [
        print(
          calculation.terms.reduce((sum, term) => sum + BigInt(term), 0n),
          0,
        ),
      ];
  }
}

describe('the calculations of the sample', () => {
  it.each(arithmetic)('$claim: $kind is $printed', (calculation) => {
    expect(compute(calculation)).toContain(calculation.printed);
  });

  it.each(arithmetic)('$claim: the reason prints $printed', ({ claim, printed }) => {
    expect(claims.find(({ key }) => key === claim)?.verdict?.reason).toContain(printed);
  });

  it('cover every percentage and every sum of money that a stock reason states', () => {
    const stock = claims.filter(({ kind }) => kind === 'stock-move');
    const stated = stock.flatMap(({ key, verdict }) =>
      [...(verdict?.reason ?? '').matchAll(/−[$\d.,]+(?: million| %)?/g)].map(([number]) => ({
        key,
        number,
      })),
    );
    expect(stated.length).toBeGreaterThan(6);
    const known = arithmetic.map(({ claim, printed }) => `${claim} ${printed}`);
    for (const { key, number } of stated) expect(known).toContain(`${key} ${number.replace(/[.,]$/, '')}`);
  });

  it('take the complaints by year from the page itself', () => {
    const page = readFileSync(join(sources, 'plainscale-statistics.html'), 'utf8');
    const sum = arithmetic.find(({ kind }) => kind === 'sum');
    for (const term of sum?.kind === 'sum' ? sum.terms : []) expect(page).toContain(`<td>${term}</td>`);
  });

  it('find the growth of the index in the recruiter’s report', () => {
    const report = readFileSync(join(sources, '../make/tallybridge-report.html'), 'utf8');
    const [, index = ''] = /stood at (\d+\.\d) in January 2024/.exec(report.replace(/\s+/g, ' ')) ?? [];
    const { units, scale } = parseDecimal(index);
    expect(print(units - 100n * 10n ** BigInt(scale), scale)).toBe('178.4');
  });
});
