import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '../ui/table.js';
import { TextPage, TextSection } from './text-page.js';

export function HowListingsAreCheckedPage() {
  const { t } = useLingui();
  return (
    <TextPage
      title={t`How listings are checked`}
      description={t`What each check on a listing means, how long it counts, and what we do not check.`}
      changedOn="2026-11-30"
      lead={
        <Trans>
          We say what was checked, where, when, and until when. A check expires on its own. There are no stars, no
          reviews, and no badge that means everything is fine.
        </Trans>
      }
    >
      <TextSection id="licence" title={<Trans>Licences</Trans>}>
        <p>
          <Trans>
            No one is listed without a licence that has not expired. Until we have looked it up at its source, the
            listing says “Not yet checked by us”. Once we have, it says at which source, on which day, and until when
            that counts. When the check runs out, the listing says so. When the last licence runs out, the listing is no
            longer shown.
          </Trans>
        </p>
        <p>
          <Trans>
            You can ask for a talk by video or phone only where we have checked that the practitioner holds a licence,
            or a privilege of their own under a compact between states, for the place where you will be.
          </Trans>
        </p>
      </TextSection>
      <section className="stack stack--3" aria-labelledby="words">
        <h2 id="words">
          <Trans>What the words mean</Trans>
        </h2>
        <Table
          caption={t`Words used for checks`}
          head={
            <tr>
              <th scope="col">
                <Trans>It says</Trans>
              </th>
              <th scope="col">
                <Trans>It means</Trans>
              </th>
            </tr>
          }
        >
          <tr>
            <th scope="row">
              <Trans>Not yet checked by us</Trans>
            </th>
            <td>
              <Trans>We have not checked anywhere yet.</Trans>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <Trans>They say so. Not checked by us</Trans>
            </th>
            <td>
              <Trans>The practitioner told us. No one has checked it yet.</Trans>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <Trans>Checked on a day, at a registry</Trans>
            </th>
            <td>
              <Trans>We looked it up there on that day. It counts until the date beside it.</Trans>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <Trans>Checked on a day, by a document</Trans>
            </th>
            <td>
              <Trans>We saw a document on that day.</Trans>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <Trans>That check ran out</Trans>
            </th>
            <td>
              <Trans>We checked it once, and the day to check again has passed.</Trans>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <Trans>It does not match what is said here</Trans>
            </th>
            <td>
              <Trans>
                We checked on that day and found something different. Until we have checked again, it counts for
                nothing.
              </Trans>
            </td>
          </tr>
        </Table>
      </section>
      <TextSection id="esketamine" title={<Trans>Places that give esketamine</Trans>}>
        <p>
          <Trans>
            Esketamine nasal spray may be given only at certified places. We list it only where we have checked the
            certification. A check counts for at most 180 days. Then the spray is no longer listed there until we have
            checked again.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="home" title={<Trans>Treatment at home</Trans>}>
        <p>
          <Trans>
            Whether the medicine may be prescribed remotely depends on the state and the date. We keep those rules with
            their dates. On the day a rule ends, listings change by themselves to “You must be examined in person
            first”.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="fresh" title={<Trans>Whether it is still true</Trans>}>
        <p>
          <Trans>
            Each listing says when the practitioner last confirmed it. After 90 days without that, it drops lower in the
            results. After 120 days, it is not shown.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="order" title={<Trans>What decides the order</Trans>}>
        <p>
          <Trans>
            “Best match” puts listings that were last confirmed 90 days ago or more after the others. Within each group,
            these things add up. A licence we checked counts most. Next come whether they take new patients and the
            therapy support they give, then whether a first talk can be asked for here and a price is given. Training
            and words about themselves count least. When you name a place, people near it come before people who can
            only see you by video. No one can pay for a place in the results.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="not" title={<Trans>What we do not check</Trans>}>
        <p>
          <Trans>
            We do not judge how good a practitioner is, and no check says that a treatment is right for you. Prices,
            hours and what people write about themselves are their own words.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="wrong" title={<Trans>If something is wrong</Trans>}>
        <p>
          <Trans>
            Each listing ends with “Something wrong?”. Tell us there. You don’t have to say who you are, and the
            practitioner is not told who wrote.
          </Trans>
        </p>
      </TextSection>
    </TextPage>
  );
}
