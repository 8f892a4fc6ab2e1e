/** The scripts in which the desk's languages are written here. */
const scriptOf = { en: undefined, zh: 'Hans' } as const;
/** The region whose habits hold where the user's languages name none. */
const usualRegion = { en: 'GB', zh: 'CN' } as const;

function findRegion(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}

/**
 * How dates and numbers are written: in the desk's language, by the habits of the user's region. The region is that of
 * the first of the user's languages (BCP 47, as `navigator.languages`) which is the desk's, else of the first that names
 * one.
 */
export function formatLocale(language: 'en' | 'zh', userLanguages: readonly string[]): string {
  const isSame = (tag: string) => tag.toLowerCase().split('-')[0] === language;
  const [region = usualRegion[language]] = [
    ...userLanguages.filter(isSame),
    ...userLanguages.filter((tag) => !isSame(tag)),
  ].flatMap((tag) => findRegion(tag) ?? []);
  const script = scriptOf[language];
  return new Intl.Locale(language, { region, ...(script ? { script } : {}) }).toString();
}
