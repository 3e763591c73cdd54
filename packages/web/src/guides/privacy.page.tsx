import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '../ui/table.js';
import { TextPage, TextSection } from './text-page.js';

export function PrivacyPage() {
  const { t } = useLingui();
  return (
    <TextPage
      title={t`Privacy`}
      description={t`What Clearing keeps about you, who can read it, and when each thing is erased.`}
      changedOn="2026-11-21"
      lead={
        <Trans>
          You can search and read without telling us anything. When you ask for a first talk, we keep what that talk
          needs, show you when each thing is erased, and erase it then.
        </Trans>
      }
    >
      <TextSection id="looking" title={<Trans>While you look around</Trans>}>
        <p>
          <Trans>
            There is no account, no advertising and no counting of visitors. Every page, letter and picture comes from
            this site. No other company learns that you were here.
          </Trans>
        </p>
        <p>
          <Trans>
            Your search stands in the address of the page, so that you can share it and go back. It stays in your
            browser's history until you clear it. Our logs hold the kind of page that was asked for, never its address
            and never your search words.
          </Trans>
        </p>
        <p>
          <Trans>
            To stop misuse we count requests by network address for a short time. We keep a scrambled form that nobody
            can turn back into the address without our key.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="cookies" title={<Trans>Cookies</Trans>}>
        <p>
          <Trans>
            There are two, and both are only for this site. One proves that a form you send came from our own page. The
            other is set when you open a private link, names that one request, and lets you come back to it. Neither
            follows you anywhere.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="asking" title={<Trans>When you ask for a first talk</Trans>}>
        <p>
          <Trans>
            While you answer the questions, your answers travel in the page itself, sealed so that nobody between can
            read or change them. They are not in our database until you send.
          </Trans>
        </p>
        <p>
          <Trans>
            If you say that you are in danger now, nothing about you is kept. We add one to a count for the day, for the
            whole country, and nothing else.
          </Trans>
        </p>
        <p>
          <Trans>
            What you send is encrypted in our database: how to reach you, your answers, your message. Only the person
            you asked can open the answers, after a code to an address we know to be theirs. Each time they do, it is
            written down, and your private link shows you when.
          </Trans>
        </p>
        <p>
          <Trans>
            Mails we send say nothing about the kind of care: not in the subject, not in the sender, not in the first
            line, not in the calendar entry.
          </Trans>
        </p>
      </TextSection>
      <section className="stack stack--3" aria-labelledby="erased">
        <h2 id="erased">
          <Trans>When it is erased</Trans>
        </h2>
        <Table
          caption={t`When each thing is erased`}
          head={
            <tr>
              <th scope="col">
                <Trans>What happened</Trans>
              </th>
              <th scope="col">
                <Trans>Answers and message</Trans>
              </th>
              <th scope="col">
                <Trans>How to reach you</Trans>
              </th>
            </tr>
          }
        >
          <tr>
            <th scope="row">
              <Trans>You never typed the code</Trans>
            </th>
            <td>
              <Trans>After 20 minutes</Trans>
            </td>
            <td>
              <Trans>After 20 minutes</Trans>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <Trans>Declined, not answered in time, or withdrawn by you</Trans>
            </th>
            <td>
              <Trans>After 7 days</Trans>
            </td>
            <td>
              <Trans>After 30 days</Trans>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <Trans>Confirmed, cancelled, or the talk took place</Trans>
            </th>
            <td>
              <Trans>30 days after the talk</Trans>
            </td>
            <td>
              <Trans>90 days after the talk</Trans>
            </td>
          </tr>
        </Table>
        <p className="prose">
          <Trans>
            Your private link shows the exact days. What stays is a bare row: which practitioner, when, and how it
            ended. It does not say who you are.
          </Trans>
        </p>
        <p className="prose">
          <Trans>
            A practitioner who takes you on keeps records of their own, under the rules of their profession. Ask them
            about those.
          </Trans>
        </p>
      </section>
      <TextSection id="reports" title={<Trans>When you tell us that something is wrong</Trans>}>
        <p>
          <Trans>
            What you write about a listing is encrypted and read by the people who keep the directory. You need not say
            who you are.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="yours" title={<Trans>What you can do</Trans>}>
        <p>
          <Trans>
            Use your private link to see what is kept, who read it and when, and to cancel or withdraw the request. No
            reason is needed. Keep the link to yourself: whoever holds it sees what you see.
          </Trans>
        </p>
      </TextSection>
    </TextPage>
  );
}
