import { type ComponentType, lazy } from 'react';
import type { Screen } from '#renderer/desk/place.ts';

/** The screens; each is loaded when it is first gone to. */
export const screenOf: Readonly<Record<Exclude<Screen, 'start'>, ComponentType>> = {
  story: lazy(async () => ({ default: (await import('./StoryScreen.tsx')).StoryScreen })),
  claims: lazy(async () => ({ default: (await import('./ClaimsScreen.tsx')).ClaimsScreen })),
  evidence: lazy(async () => ({ default: (await import('./EvidenceScreen.tsx')).EvidenceScreen })),
  brief: lazy(async () => ({
    default: (await import('#renderer/features/brief/BriefScreen.tsx')).BriefScreen,
  })),
  log: lazy(async () => ({ default: (await import('#renderer/features/log/LogScreen.tsx')).LogScreen })),
};
