import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Lazy } from './Lazy';
import { parseRoute, type Route } from './router';
import { Start } from './screens/start/Start';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/controls.css';

// Every screen but the first comes when it is asked for; the worker has them all offline.
const loadNotFound = async (): Promise<ComponentType<{ what?: 'page' }>> =>
  (await import('./screens/not-found/NotFound')).NotFound;
const loadNewGame = async () => (await import('./screens/new-game/NewGame')).NewGame;
const loadSolo = async () => (await import('./screens/solo/Solo')).Solo;
const loadQuick = async (): Promise<ComponentType<{ deck: string | null }>> =>
  (await import('./screens/quick/Quick')).Quick;
const loadTable = async () => (await import('./screens/table/TableScreen')).TableScreen;
const loadHarvest = async () => (await import('./screens/harvest/HarvestScreen')).HarvestScreen;
const loadLookBack = async () => (await import('./screens/look-back/LookBack')).LookBack;
const loadCompare = async () => (await import('./screens/compare/CompareScreen')).CompareScreen;
const loadCards = async () => (await import('./screens/cards/CardsScreen')).CardsScreen;
const loadMakerij = async () => (await import('./screens/makerij/Makerij')).Makerij;
const loadAbout = async () => (await import('./screens/about/About')).About;
const loadSettings = async () => (await import('./screens/settings/Settings')).Settings;
const loadPrivacy = async () => (await import('./screens/privacy/Privacy')).Privacy;
const loadAccessibility = async () => (await import('./screens/accessibility/Accessibility')).Accessibility;
const loadReview = async () => (await import('./screens/review/ReviewScreen')).ReviewScreen;
const loadPresenter = async () => (await import('./screens/presenter/PresenterScreen')).PresenterScreen;
const loadWorkshop = async () => (await import('./screens/workshop/WorkshopScreen')).WorkshopScreen;
const loadPrint = async () => (await import('./screens/print/Print')).Print;

function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  // Before the first paint: whoever taps at once must not be left on this screen.
  useLayoutEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** The whole app: one screen per route. */
export function App() {
  const route = useRoute();
  switch (route.name) {
    case 'start':
      return <Start />;
    case 'new-game':
      return <Lazy key="new-game" load={loadNewGame} props={{}} />;
    case 'solo':
      return <Lazy key="solo" load={loadSolo} props={{}} />;
    case 'quick':
      return <Lazy key="quick" load={loadQuick} props={{ deck: route.deck }} />;
    case 'table':
      return <Lazy key={`table ${route.id}`} load={loadTable} props={{ id: route.id }} />;
    case 'harvest':
      return <Lazy key={`harvest ${route.id}`} load={loadHarvest} props={{ id: route.id }} />;
    case 'review':
      return <Lazy key={`review ${route.id}`} load={loadReview} props={{ id: route.id }} />;
    case 'look-back':
      return <Lazy key="look-back" load={loadLookBack} props={{}} />;
    case 'compare':
      return <Lazy key="compare" load={loadCompare} props={route} />;
    case 'cards':
      return <Lazy key="cards" load={loadCards} props={route} />;
    case 'makerij':
      return <Lazy key="makerij" load={loadMakerij} props={route} />;
    case 'about':
      return <Lazy key="about" load={loadAbout} props={{}} />;
    case 'settings':
      return <Lazy key="settings" load={loadSettings} props={{}} />;
    case 'privacy':
      return <Lazy key="privacy" load={loadPrivacy} props={{}} />;
    case 'accessibility':
      return <Lazy key="accessibility" load={loadAccessibility} props={{}} />;
    case 'print':
      return <Lazy key={`print ${route.deck}`} load={loadPrint} props={{ deck: route.deck }} />;
    case 'presenter':
      return <Lazy key={`presenter ${route.id}`} load={loadPresenter} props={route} />;
    case 'workshop':
      return <Lazy key={`workshop ${route.part}`} load={loadWorkshop} props={{ part: route.part }} />;
    case 'not-found':
      return <Lazy key="not-found" load={loadNotFound} props={{ what: 'page' }} />;
  }
}
