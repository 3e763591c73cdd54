/** "ANA LUCIA CAMPOVERDE-WREN" as people write it. The registry's capitals do not tell "McNeil": who it is mends it. */
export function nameInWords(listed: string): string {
  if (listed !== listed.toUpperCase()) return listed;
  return listed.toLowerCase().replaceAll(/(^|[\s\-'’.])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}
