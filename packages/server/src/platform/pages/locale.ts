/** Languages the API's labels exist in. */
const SUPPORTED: readonly string[] = ['en'];

/** The language of labels for an Accept-Language header: the most wanted of those there are, English otherwise. */
export function localeOf(acceptLanguage: string | undefined): string {
  if (acceptLanguage === undefined) return 'en';
  const wanted = acceptLanguage
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', q] = part.trim().split(/\s*;\s*q=/);
      return { language: tag.split('-')[0]?.toLowerCase() ?? '', weight: q === undefined ? 1 : Number(q) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.find(({ language }) => SUPPORTED.includes(language))?.language ?? 'en';
}
