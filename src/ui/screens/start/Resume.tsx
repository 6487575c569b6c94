import type { SessionEntry } from '../../../session/ports';
import { LINKS } from '../../router';
import { Icon } from '../../parts/Icon';
import { SummaryField } from '../../parts/SummaryField';
import { START } from './text';

interface ResumeProps {
  readonly entry: SessionEntry;
  /** How many other sessions are not finished. */
  readonly others: number;
}

/** What was going on: "Verder waar jullie waren", or the last harvest when that session is done. */
export function Resume({ entry, others }: ResumeProps) {
  const { summary } = entry;
  const words = START.resume;
  const finished = summary.step === 'done';
  return (
    <section class="resume" aria-labelledby="resume-title">
      <div class="resume__words">
        <h2 id="resume-title">{words.title(summary)}</h2>
        <p class="resume__subject user-text" dir="auto">
          {summary.subject || words.noSubject}
        </p>
        <p class={finished ? 'user-text' : 'quiet'} dir="auto">
          {finished ? words.done(summary) : words.where(summary)}
        </p>
        <a
          class="button button--main button--large resume__button"
          href={finished ? LINKS.harvest(entry.id) : LINKS.table(entry.id)}
        >
          {finished ? words.harvest : words.button}
          <Icon name="next" />
        </a>
        {others > 0 && (
          <a class="link" href={LINKS.lookBack}>
            {START.more(others)}
          </a>
        )}
      </div>
      {summary.played.length > 0 && (
        <div class="resume__field">
          <SummaryField summary={summary} />
        </div>
      )}
    </section>
  );
}
