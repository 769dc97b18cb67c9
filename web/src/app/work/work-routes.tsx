import { Suspense } from 'react';
import { Route, Routes } from 'react-router';

/**
 * The screens of the working zone, by their Dutch path. Each is loaded when it is opened:
 * `const Editor = lazy(() => import('../../entries/work/editor.tsx').then((module) => ({ default: module.Editor })))`.
 */
export const WorkRoutes = () => (
  <Suspense fallback={null}>
    <Routes>
      <Route path="*" element={null} />
    </Routes>
  </Suspense>
);
