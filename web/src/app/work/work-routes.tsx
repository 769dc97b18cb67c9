import { Suspense, lazy } from 'react';
import { Route, Routes } from 'react-router';

const Editor = lazy(() =>
  import('../../editor/work/editor-screen.tsx').then((module) => ({ default: module.EditorScreen })),
);

/**
 * The screens of the working zone, by their Dutch path. Each is loaded when it is opened. The page of the server holds
 * what a screen shows first, within a `Suspense` of its own: it stays in sight, and keeps what is typed, until then.
 */
export const WorkRoutes = () => (
  <Suspense>
    <Routes>
      <Route path="/deel/:id" element={<Editor />} />
      <Route path="*" element={null} />
    </Routes>
  </Suspense>
);
