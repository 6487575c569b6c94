import type { Agreement, Game } from '../../../rules/game';
import { conditionsOf, doubtOn } from '../../../rules/told';
import { dayInWords } from '../../../lib/day-text';
import { personName } from '../names';
import { StanceSign } from '../signs';
import { AGREEMENT } from './text';
import './agreement.css';

interface AgreementCardProps {
  readonly game: Game;
  readonly agreement: Agreement;
}

/** An agreement as it stands: what with its provisos, who, when; or the open question it became. */
export function AgreementCard({ game, agreement }: AgreementCardProps) {
  const { terms, status } = agreement;
  const lines = [terms.what, ...conditionsOf(agreement).map(AGREEMENT.proviso)].filter(Boolean);
  const doubt = status === 'open' ? doubtOn(agreement) : null;
  return (
    <article class="agreement" data-status={status}>
      {status === 'open' && (
        <p class="agreement__open">
          <StanceSign stance="unsure" />
          {AGREEMENT.open}
        </p>
      )}
      {lines.length > 0 && (
        <h3 class="agreement__what user-text" dir="auto">
          {lines.map((line, index) => (
            <span key={index}>{line}</span>
          ))}
        </h3>
      )}
      {doubt && (
        <p class="user-text" dir="auto">
          {AGREEMENT.doubt(doubt)}
        </p>
      )}
      <dl class="agreement__facts">
        {game.course !== 'solo' && (
          <div>
            <dt>{AGREEMENT.who}</dt>
            <dd>
              <bdi>{personName(game, terms.owner)}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{AGREEMENT.when}</dt>
          <dd>{dayInWords(terms.due)}</dd>
        </div>
        {terms.noticed && (
          <div>
            <dt>{AGREEMENT.noticed}</dt>
            <dd class="agreement__long user-text">{terms.noticed}</dd>
          </div>
        )}
        {terms.firstStep && (
          <div>
            <dt>{AGREEMENT.firstStep}</dt>
            <dd class="agreement__long user-text">{terms.firstStep}</dd>
          </div>
        )}
      </dl>
    </article>
  );
}
