import { describe, expect, it } from 'vitest';
import { createNearness } from './createNearness.ts';

describe('how near a text is to a quote', () => {
  const nearness = createNearness('The robot maker sold 384,134 sets of its arm');

  it('is all where its words stand together, in whatever order', () => {
    expect(nearness('At noon the robot maker sold 384,134 sets of its arm.')).toBeCloseTo(1);
    expect(nearness('Its arm: 384134 sets sold the maker of robot')).toBeCloseTo(1);
  });

  it('is less where words are missing or stand far apart', () => {
    const far = nearness(`The robot maker sold ${'much else '.repeat(500)} 384,134 sets of its arm`);
    expect(far).toBeGreaterThan(0.2);
    expect(far).toBeLessThan(0.9);
    expect(nearness('Nothing at all')).toBe(0);
    expect(nearness('')).toBe(0);
    expect(createNearness('…')('…')).toBe(0);
  });
});
