/** A low sun in the gap between two firs. */
export function SiteMark() {
  return (
    <svg className="site-mark" viewBox="0 0 40 32" aria-hidden="true" focusable="false">
      <circle className="site-mark__sun" cx="20" cy="20" r="7.5" />
      <path className="site-mark__trees" d="M8 3q2.6 13 6.4 21H1.6q3.8-8 6.4-21ZM32 8q2 9.5 5 16H27q3-6.5 5-16Z" />
      <path className="site-mark__ground" d="M0 24.5q20-5 40 0V28q-20-3-40 0Z" />
    </svg>
  );
}
