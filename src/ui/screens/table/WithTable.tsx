import type { ComponentType } from 'preact';
import type { TableStore } from '../../../session/table';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { StatusPage } from './StatusPage';

export interface OfTable {
  readonly id: string;
  readonly store: TableStore;
}

interface WithTableProps {
  readonly id: string;
  readonly screen: ComponentType<OfTable>;
}

/** Brings the live session, which is loaded when a screen first needs it. */
export function WithTable({ id, screen: Screen }: WithTableProps) {
  const edges = useEdges();
  const table = useLoading(() => edges.table(), [edges]);
  if (table.state === 'loading') return <main class="page" aria-busy="true" />;
  if (table.state === 'failed') return <StatusPage status="unreadable" problem="unknown" />;
  return <Screen id={id} store={table.value} />;
}
