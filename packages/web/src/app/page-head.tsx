import { useEffect } from 'react';
import { useEnvironment, useHeadSink } from './page-environment.js';

const siteName = 'Clearing';

/** The page's title, description and status. Each page draws exactly one. */
export function PageHead(props: { title: string; description?: string; indexed?: boolean; status?: number }) {
  const { shell } = useEnvironment();
  const sink = useHeadSink();
  const title = shell === 'BARE' || props.title === siteName ? siteName : `${props.title} · ${siteName}`;
  if (sink) {
    sink.title = title;
    sink.description = shell === 'BARE' ? null : (props.description ?? null);
    sink.indexed = props.indexed ?? true;
    sink.status = props.status ?? sink.status;
  }
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
