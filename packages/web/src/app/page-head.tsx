import { useEffect } from 'react';
import { useEnvironment, useHeadSink } from './page-environment.js';
import type { PageKind, StructuredThing } from './structured-data.js';

const siteName = 'Clearing';

interface PageHeadProps {
  readonly title: string;
  readonly description?: string | undefined;
  readonly indexed?: boolean;
  readonly status?: number;
  /** Where it is to be found, from the slash on, when that is not simply the path. */
  readonly canonical?: string;
  readonly kind?: PageKind;
  /** What it is about, for machines. Asked for on the server alone. */
  readonly data?: (() => readonly StructuredThing[]) | undefined;
}

/** The page's title, description, address and status. Each page draws exactly one. */
export function PageHead(props: PageHeadProps) {
  const { shell } = useEnvironment();
  const sink = useHeadSink();
  const title = shell === 'BARE' || props.title === siteName ? siteName : `${props.title} · ${siteName}`;
  if (sink) {
    sink.title = title;
    sink.description = shell === 'BARE' ? null : (props.description ?? null);
    sink.canonical = props.canonical ?? null;
    sink.kind = props.kind ?? 'WebPage';
    sink.data = props.data?.() ?? [];
    sink.indexed = props.indexed ?? true;
    sink.status = props.status ?? sink.status;
  }
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
