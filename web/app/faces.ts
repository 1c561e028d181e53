import type { ComponentType } from 'preact';
import { load as loadCouncilTexts } from '../council/text.ts';
import { load as loadJuryTexts } from '../jury/text.ts';
import { load as loadOfficeTexts } from '../office/text.ts';
import { load as loadProducerTexts } from '../producer/text.ts';
import { load as loadPublicTexts } from '../public/text.ts';

export type FaceName = 'public' | 'producer' | 'office' | 'jury' | 'council';

type Face = {
  /** The first part of its addresses; the public face has all the others. */
  readonly base: string;
  readonly signIn: 'none' | 'required';
  readonly component: () => Promise<ComponentType>;
  readonly texts: () => Promise<void>;
};

/** The faces of the site. Each is downloaded when somebody comes to it, its sentences beside it. */
export const faces: Readonly<Record<FaceName, Face>> = {
  public: {
    base: '/',
    signIn: 'none',
    component: async () => (await import('../public/public-face.tsx')).PublicFace,
    texts: loadPublicTexts,
  },
  producer: {
    base: '/producer',
    signIn: 'required',
    component: async () => (await import('../producer/producer-face.tsx')).ProducerFace,
    texts: loadProducerTexts,
  },
  office: {
    base: '/office',
    signIn: 'required',
    component: async () => (await import('../office/office-face.tsx')).OfficeFace,
    texts: loadOfficeTexts,
  },
  jury: {
    base: '/jury',
    signIn: 'required',
    component: async () => (await import('../jury/jury-face.tsx')).JuryFace,
    texts: loadJuryTexts,
  },
  council: {
    base: '/council',
    signIn: 'required',
    component: async () => (await import('../council/council-face.tsx')).CouncilFace,
    texts: loadCouncilTexts,
  },
};

/** The face whose address it is. */
export const faceAt = (path: string): FaceName => {
  const [, first] = path.split('/');
  return first === 'producer' || first === 'office' || first === 'jury' || first === 'council'
    ? first
    : 'public';
};
