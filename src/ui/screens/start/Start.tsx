import { binLimit } from '../../../session/bin';
import { isExample } from '../../../session/example-ids';
import { useEdges } from '../../edges';
import { useFocusOn, useLoading, useTitle } from '../../hooks';
import { Lazy } from '../../Lazy';
import { Tools } from '../../parts/tools/Tools';
import { UNREADABLE_SENTENCES } from '../../parts/text';
import { LINKS } from '../../router';
import { loadRescue } from '../rescue/load';
import { DoorPicture } from './DoorPicture';
import { Examples } from './Examples';
import { Mark } from './Mark';
import { Resume } from './Resume';
import { UpdateNotice } from './UpdateNotice';
import { START } from './text';
import './start.css';

const DOORS = [
  { href: LINKS.quick, picture: 'quick', ...START.quick },
  { href: LINKS.newGame, picture: 'game', ...START.newGame },
  { href: LINKS.solo, picture: 'solo', ...START.solo },
] as const;

/** The start screen: three doors, and above them what was going on. */
export function Start() {
  const { storage, surroundings } = useEdges();
  const heading = useFocusOn<HTMLHeadingElement>([]);
  useTitle(START.title);
  const sessions = useLoading(() => storage.list(binLimit(surroundings.now())), [storage]);
  const lost = sessions.state === 'ready' ? sessions.value.lost : 0;
  const listed = sessions.state === 'ready' && sessions.value.ok ? sessions.value.value.sessions : [];
  const problem = sessions.state === 'ready' && !sessions.value.ok ? sessions.value.problem : null;
  const games = listed.filter(({ id, summary }) => summary.planned[0] > 0 && !isExample(id));
  const unfinished = games.filter(({ summary }) => summary.step !== 'done');
  const [latest] = games;
  if (lost) return <Lazy load={loadRescue} props={{ lost, unreadable: problem !== null }} />;
  return (
    <main class="start">
      <header class="start__top">
        <Mark />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {START.title}
          </h1>
          <p class="start__lead quiet">{START.lead}</p>
        </div>
        <Tools />
      </header>
      <UpdateNotice />
      {problem && (
        <div class="message message--wrong" role="alert">
          <p>{UNREADABLE_SENTENCES[problem]}</p>
        </div>
      )}
      {latest && <Resume entry={latest} others={unfinished.filter((entry) => entry !== latest).length} />}
      <ul class="doors">
        {DOORS.map((door) => (
          <li key={door.href}>
            <a class="door" href={door.href}>
              <DoorPicture name={door.picture} />
              <span class="door__words">
                <span class="door__title">{door.title}</span>
                <span class="door__text">{door.text}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <footer class="start__foot">
        <a class="button" href={LINKS.lookBack}>
          {START.lookBack}
        </a>
        <a class="button" href={LINKS.cards}>
          {START.cards}
        </a>
        <Examples />
        <a class="link" href={LINKS.print('wat')}>
          {START.print}
        </a>
        <a class="link" href={LINKS.workshop()}>
          {START.workshop}
        </a>
        <a class="link" href={LINKS.makerij}>
          {START.makerij}
        </a>
        <a class="link" href={LINKS.about}>
          {START.about}
        </a>
        <a class="link" href={LINKS.settings}>
          {START.settings}
        </a>
        <p class="quiet">{START.private}</p>
      </footer>
    </main>
  );
}
