import { saveSearchPage } from '../alerts/save-search-page.tsx';
import { savedSearchesPage } from '../alerts/saved-searches-page.tsx';
import { stopMailPage } from '../alerts/stop-mail-page.tsx';
import { entryPages } from '../entries/entry-page.tsx';
import { chooserPage } from '../chooser/chooser-page.tsx';
import { outcomePageWith } from '../chooser/outcome-page.tsx';
import { passwordPage } from '../accounts/password-page.tsx';
import { signInPage } from '../accounts/sign-in-page.tsx';
import { editorPage } from '../editor/editor-page.tsx';
import { newEntryPage } from '../editor/new-entry-page.tsx';
import { previewPage } from '../editor/preview-page.tsx';
import { homePage } from '../home/home-page.tsx';
import { PartnerMap } from '../matching/partner-map.tsx';
import { comparePage } from '../municipalities/compare-page.tsx';
import { municipalitiesPage } from '../municipalities/municipalities-page.tsx';
import { municipalityPage } from '../municipalities/municipality-page.tsx';
import { myWorkPage } from '../my-work/my-work-page.tsx';
import { aboutPage } from '../pages/about-page.tsx';
import { accessibilityPage } from '../pages/accessibility-page.tsx';
import { privacyPage } from '../pages/privacy-page.tsx';
import { startProjectPage } from '../projects/start-project-page.tsx';
import { roadmapPage } from '../roadmap/roadmap-page.tsx';
import { stepPage } from '../roadmap/step-page.tsx';
import { CompareView } from '../search/compare-view.tsx';
import { MapView } from '../search/map-view.tsx';
import { searchPageWith } from '../search/search-page.tsx';
import { showcasePage } from '../showcase/showcase-page.tsx';
import { synonymsPage } from '../synonyms/synonyms-page.tsx';
import type { Page } from './page.tsx';

/** Every page of the site. The first one whose path matches is taken. */
export const pages: readonly Page[] = [
  homePage,
  searchPageWith({ Map: MapView, Compare: CompareView }),
  chooserPage,
  outcomePageWith(PartnerMap),
  startProjectPage,
  ...entryPages,
  signInPage,
  passwordPage,
  myWorkPage,
  savedSearchesPage,
  saveSearchPage,
  stopMailPage,
  newEntryPage,
  editorPage,
  previewPage,
  municipalitiesPage,
  comparePage,
  municipalityPage,
  roadmapPage,
  stepPage,
  aboutPage,
  accessibilityPage,
  privacyPage,
  synonymsPage,
  showcasePage,
];
