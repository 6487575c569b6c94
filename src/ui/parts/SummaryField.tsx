import type { SessionSummary } from '../../rules/summary';
import { useEdges } from '../edges';
import { useLoading } from '../hooks';

/** The speelveld of a session in a list. Its chunk and its deck come after the words, so that a list opens at once. */
export function SummaryField({ summary }: { readonly summary: SessionSummary }) {
  const { loadDeck } = useEdges();
  const loading = useLoading(async () => {
    const [{ Speelveld }, { summaryInput }, { deck }] = await Promise.all([
      import('./speelveld/Speelveld'),
      import('../../speelveld/from-summary'),
      loadDeck(summary.deck === 'hoedan' ? 'hoedan' : 'wat'),
    ]);
    return { Speelveld, input: summaryInput(summary, deck) };
  }, [summary]);
  if (loading.state !== 'ready') return null;
  const { Speelveld, input } = loading.value;
  return <Speelveld input={input} form="thumbnail" showList={false} />;
}
