import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** Facts by name. Narrow: the fact stands below its name, in a rail. */
export function Facts({ narrow, children }: { narrow?: boolean; children: ReactNode }) {
  return <dl className={narrow ? 'facts facts--narrow' : 'facts'}>{children}</dl>;
}

/** One fact. An empty one says "Not given", never a blank. */
export function DefinitionRow({
  term,
  children,
  dated,
  change,
}: {
  term: ReactNode;
  children?: ReactNode;
  dated?: ReactNode;
  change?: ReactNode;
}) {
  return (
    <div className="facts__row">
      <dt>{term}</dt>
      <dd>
        {isEmpty(children) ? <NotGiven /> : children}
        {dated && <div className="dated">{dated}</div>}
        {change && <div>{change}</div>}
      </dd>
    </div>
  );
}

export function NotGiven() {
  return (
    <span className="muted">
      <Trans>Not given</Trans>
    </span>
  );
}

function isEmpty(children: ReactNode): boolean {
  if (Array.isArray(children)) return children.every(isEmpty);
  return children === null || children === undefined || children === false || children === '';
}
