import { doubtOn } from '../../../../rules/told';
import { AGREEMENT_FIELDS } from '../../../../session/undo-drafts';
import { AGREEMENT } from '../../../parts/agreement/text';
import { AGREEMENT_FORM, AgreementForm } from '../AgreementForm';
import { Frame } from '../Frame';
import { AGREEMENTS } from './agreement-text';
import { useTable } from '../view';
import './writing.css';

/** The one rewrite that a *nog niet* gets. */
export function Rewrite() {
  const { game, act } = useTable();
  const id = game.step.name === 'rewrite' ? game.step.id : '';
  const agreement = game.agreements.find((candidate) => candidate.id === id);
  if (!agreement) return null;
  const doubt = doubtOn(agreement);
  return (
    <Frame
      lead={AGREEMENTS.rewriteLead}
      actions={
        <>
          <button
            type="button"
            class="button button--large"
            onClick={() => void act({ do: 'leave-agreement-open', id }, Object.values(AGREEMENT_FIELDS))}
          >
            {AGREEMENTS.leaveOpen}
          </button>
          <button type="submit" form={AGREEMENT_FORM} class="button button--main button--large">
            {AGREEMENTS.propose}
          </button>
        </>
      }
    >
      <div class="writing">
        {doubt && (
          <p class="message user-text" dir="auto">
            {AGREEMENT.doubt(doubt)}
          </p>
        )}
        <AgreementForm
          terms={agreement.terms}
          onSubmit={(terms) =>
            void act({ do: 'rewrite-agreement', id, terms }, Object.values(AGREEMENT_FIELDS))
          }
        />
      </div>
    </Frame>
  );
}
