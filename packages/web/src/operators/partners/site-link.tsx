/** To the site that a partner names, which learns nothing of the desk. */
export function SiteLink({ site }: { site: string }) {
  return (
    <a className="as-typed" href={site} rel="noreferrer noopener nofollow">
      {site}
    </a>
  );
}
