/** "TOO_MANY_REQUESTS", which may break after each line. */
export function CodeWord({ code }: { code: string }) {
  return (
    <code>
      {code.split('_').map((part, place) => (
        <span key={place}>
          {place > 0 && (
            <>
              _<wbr />
            </>
          )}
          {part}
        </span>
      ))}
    </code>
  );
}
