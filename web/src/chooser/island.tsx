import { lazy } from 'react';
import { hydratePage, readState } from '../app/client/island.tsx';
import { chooserPage } from './chooser-page.tsx';
import { OUTCOME_PATH } from './journey.ts';
import { outcomePageWith } from './outcome-page.tsx';

const PartnerMap = lazy(async () => ({ default: (await import('../matching/partner-map.tsx')).PartnerMap }));

hydratePage(readState().path === OUTCOME_PATH ? outcomePageWith(PartnerMap) : chooserPage);
