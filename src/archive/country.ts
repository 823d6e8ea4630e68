const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The English name of a country by its ISO 3166-1 alpha-2 code; nothing where no country has it. */
export const countryName = (code: string): string | undefined => names.of(code);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every code of two letters that a country or a language may have (ISO 3166-1, ISO 639-1). */
export const twoLetterCodes: readonly string[] = letters.flatMap((first) =>
  letters.map((second) => first + second),
);
