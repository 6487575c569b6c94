import { useState } from 'preact/hooks';
import { TEXT_LIMITS } from '../../../../rules/text';
import { FIELDS, THUMB_FIELDS } from '../../../../session/undo-drafts';
import { AgreementCard } from '../../../parts/agreement/AgreementCard';
import { TextField } from '../../../parts/TextField';
import { Frame } from '../Frame';
import { AGREEMENTS } from './agreement-text';
import { useTable } from '../view';
import './writing.css';

/** Thumbs: a yes is seen in the room; only a proviso or a doubt is written down. */
export function Thumbs() {
  const { game, act, drafts, draft } = useTable();
  const [answering, setAnswering] = useState<'yes-if' | 'not-yet' | null>(
    drafts[FIELDS.condition] ? 'yes-if' : drafts[FIELDS.reason] ? 'not-yet' : null,
  );
  const id = game.step.name === 'thumbs' ? game.step.id : '';
  const agreement = game.agreements.find((candidate) => candidate.id === id);
  if (!agreement) return null;
  const proviso = answering === 'yes-if';
  const field = proviso ? FIELDS.condition : FIELDS.reason;
  const text = drafts[field] ?? '';
  const record = (): void => {
    const command = proviso
      ? ({ do: 'amend-agreement', id, condition: text } as const)
      : ({ do: 'doubt-agreement', id, reason: text } as const);
    void act(command, THUMB_FIELDS).then((done) => done && setAnswering(null));
  };
  return (
    <Frame
      lead={AGREEMENTS.thumbsLead}
      actions={
        answering ? (
          <>
            <button type="button" class="button button--large" onClick={() => setAnswering(null)}>
              {AGREEMENTS.cancel}
            </button>
            <button type="button" class="button button--main button--large" onClick={record}>
              {AGREEMENTS.record}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="button button--large" onClick={() => setAnswering('yes-if')}>
              {AGREEMENTS.yesIf}
            </button>
            <button type="button" class="button button--large" onClick={() => setAnswering('not-yet')}>
              {AGREEMENTS.notYet}
            </button>
            <button
              type="button"
              class="button button--main button--large"
              onClick={() => void act({ do: 'settle-agreement', id }, THUMB_FIELDS)}
            >
              {AGREEMENTS.allYes}
            </button>
          </>
        )
      }
    >
      <div class="writing">
        <div class="sheet">
          <AgreementCard game={game} agreement={agreement} />
        </div>
        {answering && (
          <TextField
            key={answering}
            form="lines-short"
            focus
            label={proviso ? AGREEMENTS.condition : AGREEMENTS.reason}
            hint={
              proviso
                ? AGREEMENTS.conditionHint
                : agreement.doubts.length > 0
                  ? AGREEMENTS.reasonAgainHint
                  : AGREEMENTS.reasonHint
            }
            value={text}
            limit={TEXT_LIMITS.detail}
            onInput={(typed) => draft(field, typed)}
          />
        )}
      </div>
    </Frame>
  );
}
