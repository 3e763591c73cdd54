import { largestPhoto } from '@clearing/shared/largest-photo';
import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../../accounts/refusal.js';
import { usePageState } from '../../../app/page-environment.js';
import { PageForm } from '../../../app/page-form.js';
import { PageHead } from '../../../app/page-head.js';
import { Portrait } from '../../../directory/practitioner-card.js';
import { Button } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { TextField } from '../../../ui/text-field.js';
import { FlaggedHere } from '../flagged.js';
import type { PhotoView } from './photo.server.js';

/** A photo of the practitioner: chosen, described, and drawn anew by us. */
export function PhotoPage() {
  const { t } = useLingui();
  const view = usePageState<PhotoView>();
  if (!view) return null;
  const { listing, photo, alt, errors, refusal } = view;
  const errorOf = (name: string) => errors.find(({ id }) => id === name)?.message;
  const { givenName, familyName } = listing.draft.person;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Photo`} indexed={false} />
      <ErrorSummary errors={errors} />
      <p>
        <a href="/listing">
          <Trans>Back to your listing</Trans>
        </a>
      </p>
      <h1>
        <Trans>Photo</Trans>
      </h1>
      <Refusal words={refusal} />
      <div className="prose stack">
        <p>
          <Trans>
            Patients see it beside your name, cropped to a square. Nobody sees a new one before you publish. Without a
            photo, your initials appear on a picture of hills, as below.
          </Trans>
        </p>
        <p>
          <Trans>We redraw it: where and when it was taken, and everything else in the file, is thrown away.</Trans>
        </p>
      </div>
      <div className="photo-now">
        <Portrait person={{ slug: listing.id, givenName, familyName, photo }} />
        <p className="muted">{photo ? <Trans>In your draft now</Trans> : <Trans>No photo yet</Trans>}</p>
      </div>
      <FlaggedHere listing={listing} part="PHOTO" />
      <PageForm action="/listing/photo" encType="multipart/form-data" className="stack stack--5">
        <input type="hidden" name="revision" value={listing.revision} />
        <TextField
          type="file"
          id="image"
          name="image"
          label={photo ? t`Another photo` : t`Your photo`}
          hint={t`JPEG, PNG or WebP, at most 8 MB, at least 160 pixels each way.`}
          accept="image/jpeg,image/png,image/webp"
          error={errorOf('image')}
        />
        <p className="field__error" role="alert" hidden data-too-large="image" data-most-bytes={largestPhoto}>
          <Trans>That photo is larger than 8 MB. Choose a smaller one.</Trans>
        </p>
        <TextField
          id="alt"
          name="alt"
          label={t`What it shows`}
          hint={t`For people who cannot see it: “${givenName}, smiling, in front of a bookshelf”`}
          defaultValue={alt}
          maxLength={150}
          error={errorOf('alt')}
        />
        <Button wide name="do" value="save">
          <Trans>Save and continue</Trans>
        </Button>
        {photo && (
          <Button weight="quiet" name="do" value="remove" formNoValidate>
            <Trans>Remove the photo</Trans>
          </Button>
        )}
      </PageForm>
    </div>
  );
}
