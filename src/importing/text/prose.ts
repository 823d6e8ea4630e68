/** Verbs that only a sentence has. */
const verbs =
  /(?<![\p{L}’'])(?:is|are|was|were|has|have|had|be|been|will|would|should|must|may|can|could|urges?|calls?|called|asks?|demands?|believes?|remains?|continues?|we|our|i|they|he|she|it|who|which|that|est|sont|nous|ont|demandons|son|está|están|hemos|pedimos|instamos|ist|sind|wir|haben|fordern|wurde|wurden)(?![\p{L}])/giu;

const han = /\p{Script=Han}/u;

/** How many words a text has; of Han signs every two count as one. */
export function wordCount(text: string): number {
  const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text
    .replaceAll(/\p{Script=Han}/gu, ' ')
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*/gu);
  return (words?.length ?? 0) + signs / 2;
}

/** Whether a line is part of a running text, not a name, an address or a heading. */
export function isProse(text: string): boolean {
  const words = wordCount(text);
  if (han.test(text)) {
    const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (/[。！？；]/u.test(text) && signs >= 10) return true;
    if (signs >= 40 && /[，]/u.test(text)) return true;
    if (signs > 10) return false;
  }
  if (!/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(text)) {
    return words >= 5 && /[.!?…؟۔།][”"’')\]»]*$/u.test(text);
  }
  if (/^(?:we|our|they|it|he|she|this|these|please|there|thank)\b.*\.$/iu.test(text) && words >= 4)
    return true;
  if (words < 6) return false;
  const ends =
    /[.!?…؟۔][”"’')\]]*$/u.test(text) &&
    !/(?:Inc|Ltd|Co|Jr|Sr|Ph\.?D|M\.?A|e\.V|U\.S|D\.C|Esq|Corp)\.$/u.test(text);
  const found = text.match(verbs)?.length ?? 0;
  if (ends && words >= 8 && (found > 0 || words >= 14)) return true;
  if (words >= 30) return true;
  return found >= 2 && words >= 10;
}
