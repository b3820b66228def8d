import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
} from '@tanstack/react-router';
import { z } from 'zod';
import { kindSchema, type Kind } from '../../../shared/contract/kinds.ts';
import { HomeScreen } from '../features/home/index.ts';
import { deedsSearch } from '../state/deeds-search.ts';
import { listSearch } from '../state/list-search.ts';
import { forgetScrollFrom } from '../ui/index.ts';
import { Frame } from './Frame.tsx';
import { BrokenPage } from './BrokenPage.tsx';
import { NoPage } from './NoPage.tsx';

/** An address may say anything. */
function knownKind(kind: string): Kind {
  const known = kindSchema.safeParse(kind);
  if (known.success) return known.data;
  throw notFound();
}

const root = createRootRoute({ component: Frame, notFoundComponent: NoPage });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: HomeScreen,
});
export const listRoute = createRoute({
  getParentRoute: () => root,
  path: '/records/$kind',
  params: { parse: ({ kind }) => ({ kind: knownKind(kind) }) },
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./pages.tsx'), 'ListPage'),
});
export const recordRoute = createRoute({
  getParentRoute: () => root,
  path: '/records/$kind/$id',
  params: { parse: ({ kind, id }) => ({ kind: knownKind(kind), id }) },
  validateSearch: z.object({ tab: z.string().optional(), isNew: z.boolean().optional() }),
  component: lazyRouteComponent(() => import('./pages.tsx'), 'RecordPage'),
});
export const timetableRoute = createRoute({
  getParentRoute: () => root,
  path: '/timetable/$reconveningId',
  component: lazyRouteComponent(() => import('./pages.tsx'), 'TimetablePage'),
});
export const tallyRoute = createRoute({
  getParentRoute: () => root,
  path: '/tally/$documentId',
  component: lazyRouteComponent(() => import('./pages.tsx'), 'TallyPage'),
});
const deeds = createRoute({
  getParentRoute: () => root,
  path: '/changes',
  validateSearch: deedsSearch,
  component: lazyRouteComponent(() => import('../features/deeds/index.ts'), 'DeedsScreen'),
});
const matrix = createRoute({
  getParentRoute: () => root,
  path: '/matrix',
  component: lazyRouteComponent(() => import('../features/matrix/index.ts'), 'MatrixScreen'),
});
const planner = createRoute({
  getParentRoute: () => root,
  path: '/planner',
  component: lazyRouteComponent(() => import('./pages.tsx'), 'PlannerPage'),
});
const fora = createRoute({
  getParentRoute: () => root,
  path: '/fora',
  component: lazyRouteComponent(() => import('./pages.tsx'), 'ForaPage'),
});
const regions = createRoute({
  getParentRoute: () => root,
  path: '/alerts-by-region',
  component: lazyRouteComponent(() => import('./pages.tsx'), 'RegionsPage'),
});
export const countryRoute = createRoute({
  getParentRoute: () => root,
  path: '/country/$participantId',
  component: lazyRouteComponent(() => import('./pages.tsx'), 'CountryPage'),
});
const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  component: lazyRouteComponent(() => import('../features/help/index.ts'), 'HelpScreen'),
});

const routeTree = root.addChildren([
  home,
  listRoute,
  recordRoute,
  timetableRoute,
  tallyRoute,
  deeds,
  matrix,
  planner,
  fora,
  regions,
  countryRoute,
  help,
]);

/** The way through the pages of one workspace; it begins where the address says. */
export function makeRouter() {
  const history = createHashHistory();
  // The window's own history goes there a little later.
  history.subscribe(({ action, location }) => {
    if (action.type === 'PUSH') forgetScrollFrom(location.state);
  });
  return createRouter({ routeTree, history, defaultErrorComponent: BrokenPage });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
