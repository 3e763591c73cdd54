import { Trans, useLingui } from '@lingui/react/macro';
import { getJurisdiction } from '@clearing/shared/jurisdictions';
import { Line, OneOf, Paragraphs, Select, SomeOf, Yes } from '../part-form.js';
import type { PartView } from '../workspace-doors.js';

/** What is given where, for how much, and how safely. */
export function OfferingFields({ view }: { view: PartView }) {
  return (
    <>
      <Care view={view} />
      <Prices />
      <Safety view={view} />
    </>
  );
}

function Care({ view: { choices, listing } }: { view: PartView }) {
  const { t } = useLingui();
  const { places, licenses } = listing.draft;
  const licensedIn = [...new Set(licenses.map(({ jurisdiction }) => jurisdiction))];
  return (
    <>
      <OneOf
        name="service"
        label={t`What it is`}
        choices={[
          { value: 'KETAMINE_TREATMENT', label: t`Ketamine treatment: the medicine, with medical care` },
          { value: 'KAP', label: t`Ketamine-assisted psychotherapy: medicine and therapy planned together` },
        ]}
      />
      <Select
        name="deliveryMethod"
        label={t`How it is given`}
        options={choices.deliveryMethods.map(({ slug, name }) => ({ value: slug, label: name }))}
        none={t`Choose`}
      />
      <OneOf
        name="careSetting"
        label={t`Where it is given`}
        choices={[
          { value: 'CLINIC', label: t`In a clinic` },
          { value: 'REMS_CERTIFIED_SITE', label: t`At a REMS-certified site` },
          { value: 'HOME_SUPERVISED_REMOTELY', label: t`At the patient’s home, supervised remotely` },
        ]}
      />
      <Select
        name="placeKey"
        label={t`At which of your places`}
        hint={
          places.length > 0 ? (
            t`Leave it empty for care at home.`
          ) : (
            <Trans>
              You have named none yet. <a href="/listing/places/new">Add a place</a> first, or leave it empty for care
              at home.
            </Trans>
          )
        }
        options={places.map(({ key, clinicName, name }) => ({
          value: key ?? '',
          label: name ? `${clinicName}, ${name}` : clinicName,
        }))}
        none={t`None`}
      />
      {licensedIn.length > 0 ? (
        <SomeOf
          name="remoteIn"
          label={t`For care at home: in which states`}
          choices={licensedIn.map((code) => ({ value: code, label: getJurisdiction(code).name }))}
        />
      ) : (
        // Whoever is told to say in which states is led here.
        <p>
          <Trans>
            Care at home is given where you are licensed, and you have named no licence yet.{' '}
            <a id="remoteIn" href="/listing/licences/new">
              Add a licence
            </a>{' '}
            first.
          </Trans>
        </p>
      )}
      <Line name="sessionMinutes" label={t`Minutes of a session`} inputMode="numeric" maxLength={4} />
      <Line
        name="observationMinutes"
        label={t`Minutes of observation after it`}
        hint={t`For esketamine at least 120, and until it has worn off.`}
        inputMode="numeric"
        maxLength={4}
      />
      <Yes name="psychotherapyDuringSession" label={t`Psychotherapy is part of the session itself`} />
    </>
  );
}

function Prices() {
  const { t } = useLingui();
  return (
    <>
      <h2>
        <Trans>What it costs</Trans>
      </h2>
      <Line
        name="price"
        label={t`One session, in dollars`}
        hint={t`Patients see the day you said so. Without a price they see “Ask”.`}
        inputMode="decimal"
        maxLength={12}
      />
      <Line name="notIncluded" label={t`What costs extra on top of it`} hint={t`If anything does.`} maxLength={200} />
    </>
  );
}

function Safety({ view: { choices } }: { view: PartView }) {
  const { t } = useLingui();
  return (
    <>
      <h2>
        <Trans>How people are kept safe</Trans>
      </h2>
      <SomeOf
        name="supervisedBy"
        label={t`Who supervises?`}
        choices={choices.professions.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Line name="inTheRoom" label={t`Who is in the room`} hint={t`A nurse throughout`} maxLength={160} />
      <Paragraphs
        name="monitored"
        label={t`What is monitored`}
        hint={t`One per line: Blood pressure, Heart rate, Oxygen`}
        rows={4}
      />
      <Paragraphs name="emergencyTraining" label={t`Training for emergencies`} hint={t`One per line.`} rows={3} />
      <Paragraphs name="rescueEquipment" label={t`Equipment for emergencies`} hint={t`One per line.`} rows={3} />
      <div className="stack stack--2">
        <Yes name="privateRoom" label={t`The patient has the room to themselves`} />
        <Yes name="supportPersonAllowed" label={t`Someone may come along`} />
        <Yes name="rideHomeRequired" label={t`A ride home is needed`} />
        <Yes name="afterHoursContact" label={t`Someone can be reached after hours`} />
      </div>
      <Line name="longTermMonitoring" label={t`What you monitor over months`} maxLength={300} />
    </>
  );
}
