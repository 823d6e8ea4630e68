/** What bodies of power are called by, as the last word before “must”. */
const body =
  '(?:governments?|authorities|administration|community|bodies|body|councils?|commission|committee|union|police|courts?|tribunal|ministry|ministers?|president|parliament|congress|nations|states|leaders|office|department|bureau|procuratorate|prosecutors?|companies|company|employers)';
const duty = '(?:must|should|needs? to|ha(?:s|ve) to)(?! have\\b)';
const done =
  '(?:released|freed|dropped|withdrawn|investigated|allowed|given|granted|told|stopped|ended|lifted|repealed|abolished|amended|held accountable|punished|brought to justice|protected)';

/** What begins a sentence that is somebody else’s, or that weighs what it says. */
const told = '[“"]|(?:what|why|how|if|when|whether|while|although|as|because)\\s';

/**
 * A sentence that says what someone in power must do, or what must be done: at the end of a statement, an ask.
 * Whom it quotes says it for themselves.
 */
export const obliging = new RegExp(
  [
    String.raw`^(?!${told})(?:[\p{L}\s-]{2,60},\s)?(?:[\p{L}\p{N}’'.-]+\s+){0,14}?${body}\s+(?:also\s+|now\s+|therefore\s+)?${duty}(?!\p{L})`,
    String.raw`^(?!${told})[^“"]{2,160}?\s(?:must|should) (?:now )?be (?:(?:immediately|unconditionally|promptly|fully|and)\s+)*${done}(?!\p{L})`,
    String.raw`(?:政府|当局|當局|法院|公安[局部]|警方|社会|社會|联合国|聯合國|委员会|委員會|机构|機構|部门|部門)[^。，；]{0,4}(?:必须|必須|应当|應當|应该|應該|应|應|须|須)`,
  ].join('|'),
  'iu',
);
