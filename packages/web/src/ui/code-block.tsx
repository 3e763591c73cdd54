/** Text of a program, as it is. It scrolls inside its own frame, which can be reached and moved by keyboard. */
export function CodeBlock({ name, text }: { name: string; text: string }) {
  return (
    <pre className="code-block" role="region" aria-label={name} tabIndex={0}>
      <code>{text}</code>
    </pre>
  );
}
