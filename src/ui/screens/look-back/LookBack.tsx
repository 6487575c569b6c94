import type { SessionEntry } from '../../../session/ports';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { Page } from '../../parts/Page';
import { SummaryField } from '../../parts/SummaryField';
import { UNREADABLE_SENTENCES } from '../../parts/text';
import { LINKS } from '../../router';
import { LOOK_BACK } from './text';
import './look-back.css';

/** *Terugkijken*: the sessions on this device, the newest first. */
export function LookBack() {
  const { storage } = useEdges();
  const loading = useLoading(() => storage.list(), [storage]);
  if (loading.state === 'loading') return <main class="page" aria-busy="true" />;
  const read = loading.state === 'ready' ? loading.value : ({ ok: false, problem: 'unknown' } as const);
  return (
    <Page title={LOOK_BACK.title} wide lead={read.ok && read.value.length > 0 ? LOOK_BACK.lead : undefined}>
      {!read.ok && (
        <div class="message message--wrong" role="alert">
          <p>{UNREADABLE_SENTENCES[read.problem]}</p>
        </div>
      )}
      {read.ok && read.value.length === 0 && (
        <div class="sheet">
          <p>{LOOK_BACK.empty}</p>
          <p>
            <a class="button" href={LINKS.quick}>
              {LOOK_BACK.emptyAction}
            </a>
          </p>
        </div>
      )}
      <ul class="entries">
        {(read.ok ? read.value : []).map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </Page>
  );
}

function Entry({ entry }: { readonly entry: SessionEntry }) {
  const { summary } = entry;
  const finished = summary.step === 'done' || summary.course === 'quick';
  const title = summary.subject || (summary.course === 'quick' ? LOOK_BACK.loose : LOOK_BACK.noSubject);
  return (
    <li class="entry">
      <div class="entry__field" aria-hidden="true">
        <SummaryField summary={summary} />
      </div>
      <div class="entry__words">
        <h2>
          <a class="entry__link user-text" dir="auto" href={LINKS.harvest(entry.id)}>
            {title}
          </a>
        </h2>
        <p class="quiet">{LOOK_BACK.when(summary)}</p>
        <p class="entry__koers user-text" dir="auto">
          {summary.koers ?? LOOK_BACK.noKoers(summary)}
        </p>
        <p class="quiet">{LOOK_BACK.facts(summary)}</p>
        {!finished && (
          <a class="link entry__resume" href={LINKS.table(entry.id)}>
            {summary.course === 'solo' ? LOOK_BACK.resumeSolo : LOOK_BACK.resume}
          </a>
        )}
      </div>
    </li>
  );
}
