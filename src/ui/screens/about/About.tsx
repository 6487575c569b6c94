import { HOUSE_DECKS } from '../../../decks/house';
import type { Deck } from '../../../decks/types';
import { VERSION } from '../../../lib/version';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { Page } from '../../parts/Page';
import { SuitShape } from '../../parts/signs';
import { DECK_FAILED } from '../../parts/text';
import { LINKS } from '../../router';
import { ABOUT } from './text';
import './about.css';

/** *Over de kaarten*: where they come from, what is ours, the licence, the versions. */
export function About() {
  const { loadDeck } = useEdges();
  const loading = useLoading(
    () => Promise.all(HOUSE_DECKS.map(async ({ id }) => (await loadDeck(id)).deck)),
    [loadDeck],
  );
  if (loading.state === 'loading') return <main class="page" aria-busy="true" />;
  return (
    <Page title={ABOUT.title} lead={ABOUT.lead}>
      <section class="about sheet">
        <p class="about__first">{ABOUT.inspired}</p>
        <p>{ABOUT.origin}</p>
      </section>
      <section class="about">
        <h2>{ABOUT.makers}</h2>
        <p>{ABOUT.makersText}</p>
        <p>{ABOUT.makersContact}</p>
      </section>
      <section class="about">
        <h2>{ABOUT.decks}</h2>
        {loading.state === 'failed' && <p>{DECK_FAILED}</p>}
        <div class="about__decks">
          {loading.state === 'ready' && loading.value.map((deck) => <DeckWords key={deck.id} deck={deck} />)}
        </div>
      </section>
      <section class="about">
        <h2>{ABOUT.ours}</h2>
        <p>{ABOUT.oursText}</p>
      </section>
      <section class="about">
        <h2>{ABOUT.sources}</h2>
        <p>{ABOUT.sourcesLead}</p>
        <ul class="about__sources">
          {ABOUT.documents.map(({ id, title, by, gave }) => (
            <li key={id}>
              <h3>
                <cite>{title}</cite>
              </h3>
              <p class="quiet">{by}</p>
              <p>{gave}</p>
            </li>
          ))}
        </ul>
      </section>
      <section class="about">
        <h2>{ABOUT.licence}</h2>
        <p>{ABOUT.licenceCards}</p>
        <p>{ABOUT.licenceCode}</p>
        <ul class="about__links">
          {ABOUT.licences.map(({ href, label }) => (
            <li key={href}>
              <a class="link" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <p class="quiet">{ABOUT.app(VERSION)}</p>
    </Page>
  );
}

function DeckWords({ deck }: { readonly deck: Deck }) {
  const questions = deck.cards.filter(({ kind }) => kind === 'question').length;
  return (
    <div class="sheet about__deck">
      <h3>{deck.title}</h3>
      <p>{deck.summary}</p>
      <dl class="about__themes">
        {deck.themes.map(({ id, name, about, shape, colour }) => (
          <div key={id}>
            <dt>
              <span class="about__suit" data-suit={colour}>
                <SuitShape shape={shape} />
              </span>
              {name}
            </dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        {ABOUT.deck(questions, deck.cards.length - questions)} {ABOUT.version(deck.version)}
      </p>
      <p>
        <a class="button" href={LINKS.deckCards(deck.id)}>
          {ABOUT.browse(deck.title)}
        </a>
      </p>
    </div>
  );
}
