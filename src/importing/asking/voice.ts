import type { PartyFound } from '../found.ts';

const escaped = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);

/** “Quill House (QH)” is QH as well: the first letters of its great words. */
const initials = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');

const adverbs = '(?:also|therefore|further|again|now|strongly|hereby|urgently|respectfully)';
const verbs =
  '(?:calls? (?:up)?on|calls? for|urges?|demands?|asks?|appeals? to|(?:continues?|repeats? its call|wants?) (?:to )?(?:call|urge|demand|press|ask|on|for)(?: on| for| upon)?)';

/** The sentences in which those who signed speak of themselves: “In the end, QH urges …”, 港口之家强烈呼吁…. */
export const voiceOf = (signatories: readonly PartyFound[]): RegExp[] =>
  signatories
    .filter(({ kind }) => kind === 'organization')
    .flatMap(({ name, native }) => {
      const short = initials(name);
      const names = [name, ...(short.length > 1 ? [short] : [])].map(escaped).join('|');
      const own = [name, native].filter(
        (text) => text !== undefined && /\p{Script=Han}/u.test(text),
      );
      return [
        new RegExp(
          String.raw`(?:^|,\s|;\s)(?:[Tt]he )?(?:${names})(?:\s*\([^)]*\))?,?\s(?:${adverbs}\s)*${verbs}(?!\p{L})`,
          'u',
        ),
        ...own.map(
          (text) =>
            new RegExp(
              `${escaped(text ?? '')}[^。；，]{0,6}(?:呼吁|呼籲|要求|敦促|促请|促請|吁请|籲請)`,
              'u',
            ),
        ),
      ];
    });
