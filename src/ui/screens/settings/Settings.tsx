import { useState } from 'preact/hooks';
import type { Traces } from '../../../session/ports';
import type { Device } from '../../device';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { Page } from '../../parts/Page';
import { SheetButton, type Sheet } from '../../parts/SheetButton';
import { LOADING } from '../../text';
import { LINKS } from '../../router';
import { MakeBackup } from './MakeBackup';
import { Offline } from './Offline';
import { Restore } from './Restore';
import { Storage } from './Storage';
import { Technical } from './Technical';
import { SETTINGS } from './text';
import { Wipe } from './Wipe';
import { Wiped } from './Wiped';
import './settings.css';

const loadReading = async (): Promise<Sheet> => (await import('../../parts/tools/Reading')).Reading;

/** *Instellingen*. */
export function Settings() {
  const edges = useEdges();
  const device = useLoading(() => edges.device(), [edges]);
  const [wiped, setWiped] = useState<Traces | null>(null);
  if (wiped) return <Wiped traces={wiped} />;
  if (device.state === 'loading') return <main class="page" aria-busy="true" />;
  return (
    <Page title={SETTINGS.title} lead={SETTINGS.lead}>
      {device.state === 'ready' ? (
        <OfDevice device={device.value} onWiped={setWiped} />
      ) : (
        <p>{LOADING.failed}</p>
      )}
    </Page>
  );
}

interface OfDeviceProps {
  readonly device: Device;
  readonly onWiped: (traces: Traces) => void;
}

function OfDevice({ device, onWiped }: OfDeviceProps) {
  return (
    <div class="settings">
      <Storage device={device} />
      <MakeBackup />
      <Restore />
      <Offline device={device} />
      <section class="sheet settings__part">
        <h2>{SETTINGS.looks}</h2>
        <p>{SETTINGS.looksText}</p>
        <p>
          <SheetButton class="button" load={loadReading}>
            {SETTINGS.looksButton}
          </SheetButton>
        </p>
      </section>
      <ReadOn {...SETTINGS.privacy} href={LINKS.privacy} />
      <ReadOn {...SETTINGS.accessibility} href={LINKS.accessibility} />
      <Technical device={device} />
      <Wipe onWiped={onWiped} />
    </div>
  );
}

interface ReadOnProps {
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly href: string;
}

/** A subject that has a page of its own. */
function ReadOn({ title, text, link, href }: ReadOnProps) {
  return (
    <section class="sheet settings__part">
      <h2>{title}</h2>
      <p>{text}</p>
      <p>
        <a class="link" href={href}>
          {link}
        </a>
      </p>
    </section>
  );
}
