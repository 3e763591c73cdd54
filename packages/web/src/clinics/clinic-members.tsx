import { Plural, Trans } from '@lingui/react/macro';
import { formatDate } from '../lib/dates.js';
import type { Clinic } from './clinic-doors.js';
import { placeWords } from './place-words.js';

type Member = Clinic['members'][number];

/** Who belongs to a clinic, each with no more than they chose to show. */
export function ClinicMembers({ clinic }: { clinic: Clinic }) {
  return (
    <section className="stack stack--4" aria-labelledby="people">
      <h2 id="people">
        <Trans>Who works here</Trans>
      </h2>
      {clinic.members.length === 0 && (
        <p className="prose">
          <Trans>Nobody yet. Until someone with a published listing works here, patients do not see the clinic.</Trans>
        </p>
      )}
      <ul role="list" className="tasks">
        {clinic.members.map((member) => (
          <li key={member.key} className="tasks__row stack stack--2">
            <div className="tasks__line">
              {member.practitioner ? (
                <a className="as-typed" href={`/practitioners/${member.practitioner.slug}`}>
                  {member.name}
                </a>
              ) : (
                <span className="as-typed">{member.name}</span>
              )}
              {!member.practitioner && (
                <span className="tasks__state">
                  <Trans>Not shown now</Trans>
                </span>
              )}
            </div>
            <WorksAt member={member} clinic={clinic} />
            <Shared member={member} />
            <a href={`/clinic/${clinic.key}/members/${member.key}`}>
              <Trans>No longer works here</Trans> <span className="unseen">{member.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WorksAt({ member, clinic }: { member: Member; clinic: Clinic }) {
  const places = clinic.places.filter(({ key }) => member.placeKeys.includes(key));
  return (
    <div className="muted">
      {places.length === 0 ? <Trans>At none of its places yet</Trans> : places.map(placeWords).join('; ')}
    </div>
  );
}

function Shared({ member: { licenses, talksAhead, waiting } }: { member: Member }) {
  if (licenses === null && talksAhead === null && waiting === null) return null;
  return (
    <ul>
      {licenses?.map(({ jurisdiction, lastDay }) => (
        <li key={`${jurisdiction} ${lastDay}`}>
          <Trans>
            Licence for {jurisdiction.slice(3)}: until {formatDate(lastDay)}
          </Trans>
        </li>
      ))}
      {talksAhead !== null && (
        <li>
          <Plural value={talksAhead} one="# first talk in the next 14 days" other="# first talks in the next 14 days" />
        </li>
      )}
      {waiting !== null && (
        <li>
          <Plural
            value={waiting}
            one="# request is waiting for an answer"
            other="# requests are waiting for an answer"
          />
        </li>
      )}
    </ul>
  );
}
