const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The English name of a country by its ISO 3166-1 alpha-2 code; nothing where no country has it. */
export const countryName = (code: string): string | undefined => names.of(code);
