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
            You need no account. There is no advertising, and no one follows you around. Every page, typeface and
            picture comes from this site, so our pages tell no other company that you were here.
          </Trans>
        </p>
        <p>
          <Trans>
            Your search is in the page’s address, so that you can share it and go back. It stays in your browser’s
            history until you clear it. Our logs hold the kind of page that was asked for, never its address and never
            your search words.
          </Trans>
        </p>
        <p>
          <Trans>
            To stop misuse, we count requests by network address for at most an hour, and requests, codes and sign-in
            links by email address for at most a day; claims of a registry entry for 30 days. We keep a scrambled form
            that no one can turn back without our key.
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
            You need none to search or to ask. One is made when you ask for a sign-in link and use it, which shows that
            the address is yours. We keep that address, encrypted, and a password, if you set one, in a form that no one
            can turn back. An authenticator app’s secret is encrypted; of a passkey, we have the half that opens
            nothing. Your account lists the first talks that were asked for from your address.
          </Trans>
        </p>
        <p>
          <Trans>
            If you manage a listing, we keep what you save in it, every version that was published, what you ask
            operators about it and what they answer, and when. Your hours are seen only as free times. A private
            calendar address, if you make one, works until you withdraw it. If you add another calendar of yours, we
            read when you are busy and nothing else; its address is encrypted, and it goes when you remove it.
          </Trans>
        </p>
        <p>
          <Trans>
            If you claim an entry in the national registry, we keep the address you give, what operators find about your
            licence at official sources, and what others say against it, encrypted. Anyone who could lose something by
            your claim is told that there is one, but not who you are. A claim that comes to nothing is erased after 90
            days.
          </Trans>
        </p>
        <p>
          <Trans>
            For each sign-in, we keep when and how it was made, when it was last used, and the kind of device, such as
            “Firefox on Windows”, but not where you were. Your account shows your sign-ins and lets you end any of them.
            The account stays until you <a href="/account/delete">delete it</a>: everything in it goes at once, and that
            page says what stays, and why.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="asking" title={<Trans>When you ask for a first talk</Trans>}>
        <p>
          <Trans>
            While you answer the questions, your answers travel in the page itself, sealed so that only our server can
            read them and no one can change them. They are not in our database until you send.
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
            They can open the rest once they have signed in with two steps. Each time they read your answers, it is
            recorded, and your private link shows you when. Besides you and them, this software opens it to no one,
            unless you say yes to a colleague who answers for them. The people who run the site keep the key to the
            encryption and must store it separately from the data.
          </Trans>
        </p>
        <p>
          <Trans>
            A person who manages their calendar for them, or answers while they are away, sees the time, what you want
            to be called, and whether the licence covers where you will be.
          </Trans>
        </p>
        <p>
          <Trans>
            Email is not sealed the way our database is. So its subject, its sender, its first line and the calendar
            entry say nothing about the kind of care. Inside are the time, the name of the person you asked and, if they
            wrote you something, their words. What they write about how to find them and what to bring is in the
            calendar entry, too. The email to them has your name and the time.
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
              <Trans>30 days after you leave it, or 20 minutes after you joined if you never press the link</Trans>
            </td>
          </tr>
        </Table>
        <p className="prose">
          <Trans>
            Your private link shows the exact days. What stays is a bare record: which practitioner, when, how it ended,
            what was agreed to, and when the answers were read. It does not say who you are. The people who run the site
            may keep backups, in which the same things are encrypted, for up to 30 days longer.
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
            Some organisations link to us. If you came through such a link, the pages of your request say who sent you,
            and you can choose to be left out of what follows. With your request, we keep which organisation it was
            until a week after the month ends. Then we count and delete it.
          </Trans>
        </p>
        <p>
          <Trans>
            The organisation learns roughly how many of a month’s requests had which result: in tens, made a little too
            low at random, and nothing below ten. It learns nothing about you, and the person you ask does not learn who
            sent you.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="reports" title={<Trans>When you tell us that something is wrong</Trans>}>
        <p>
          <Trans>
            What you write about a listing is encrypted, meant for the people who run the directory, and erased after
            180 days. The practitioner does not see it. You don’t have to say who you are.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="complaints" title={<Trans>When you complain, or something went wrong in treatment</Trans>}>
        <p>
          <Trans>
            What you write is encrypted, and only the people who run the directory read it. Each reading is recorded,
            and your private page shows when. No one is told that you wrote. When we ask the other side, we do not say
            who told us, unless you agreed. An email address is used to answer you, and for nothing else.
          </Trans>
        </p>
        <p>
          <Trans>
            Everything you wrote is erased 180 days after we close it, two years after you sent it at the latest, and at
            once if you withdraw it. That there was a complaint, who it was about, and what came of it stays until three
            years after it came, so that we notice if it happens again, but without your words, your name or your
            address. If you were signed in when you sent it, it is part of the data you can take with you, and all of it
            goes when you delete your account.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="yours" title={<Trans>What you can do</Trans>}>
        <p>
          <Trans>
            Use your private link to see what is kept, who read it and when, and to cancel or withdraw the request.
            There you can also withdraw either agreement, take a copy of everything as a file or on paper, and have all
            of it erased at once, without an account. What was erased stays erased if we restore a backup. No reason is
            needed. Keep the link to yourself: anyone who has it sees what you see.
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
