/** A low sun in the gap between two firs. */
export function SiteMark() {
  return (
    <svg className="site-mark" viewBox="0 0 40 32" aria-hidden="true" focusable="false">
      <circle className="site-mark__sun" cx="20" cy="20" r="7.5" />
      <path
        className="site-mark__trees"
        d="M8 3q2.6 13 6.4 21H1.600q3.800-8 6.400-21ZM32 8q2 9.500 5 16H27q3-6.500 5-16Z"
      />
      <path className="site-mark__ground" d="M0 24.500q20-5 40 0V28q-20-3-40 0Z" />
    </svg>
  );
}
