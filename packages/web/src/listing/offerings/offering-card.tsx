import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { OfferingCardFragment as OfferingCardData } from '../../generated/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { formatDate } from '../../lib/dates.js';
import { Card } from '../../ui/card.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { CoursePrice } from './course-price.js';
import { MethodApprovals } from './method-approvals.js';
import { OfferingSafety } from './offering-safety.js';
import { placeInWords } from '../places/place-words.js';

const OfferingCardFragment = graphql(`
  fragment OfferingCard on Offering {
    service
    careSetting
    deliveryMethod {
      slug
      name
      route
      product
      ...MethodApprovals
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
      ...CoursePrice
    }
    typicalCourse {
      sessions
      weeks
      basis
    }
    safety {
      inTheRoom
      rideHomeRequired
      ...OfferingSafety
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
          {location && `, ${placeInWords(location)}`}
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
              In no state today: we know of no checked licence that allows it, with someone who may prescribe there.
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
          <SessionPrice price={sessionPrice} />
        </DefinitionRow>
        <DefinitionRow term={t`How long`}>
          <Plural value={sessionMinutes} one="# minute" other="# minutes" />
          {', '}
          <Plural
            value={observationMinutes}
            _0="and how long you are watched afterwards is not given"
            one="then you are watched for at least # minute"
            other="then you are watched for at least # minutes"
          />
        </DefinitionRow>
        <DefinitionRow term={t`Who is in the room`}>{safety.inTheRoom}</DefinitionRow>
        <DefinitionRow term={t`Therapy during it`}>
          {psychotherapyDuringSession ? <Trans>Yes</Trans> : <Trans>No</Trans>}
        </DefinitionRow>
        <DefinitionRow term={t`Getting home`}>
          {careSetting === 'HOME_SUPERVISED_REMOTELY' ? (
            <Trans>You stay at home. No driving until the next day, after a restful sleep.</Trans>
          ) : safety.rideHomeRequired ? (
            <Trans>Someone must take you home. No driving until the next day, after a restful sleep.</Trans>
          ) : (
            <Trans>Ask who takes you home. No driving until the next day, after a restful sleep.</Trans>
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
        <OfferingSafety card={safety} />
        {coursePrice && <CoursePrice price={coursePrice} methodName={method.name} />}
        <MethodApprovals method={method} />
      </div>
    </Card>
  );
}

/** Null: none is given, and what to ask instead. */
function SessionPrice({ price }: { price: OfferingCardData['sessionPrice'] }) {
  if (!price) return <Trans>No price given. Before you say yes, ask: what is the whole cost, and what is extra?</Trans>;
  return (
    <>
      <b className="figures">{price.price.formatted}</b>
      {price.notIncluded && (
        <p>
          <Trans>Not included: {price.notIncluded}</Trans>
        </p>
      )}
    </>
  );
}
