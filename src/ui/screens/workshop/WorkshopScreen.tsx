import { Lazy } from '../../Lazy';
import type { WorkshopPart } from '../../router';
import { Workshop } from './Workshop';

const loadSetUpPresenter = async () => (await import('./SetUpPresenter')).SetUpPresenter;
const loadStyle = async () => (await import('./style/StyleScreen')).StyleScreen;

/** The part of *Workshop* that the address asks for. */
export function WorkshopScreen({ part }: { readonly part: WorkshopPart | null }) {
  switch (part) {
    case null:
      return <Workshop />;
    case 'scherm':
      return <Lazy key="scherm" load={loadSetUpPresenter} props={{}} />;
    case 'stijl':
      return <Lazy key="stijl" load={loadStyle} props={{}} />;
  }
}
