import { useMemo } from 'preact/hooks';
import { compareGames } from '../../../lookback/compare';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { Page } from '../../parts/Page';
import { LINKS } from '../../router';
import { HARVEST } from '../harvest/text';
import { idsIn } from './address';
import { Cards } from './Cards';
import { loadSides, type Side } from './load';
import { Pulses } from './Pulses';
import { COMPARE } from './text';
import { Missed, Themes } from './Themes';
import './compare.css';

/** *Vergelijken*: the sessions of the address beside each other. Looking changes nothing in any of them. */
export function CompareScreen({ query }: { readonly query: string }) {
  const edges = useEdges();
  const loading = useLoading(() => loadSides(edges, idsIn(query)), [edges, query]);
  if (loading.state === 'loading') return <main class="page" aria-busy="true" />;
  const { sides, missing } = loading.state === 'ready' ? loading.value : { sides: [], missing: 0 };
  return (
    <Page
      title={COMPARE.title}
      wide
      lead={sides.length > 1 ? COMPARE.lead(sides.length) : undefined}
      back={{ href: LINKS.lookBack, label: COMPARE.lookBack }}
    >
      {missing > 0 && (
        <div class="message">
          <p>{COMPARE.missing(missing)}</p>
        </div>
      )}
      {sides.length < 2 && <p>{sides.length === 1 ? COMPARE.one : COMPARE.none}</p>}
      {sides.length > 0 && <Compared sides={sides} />}
      <p>
        <a class="button" href={LINKS.lookBack}>
          {sides.length > 1 ? COMPARE.chooseOther : COMPARE.choose}
        </a>
      </p>
    </Page>
  );
}

function Compared({ sides }: { readonly sides: readonly Side[] }) {
  const { koersen, cards, themes, missed, pulses } = useMemo(
    () => compareGames(sides.map(({ game }) => game)),
    [sides],
  );
  return (
    <div class="compare">
      <section>
        <h2>{COMPARE.koersen}</h2>
        <ul class="sides">
          {sides.map(({ id, letter, game, deck }, at) => (
            <li key={id} class="sides__one">
              <strong class="sides__letter">{letter}</strong>
              <div>
                <a class="link user-text" dir="auto" href={LINKS.harvest(id)}>
                  {game.subject || HARVEST.noSubject}
                </a>
                <p class="quiet">{HARVEST.when(game, deck.title)}</p>
                <p class={koersen[at] ? 'sides__koers user-text' : 'quiet'} dir="auto">
                  {koersen[at] ?? COMPARE.noKoers}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <Cards sides={sides} rows={cards} />
      <Missed sides={sides} rows={missed} />
      <Themes sides={sides} rows={themes} />
      <Pulses sides={sides} results={pulses} />
    </div>
  );
}
