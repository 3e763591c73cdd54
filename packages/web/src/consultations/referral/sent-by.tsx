import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Card } from '../../ui/card.js';

/** By whose link somebody came, what they learn of it, and the way to keep even that from them. */
export function SentBy({ partner, children }: { partner: string; children: ReactNode }) {
  return (
    <Card sunk className="stack stack--2">
      <p>
        <Trans>
          <b className="as-typed">{partner}</b> sent you here. Once a month they learn roughly how many people came, in
          tens. They learn nothing about you: not your name, not who you ask, not what you say.
        </Trans>
      </p>
      <p>{children}</p>
    </Card>
  );
}
