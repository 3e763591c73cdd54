import { Trans } from '@lingui/react/macro';
import { Component, startTransition, useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { LinkButton } from '../ui/button.js';
import { InDangerNow } from './in-danger-now.js';

/** Where a page cannot be drawn in a browser, because what it needs did not come: said in its place, until they go elsewhere. */
export function Unanswered({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  return <Boundary here={pathname + search}>{children}</Boundary>;
}

interface BoundaryProps {
  readonly here: string;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly failed: boolean;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { failed: true };
  }

  override componentDidUpdate(before: BoundaryProps, { failed }: BoundaryState) {
    if (failed && before.here !== this.props.here) startTransition(() => this.setState({ failed: false }));
  }

  override render() {
    return this.state.failed ? <NothingCame here={this.props.here} /> : this.props.children;
  }
}

/** What was typed and chosen stands in the address, and is back with it. */
function NothingCame({ here }: { here: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="stack stack--5 column">
      <h1 ref={heading} tabIndex={-1}>
        <Trans>We could not be reached just now</Trans>
      </h1>
      <p className="prose">
        <Trans>You did nothing wrong, and what you looked for is not lost. Wait a moment, then try again.</Trans>
      </p>
      <p>
        <LinkButton href={here} wide>
          <Trans>Try again</Trans>
        </LinkButton>
      </p>
      <InDangerNow />
    </div>
  );
}
