import type { SessionSummary } from '../../rules/summary';
import { useEdges } from '../edges';
import { useLoading } from '../hooks';

let last: Promise<unknown> = Promise.resolve();

/** One picture a task: twenty at once keep the screen busy for a second on a slow tablet. */
function inTurn(): Promise<unknown> {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve)));
  return last;
}

/** The speelveld of a session in a list. Its chunk and its deck come after the words, so that a list opens at once. */
export function SummaryField({ summary }: { readonly summary: SessionSummary }) {
  const { deckOf } = useEdges();
  const loading = useLoading(async () => {
    const [{ Speelveld }, { summaryInput }, found] = await Promise.all([
      import('./speelveld/Speelveld'),
      import('../../speelveld/from-summary'),
      deckOf(summary.deck, summary.deckHash),
    ]);
    await inTurn();
    return found && { Speelveld, input: summaryInput(summary, found.deck) };
  }, [summary]);
  if (loading.state !== 'ready' || !loading.value) return null;
  const { Speelveld, input } = loading.value;
  return <Speelveld input={input} form="thumbnail" showList={false} />;
}
