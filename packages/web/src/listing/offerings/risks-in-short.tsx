import { Trans } from '@lingui/react/macro';

/** What everybody should know before they ask, whoever they ask. */
export function RisksInShort() {
  return (
    <>
      <p className="prose">
        <Trans>
          Ketamine can raise blood pressure and heart rate, cause nausea, make you feel far from yourself for some
          hours, and be misused. Used often over a long time it can harm the bladder and memory.{' '}
          <a href="/guides/side-effects">All side effects</a>.
        </Trans>
      </p>
      <p className="prose">
        <Trans>
          Talk about it first if you have heart disease, high blood pressure, psychosis, mania, bladder or liver
          problems, are pregnant, or use alcohol or other drugs. <a href="/guides/precautions">The whole list</a>.
        </Trans>
      </p>
    </>
  );
}
