import { entryPages } from '../entries/entry-page.tsx';
import { homePage } from '../home/home-page.tsx';
import { municipalitiesPage } from '../municipalities/municipalities-page.tsx';
import { municipalityPage } from '../municipalities/municipality-page.tsx';
import { aboutPage } from '../pages/about-page.tsx';
import { accessibilityPage } from '../pages/accessibility-page.tsx';
import { privacyPage } from '../pages/privacy-page.tsx';
import { roadmapPage } from '../roadmap/roadmap-page.tsx';
import { stepPage } from '../roadmap/step-page.tsx';
import { searchPage } from '../search/search-page.tsx';
import { showcasePage } from '../showcase/showcase-page.tsx';
import type { Page } from './page.tsx';

/** Every page of the site. The first one whose path matches is taken. */
export const pages: readonly Page[] = [
  homePage,
  searchPage,
  ...entryPages,
  municipalitiesPage,
  municipalityPage,
  roadmapPage,
  stepPage,
  aboutPage,
  accessibilityPage,
  privacyPage,
  showcasePage,
];
