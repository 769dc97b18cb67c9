import { lazy } from 'react';
import { hydratePage } from '../app/client/island.tsx';
import { searchPageWith } from './search-page.tsx';

const Map = lazy(async () => ({ default: (await import('./map-view.tsx')).MapView }));
const Compare = lazy(async () => ({ default: (await import('./compare-view.tsx')).CompareView }));

hydratePage(searchPageWith({ Map, Compare }));
