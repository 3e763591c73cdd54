import { Trans, useLingui } from '@lingui/react/macro';
import { TextArea, TextField } from '../../ui/text-field.js';
import type { Talk } from '../asked-person.js';
import { arrangementFields, nameOfWas, type ArrangementDraft, type ArrangementField } from './arrangement-draft.js';

/** What a talk of this mode is reached by, and what to bring: the fields, with what was typed in them. */
export function ArrangementFields({
  mode,
  draft,
  wrong,
}: {
  mode: Talk['mode'];
  draft: ArrangementDraft;
  wrong: { readonly field: ArrangementField; readonly words: string } | null;
}) {
  const { t } = useLingui();
  const field = (name: ArrangementField) => ({
    id: name,
    name,
    defaultValue: draft[name],
    error: wrong?.field === name ? wrong.words : null,
  });
  return (
    <>
      {mode === 'VIDEO' && (
        <TextField
          {...field('videoLink')}
          type="url"
          maxLength={500}
          autoComplete="off"
          spellCheck={false}
          label={t`Where the video talk takes place`}
          hint={t`The whole address, beginning with https://. If this is empty, they read that you will send it later.`}
        />
      )}
      {mode === 'PHONE' && (
        <TextField
          {...field('phone')}
          type="tel"
          maxLength={40}
          autoComplete="off"
          label={t`The number your call comes from`}
          hint={t`So that they know it is you. If this is empty, they read that you will call them.`}
        />
      )}
      {mode === 'IN_PERSON' && (
        <TextArea
          {...field('placeNote')}
          rows={3}
          label={t`How to find it`}
          hint={t`They already have the address. A door, a floor, a bell. Up to 500 characters.`}
        />
      )}
      <TextArea
        {...field('toBring')}
        rows={3}
        label={t`What to bring, or have on hand`}
        hint={t`It goes into their email and their calendar, which others may see. Up to 500 characters.`}
      />
    </>
  );
}

/** Below the fields, for whoever's own they are: what is said by a share holds for this talk alone. */
export function KeptForTheNext() {
  return (
    <p className="small muted">
      <Trans>We keep this for your next talk of this kind. You can change it later, and we tell them.</Trans>
    </p>
  );
}

/** What the fields held when they were drawn, carried along: what is left so says nothing. */
export function AsItWas({ was }: { was: ArrangementDraft }) {
  return arrangementFields.map((field) => (
    <input key={field} type="hidden" name={nameOfWas(field)} value={was[field]} />
  ));
}

/** What was typed, carried to where it is sent or changed. */
export function KeptArrangement({ draft }: { draft: ArrangementDraft }) {
  return arrangementFields.map((field) => <input key={field} type="hidden" name={field} value={draft[field]} />);
}
