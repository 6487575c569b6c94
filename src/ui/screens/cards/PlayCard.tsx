import { useState } from 'preact/hooks';
import { useEdges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { goTo, LINKS } from '../../router';
import { layCard } from '../quick/lay-card';
import { CARD } from './text';

/** Lays this card on the table of *Meteen een kaart*. */
export function PlayCard({ deck, card }: { readonly deck: string; readonly card: string }) {
  const edges = useEdges();
  const [failed, setFailed] = useState(false);
  const play = useOneAtATime(async () => {
    if (await layCard(edges, deck, card)) goTo(LINKS.quickDeck(deck));
    else setFailed(true);
  });
  return (
    <>
      <button type="button" class="button button--main" onClick={() => play()}>
        {CARD.play}
      </button>
      {failed && (
        <p class="message" role="alert">
          {CARD.playFailed}
        </p>
      )}
    </>
  );
}
