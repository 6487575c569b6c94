import { useState } from 'preact/hooks';
import { roomForAgreement } from '../../../../rules/decide-agreement';
import { koersOf } from '../../../../rules/voice';
import { AGREEMENT_FIELDS } from '../../../../session/undo-drafts';
import { AgreementCard } from '../../../parts/agreement/AgreementCard';
import { AGREEMENT_FORM, AgreementForm } from '../AgreementForm';
import { Frame } from '../Frame';
import { AGREEMENTS } from './agreement-text';
import { useTable } from '../view';
import './writing.css';

/** *Afspraken*: what stands so far, and room for one more. */
export function Agreements() {
  const { game, act, drafts } = useTable();
  const begun = Object.values(AGREEMENT_FIELDS).some((field) => drafts[field]);
  const [wanted, setWriting] = useState(begun || game.agreements.length === 0);
  const alone = game.course === 'solo';
  const koers = koersOf(game);
  const room = roomForAgreement(game);
  const writing = wanted && room;
  const lead = alone ? AGREEMENTS.leadSolo : room ? AGREEMENTS.lead(game.plan.agreements) : AGREEMENTS.enough;
  const proposes = game.course === 'table';
  return (
    <Frame
      lead={lead}
      actions={
        <>
          {room && !writing && (
            <button type="button" class="button button--large" onClick={() => setWriting(true)}>
              {alone ? AGREEMENTS.addSolo : game.agreements.length > 0 ? AGREEMENTS.addMore : AGREEMENTS.add}
            </button>
          )}
          {begun && writing && game.agreements.length > 0 && (
            <button type="button" class="button button--large" onClick={() => setWriting(false)}>
              {AGREEMENTS.cancel}
            </button>
          )}
          {!(begun && writing) && (
            <button
              type="button"
              class={writing ? 'button button--large' : 'button button--main button--large'}
              onClick={() => void act({ do: 'start-phase', phase: 'checkout' })}
            >
              {AGREEMENTS.go}
            </button>
          )}
          {writing && (
            <button type="submit" form={AGREEMENT_FORM} class="button button--main button--large">
              {proposes ? AGREEMENTS.propose : AGREEMENTS.record}
            </button>
          )}
        </>
      }
    >
      <div class="writing">
        {koers && (
          <div class="agreements__koers">
            <p class="quiet">{alone ? AGREEMENTS.koersSolo : AGREEMENTS.koers}</p>
            <p class="koers__sentence user-text" dir="auto">
              {koers}
            </p>
          </div>
        )}
        {game.agreements.length > 0 && (
          <ul class="sheet agreements__list">
            {game.agreements.map((agreement) => (
              <li key={agreement.id}>
                <AgreementCard game={game} agreement={agreement} />
              </li>
            ))}
          </ul>
        )}
        {writing && (
          <AgreementForm
            onSubmit={(terms) => {
              void act({ do: 'propose-agreement', terms }, Object.values(AGREEMENT_FIELDS)).then(
                (done) => done && setWriting(false),
              );
            }}
          />
        )}
      </div>
    </Frame>
  );
}
