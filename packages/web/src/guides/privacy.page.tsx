import { Trans, useLingui } from '@lingui/react/macro';
import { useEnvironment } from '../app/page-environment.js';
import { Table } from '../ui/table.js';
import { TextPage, TextSection } from './text-page.js';

export function PrivacyPage() {
  const { t } = useLingui();
  const { contactAddress } = useEnvironment();
  return (
    <TextPage
      title={t`Privacy`}
      description={t`What Clearing keeps about you, who can read it, and when each thing is erased.`}
      changedOn="2026-11-30"
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
            You need no account. There is no advertising, and nobody follows you around. Every page, typeface and
            picture comes from this site, so our pages tell no other company that you were here.
          </Trans>
        </p>
        <p>
          <Trans>
            Your search stands in the address of the page, so that you can share it and go back. It stays in your
            browser’s history until you clear it. Our logs hold the kind of page that was asked for, never its address
            and never your search words.
          </Trans>
        </p>
        <p>
          <Trans>
            To stop misuse we count requests by network address, for an hour at most, and requests, codes and links to
            sign in by email address, for a day at most; claims of a registry entry for 30 days. We keep a scrambled
            form that nobody can turn back without our key.
          </Trans>
        </p>
        <p>
          <Trans>
            People who are listed see how often their page was shown and opened in a week. That is two counts, and
            nothing about who looked or what they looked for.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="cookies" title={<Trans>Cookies</Trans>}>
        <p>
          <Trans>
            There are four, and all are only for this site. One proves that a form you send came from our own page. One
            is set when you open a private link, names that one request, and lets you come back to it. One is set when
            you sign in, and is how we know you until you sign out. Your browser forgets these three when you close it.
            The fourth is set when you add a passkey or sign in with one: it holds what your device has to answer, and
            is gone after five minutes.
          </Trans>
        </p>
        <p>
          <Trans>
            The page on which programmers try our API keeps in your browser what you typed there, until you clear it.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="signing-in" title={<Trans>If you have an account</Trans>}>
        <p>
          <Trans>
            You need none to search or to ask. One is made when you ask for a link to sign in and use it: that shows
            that the address is yours. We keep that address, encrypted, and a password, if you set one, in a form that
            nobody can turn back. An authenticator app’s secret is encrypted; of a passkey we have the half that opens
            nothing. Your account lists the first talks that were asked for from your address.
          </Trans>
        </p>
        <p>
          <Trans>
            If you keep a listing, we keep what you save of it, every version that was published, what you ask operators
            about it and what they answer, and when. Your hours are seen as free times only. A private calendar address,
            if you make one, works until you take it back. Of another calendar of yours, if you add one, we read when
            you are busy and nothing else; its address is encrypted, and goes when you remove it.
          </Trans>
        </p>
        <p>
          <Trans>
            If you claim an entry of the national registry, we keep the address you give, what operators find about your
            licence at official sources, and what others say against it, encrypted. Whoever could lose something by your
            claim is told that there is one, and not who you are. What came to nothing is erased after 90 days.
          </Trans>
        </p>
        <p>
          <Trans>
            Of each sign-in we keep when and how it was made, when it was last used, and the kind of device, such as
            “Firefox on Windows”: not where you were. Your account shows them and ends any of them. The account stays
            until you <a href="/account/delete">delete it</a>: everything in it goes at once, and that page says what
            stays, and why.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="asking" title={<Trans>When you ask for a first talk</Trans>}>
        <p>
          <Trans>
            While you answer the questions, your answers travel in the page itself, sealed so that only our server can
            read them and nobody can change them. They are not in our database until you send.
          </Trans>
        </p>
        <p>
          <a href="/consent">
            <Trans>The exact words of what you agree to</Trans>
          </a>
        </p>
        <p>
          <Trans>
            If you say that you are in danger now, nothing about you is kept. We add one to a count for the day, for the
            whole country, and nothing else.
          </Trans>
        </p>
        <p>
          <Trans>
            What you send is encrypted in our database: your name, how to reach you, your answers, your message. The
            person you asked first sees your name, the time, the state you will be in, the forms of treatment you asked
            about, how many points there are to talk about, and whether your safety comes first.
          </Trans>
        </p>
        <p>
          <Trans>
            They can open the rest once they have signed in with two steps. Each time they read your answers it is
            written down, and your private link shows you when. Besides you and them, this software opens it to nobody,
            unless you say yes to a colleague who answers for them. Those who run the site keep the key to the
            encryption, and must keep it apart.
          </Trans>
        </p>
        <p>
          <Trans>
            Whoever keeps their calendar for them, or answers while they are away, sees the time, what you want to be
            called, and whether the licence covers where you will be.
          </Trans>
        </p>
        <p>
          <Trans>
            Email is not sealed the way our database is. So its subject, its sender, its first line and the calendar
            entry say nothing about the kind of care. Inside stand the time, the name of the person you asked and, if
            they wrote you something, their words. What they write about how to find them and what to bring stands in
            the calendar entry, too. The email to them holds your name and the time.
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
          <tr>
            <th scope="row">
              <Trans>You joined a waiting list</Trans>
            </th>
            <td>
              <Trans>None are asked for</Trans>
            </td>
            <td>
              <Trans>30 days after you leave it, or 20 minutes after you joined when you never press the link</Trans>
            </td>
          </tr>
        </Table>
        <p className="prose">
          <Trans>
            Your private link shows the exact days. What stays is a bare row: which practitioner, when, how it ended,
            what was agreed to, and when the answers were read. It does not say who you are. Whoever runs the site may
            keep backups, in which the same is encrypted, for up to 30 days longer.
          </Trans>
        </p>
        <p className="prose">
          <Trans>
            A practitioner who takes you on keeps records of their own, under the rules of their profession. Ask them
            about those.
          </Trans>
        </p>
      </section>
      <TextSection id="sent" title={<Trans>When another site sent you</Trans>}>
        <p>
          <Trans>
            Some organisations link to us. If you came by such a link, the pages of your request say who sent you, and
            you can be left out of what follows. We keep beside your request which organisation it was, until a week
            after the month ends. Then we count, and delete it.
          </Trans>
        </p>
        <p>
          <Trans>
            The organisation learns about how many requests of a month came to what: in tens, a little too low by
            chance, and nothing below ten. It learns nothing about you, and the person you ask does not learn who sent
            you.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="reports" title={<Trans>When you tell us that something is wrong</Trans>}>
        <p>
          <Trans>
            What you write about a listing is encrypted, meant for the people who keep the directory, and erased after
            180 days. The practitioner does not see it. You need not say who you are.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="complaints" title={<Trans>When you complain, or something went wrong in treatment</Trans>}>
        <p>
          <Trans>
            What you write is encrypted, and only the people who keep the directory read it. Each reading is recorded,
            and your private page shows when. Nobody is told that you wrote. When we ask the other side, we do not say
            who told us, unless you agreed. An email address is used to answer you, and for nothing else.
          </Trans>
        </p>
        <p>
          <Trans>
            Everything you wrote is erased 180 days after we close it, two years after you sent it at the latest, and at
            once when you take it back. That there was a complaint, about whom, and what came of it stays until three
            years after it came, so that we notice when it happens again: without your words, your name and your
            address. Sent while you were signed in, it is part of the data you can take along, and goes altogether when
            you delete your account.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="yours" title={<Trans>What you can do</Trans>}>
        <p>
          <Trans>
            Use your private link to see what is kept, who read it and when, and to cancel or withdraw the request.
            There you can also take either agreement back, take everything along as a file or on paper, and have all of
            it erased at once, without an account. What was erased stays erased when we bring back a backup. No reason
            is needed. Keep the link to yourself: whoever holds it sees what you see.
          </Trans>
        </p>
        <p>
          <Trans>
            Questions about this page? Write to <a href={`mailto:${contactAddress}`}>{contactAddress}</a>. Please leave
            your health out of it: email can be read on its way.
          </Trans>
        </p>
      </TextSection>
    </TextPage>
  );
}
