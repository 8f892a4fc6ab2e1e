import { describe, expect, it } from 'vitest';
import { measureStory } from '#tests/spotting/measureStory.ts';

describe('development stories', () => {
  it.each(['kiteframe', 'mirageflow', 'video-zh', 'veldwerk', 'veldwerk-zh', 'guru'])(
    'finds at least nine in ten marked claims of %s, of their kind',
    (name) => {
      const { marks, rightKind, values, rightValues, suggestions, unmarked, misses } = measureStory(name);
      expect({ name, misses, isEnough: rightKind >= marks * 0.9 }).toMatchObject({ isEnough: true });
      expect({ name, misses, isEnough: rightValues >= values * 0.9 }).toMatchObject({ isEnough: true });
      expect({ name, unmarked, isQuiet: unmarked.length <= suggestions * 0.15 }).toMatchObject({
        isQuiet: true,
      });
    },
  );
});
