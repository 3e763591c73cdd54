import { formatMoney } from '@clearing/shared/money';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { usePageState } from '../../../app/page-environment.js';
import { courseTotal } from './course-steps.js';
import { ListPage } from '../list-page.js';
import { OfferingFields } from './offering-fields.js';
import { PartForm } from '../part-form.js';
import type { Draft, PartView } from '../workspace-doors.js';

const path = '/listing/offerings';

export function OfferingsPage() {
  const { t } = useLingui();
  const view = usePageState<PartView>();
  if (!view) return null;
  const { offerings, places } = view.listing.draft;
  const methods = new Map(view.choices.deliveryMethods.map(({ slug, name }) => [slug, name]));
  /** Of a place that was taken off the list nothing is left but that there is none. */
  const placeOf = ({ careSetting, placeKey }: Pick<Draft['offerings'][number], 'careSetting' | 'placeKey'>) =>
    careSetting === 'HOME_SUPERVISED_REMOTELY'
      ? t`At home, supervised remotely`
      : (places.find(({ key }) => key === placeKey)?.clinicName ?? t`No place is given`);
  return (
    <ListPage
      view={view}
      part="OFFERINGS"
      path={path}
      title={t`What you offer`}
      lead={
        <>
          <p>
            <Trans>
              One entry for each way you give ketamine, at each place. What is given in person needs a place and a
              licence for its state; esketamine needs a place whose certificate we have checked.
            </Trans>
          </p>
          <p>
            <Trans>
              If you give no medicine, leave this empty, and say on “Support before and after” how you, or someone in
              your practice, helps people. Referring people to others is not enough for a listing.
            </Trans>
          </p>
        </>
      }
      items={offerings.map(({ key, deliveryMethod, careSetting, placeKey, coursePrice }, index) => ({
        key: key ?? null,
        name: methods.get(deliveryMethod) ?? deliveryMethod,
        more: (
          <>
            {placeOf({ careSetting, placeKey })}
            <CourseLink item={index + 1} course={coursePrice ?? null} />
          </>
        ),
      }))}
      add={<Trans>Add what you offer</Trans>}
    />
  );
}

/** A course is a page of its own, and is said here in a line. */
function CourseLink({ item, course }: { item: number; course: Draft['offerings'][number]['coursePrice'] }) {
  const total = course ? formatMoney({ amount: courseTotal(course), currency: 'USD' }) : null;
  return (
    <a className="block" href={`${path}/${item}/course`}>
      {course ? (
        <Plural
          value={course.items.length}
          one={`A whole course: ${total}, one step`}
          other={`A whole course: ${total}, # steps`}
        />
      ) : (
        <Trans>Say what a whole course costs</Trans>
      )}
    </a>
  );
}

export function OfferingPage() {
  const { t } = useLingui();
  const { item = 'new' } = useParams();
  const view = usePageState<PartView>();
  if (!view) return null;
  return (
    <PartForm
      view={view}
      action={`${path}/${item}`}
      title={item === 'new' ? t`Add what you offer` : t`What you offer`}
      back={{ href: path, words: <Trans>Back to what you offer</Trans> }}
      remove={item === 'new' ? undefined : <Trans>Remove it from the list</Trans>}
    >
      <OfferingFields view={view} />
    </PartForm>
  );
}
