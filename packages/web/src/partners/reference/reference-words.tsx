import { Trans } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.js';
import type { ReferenceKind } from './schema-reference.js';

export function KindWords({ kind }: { kind: ReferenceKind }) {
  switch (kind) {
    case 'OBJECT':
      return <Trans>Object</Trans>;
    case 'INTERFACE':
      return <Trans>Interface of</Trans>;
    case 'UNION':
      return <Trans>One of</Trans>;
    case 'INPUT':
      return <Trans>Input</Trans>;
    case 'ENUM':
      return <Trans>Enum</Trans>;
    case 'SCALAR':
      return <Trans>Scalar</Trans>;
  }
}

interface NullWordsProps {
  readonly type: string;
  /** What is sent, and not what is answered. */
  readonly isInput: boolean;
  readonly hasDefault: boolean;
}

/** What the marks of a type mean, for those who do not read them all day. */
export function NullWords({ type, isInput, hasDefault }: NullWordsProps) {
  const isRequired = type.endsWith('!');
  if (isInput) return isRequired && !hasDefault ? <Trans>Required.</Trans> : <Trans>Optional.</Trans>;
  if (!type.startsWith('[')) return isRequired ? <Trans>Never null.</Trans> : <Trans>May be null.</Trans>;
  const areItemsNull = !/!\]!?$/.test(type);
  if (areItemsNull) {
    return isRequired ? (
      <Trans>A list, never null, whose items may be null.</Trans>
    ) : (
      <Trans>A list; it and its items may be null.</Trans>
    );
  }
  return isRequired ? <Trans>A list, never null.</Trans> : <Trans>A list that may be null.</Trans>;
}

export function DefaultWords({ value }: { value: string }) {
  return (
    <>
      {' '}
      <Trans>
        Default: <code>{value}</code>.
      </Trans>
    </>
  );
}

/** Why it will go, which says from when on. */
export function Deprecation({ reason }: { reason: string | null }) {
  if (reason === null) return null;
  return (
    <Notice tone="caution" title={<Trans>Deprecated</Trans>}>
      <p>{reason}</p>
    </Notice>
  );
}
