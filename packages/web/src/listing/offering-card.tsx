import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { formatDate } from '../lib/dates.js';
import { Card } from '../ui/card.js';
import { Disclosure } from '../ui/disclosure.js';
import { DefinitionRow, Facts } from '../ui/facts.js';
import { Table } from '../ui/table.js';
import { inOneLine } from '../lib/in-one-line.js';

const OfferingCardFragment = graphql(`
  fragment OfferingCard on Offering {
    service
    careSetting
    deliveryMethod {
      slug
      name
      route
      product
      approvals {
        status
        limits
        condition {
          name
        }
      }
    }
    location {
      name
      city
    }
    remoteIn
    sessionMinutes
    observationMinutes
    psychotherapyDuringSession
    inPersonEvaluationFirst
    sessionPrice {
      price {
        formatted
      }
      notIncluded
      confirmedOn
    }
    coursePrice {
      total {
        formatted
      }
      includes {
        phase {
          name
        }
        sessions
        price {
          formatted
        }
        insuranceNote
      }
      notIncluded
      validFrom
      confirmedOn
    }
    typicalCourse {
      sessions
      weeks
      basis
    }
    safety {
      supervisedBy {
        name
      }
      inTheRoom
      monitored
      emergencyTraining
      rescueEquipment
      privateRoom
      supportPersonAllowed
      rideHomeRequired
      longTermMonitoring
      afterHoursContact
    }
  }
`);

/** One way this person gives the medicine: how long, who is there, the ride home, what it costs. */
export function OfferingCard({ offering }: { offering: FragmentType<typeof OfferingCardFragment> }) {
  const { t } = useLingui();
  const {
    service,
    careSetting,
    deliveryMethod: method,
    location,
    remoteIn,
    sessionMinutes,
    observationMinutes,
    psychotherapyDuringSession,
    inPersonEvaluationFirst,
    sessionPrice,
    coursePrice,
    typicalCourse,
    safety,
  } = readFragment(OfferingCardFragment, offering);
  const settings = {
    CLINIC: t`In a clinic`,
    REMS_CERTIFIED_SITE: t`At a certified site`,
    HOME_SUPERVISED_REMOTELY: t`At home, watched by video`,
  };
  const statuses = {
    APPROVED: t`approved by the FDA`,
    OFF_LABEL: t`not approved, used off label`,
    OFF_LABEL_COMPOUNDED: t`not approved, used off label and made by a pharmacy (compounded)`,
  };
  const states = remoteIn.map((code) => findJurisdiction(code)?.name ?? code).join(', ');
  return (
    <Card as="article" className="stack">
      <div className="stack stack--1">
        <h3 className="offering__name">
          <a href={`/guides/methods/${method.slug}`}>{method.name}</a>
        </h3>
        <p className="muted">
          {method.route} · {service === 'KAP' ? <Trans>medicine with therapy</Trans> : <Trans>medicine only</Trans>} ·{' '}
          {settings[careSetting]}
          {location && `, ${[location.name, location.city].filter(Boolean).join(', ')}`}
          {!location && states && `, ${states}`}
        </p>
        {method.product === 'COMPOUNDED' && (
          <p>
            <Trans>
              Made by a pharmacy for one patient. The FDA has not approved it for any mental health condition.
            </Trans>
          </p>
        )}
        {!location && remoteIn.length === 0 && !inPersonEvaluationFirst && (
          <p>
            <Trans>
              In no state today: we know of no checked licence, with somebody who may prescribe there, to allow it.
            </Trans>
          </p>
        )}
        {inPersonEvaluationFirst && (
          <p>
            <Trans>You must be examined in person first.</Trans>
          </p>
        )}
      </div>
      <Facts>
        <DefinitionRow
          term={t`One session`}
          dated={sessionPrice && t`Confirmed ${formatDate(sessionPrice.confirmedOn)}`}
        >
          {sessionPrice ? (
            <>
              <b className="figures">{sessionPrice.price.formatted}</b>
              {sessionPrice.notIncluded && (
                <p>
                  <Trans>Not included: {sessionPrice.notIncluded}</Trans>
                </p>
              )}
            </>
          ) : (
            <Trans>No price given. Before you say yes, ask: what is the whole cost, and what is extra?</Trans>
          )}
        </DefinitionRow>
        <DefinitionRow term={t`How long`}>
          <Trans>
            {sessionMinutes} minutes, then you are watched for at least {observationMinutes} minutes
          </Trans>
        </DefinitionRow>
        <DefinitionRow term={t`Who is in the room`}>{safety.inTheRoom}</DefinitionRow>
        <DefinitionRow term={t`Therapy during it`}>
          {psychotherapyDuringSession ? <Trans>Yes</Trans> : <Trans>No</Trans>}
        </DefinitionRow>
        <DefinitionRow term={t`Getting home`}>
          {safety.rideHomeRequired ? (
            <Trans>Somebody must take you. No driving until the next day, after a night’s sleep.</Trans>
          ) : (
            <Trans>You stay at home. No driving until the next day, after a night’s sleep.</Trans>
          )}
        </DefinitionRow>
        {typicalCourse && (
          <DefinitionRow term={t`A usual plan`}>
            <Trans>
              <Plural value={typicalCourse.sessions} one="# session" other="# sessions" /> over{' '}
              <Plural value={typicalCourse.weeks} one="# week" other="# weeks" />. {typicalCourse.basis}
            </Trans>
          </DefinitionRow>
        )}
      </Facts>
      <div>
        <Disclosure summary={<Trans>How they keep you safe</Trans>}>
          <Facts>
            <DefinitionRow term={t`Supervised by`}>
              {inOneLine(safety.supervisedBy.map(({ name }) => name))}
            </DefinitionRow>
            <DefinitionRow term={t`Watched`}>{inOneLine(safety.monitored)}</DefinitionRow>
            <DefinitionRow term={t`Emergency training`}>{inOneLine(safety.emergencyTraining)}</DefinitionRow>
            <DefinitionRow term={t`Ready in the room`}>{inOneLine(safety.rescueEquipment)}</DefinitionRow>
            <DefinitionRow term={t`A room of your own`}>
              {safety.privateRoom ? <Trans>Yes</Trans> : <Trans>No</Trans>}
            </DefinitionRow>
            <DefinitionRow term={t`Someone you trust beside you`}>
              {safety.supportPersonAllowed ? <Trans>Allowed</Trans> : <Trans>Not allowed</Trans>}
            </DefinitionRow>
            <DefinitionRow term={t`Reachable after hours`}>
              {safety.afterHoursContact ? <Trans>Yes</Trans> : <Trans>No</Trans>}
            </DefinitionRow>
            <DefinitionRow term={t`Watched over months`}>{safety.longTermMonitoring}</DefinitionRow>
          </Facts>
        </Disclosure>
        {coursePrice && (
          <Disclosure
            summary={
              <span className="figures">
                <Trans>A whole course: {coursePrice.total.formatted}</Trans>
                {/* Said before it holds: until then it may cost something else. */}
                {coursePrice.validFrom > coursePrice.confirmedOn && (
                  <Trans>, from {formatDate(coursePrice.validFrom)}</Trans>
                )}
              </span>
            }
          >
            <div className="stack stack--2">
              <Table
                caption={t`What a whole course with ${method.name} includes`}
                head={
                  <tr>
                    <th scope="col">{t`Part`}</th>
                    <th scope="col" className="figure">{t`Sessions`}</th>
                    <th scope="col" className="figure">{t`Price`}</th>
                  </tr>
                }
              >
                {coursePrice.includes.map((item) => (
                  <tr key={item.phase.name}>
                    <th scope="row">
                      {item.phase.name}
                      {item.insuranceNote && <span className="block muted course__note">{item.insuranceNote}</span>}
                    </th>
                    <td className="figure">{item.sessions}</td>
                    <td className="figure">{item.price.formatted}</td>
                  </tr>
                ))}
                {coursePrice.includes.length > 1 && (
                  <tr>
                    <th scope="row">{t`Together`}</th>
                    <td />
                    <td className="figure">
                      <b>{coursePrice.total.formatted}</b>
                    </td>
                  </tr>
                )}
              </Table>
              {coursePrice.notIncluded && (
                <p>
                  <Trans>Not included: {coursePrice.notIncluded}</Trans>
                </p>
              )}
              <p className="dated">
                <Trans>
                  Holds from {formatDate(coursePrice.validFrom)}, confirmed {formatDate(coursePrice.confirmedOn)}
                </Trans>
              </p>
            </div>
          </Disclosure>
        )}
        <Disclosure summary={<Trans>What it is approved for</Trans>}>
          <ul className="prose">
            {method.approvals.map((approval) => (
              <li key={approval.condition.name}>
                {approval.condition.name}: {statuses[approval.status]}
                {approval.limits && `. ${approval.limits}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </Card>
  );
}
