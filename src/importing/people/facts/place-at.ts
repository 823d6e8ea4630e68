import { isPeople } from '../places.ts';
import type { Read } from './told.ts';

/** A place, and whether it is one where people are held. */
interface Place extends Read {
  isFacility: boolean;
}

const facility =
  /\b(?:prison|jail|detention|custody|camp|colony|penitentiary|police station|hospital|lock-?up|remand|correctional|barracks|guesthouse|re-education)\b/iu;
const placeWord = String.raw`(?:No\.? ?\d+|Number \p{L}+|#\d+|\p{Lu}[\p{L}\p{M}’'-]*)`;
const lower = String.raw`(?:(?:women[’']s|men[’']s|city|county|district|municipal|provincial|central|state|federal|military|remand|police|high-security|maximum-security|labou?r|penal|detention|pre-trial|psychiatric) )*(?:prison|jail|detention (?:cent(?:er|re)|house|facility)|remand cent(?:er|re)|police station|penitentiary|camp|colony|hospital|airport)`;
const placeName = new RegExp(
  String.raw`^(?:the |an? )?(${placeWord}(?: (?:of |the |and |de |del |al-)?${placeWord})*(?: ${lower}(?!\p{L}))?)(?=[ ,.;:)]|$)`,
  'u',
);
const noPlace =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:late|early|mid)-|Operation|Article|Section|Criminal|Law|Penal|Residential|RSDL|Christmas|Ramadan|Internet|Case|Chapter|Paragraph)\b|\b(?:Crackdown|Campaign|Law|Code|Act|Movement|Protests?|Day|Incident|Congress|Party|Court|Trial|Case|Surveillance|Revolution|Olympics|Games|Festival|Church)$/u;

const behindPlace =
  /^(?:$|\P{L}*$|[,.;:)]| (?:in|on|at|by|for|since|and|but|or|with|after|before|when|while|until|to|from|where|under|as|who|during|last|this|city|province|district|together|without|because|over|late|early|again)(?!\p{L}))/u;

/** The place with a name that a text begins with. */
function nameAt(text: string): Place | undefined {
  const match = placeName.exec(text);
  const [, name = ''] = match ?? [];
  if (!match || noPlace.test(name)) return undefined;
  const isFacility = facility.test(name);
  // “in Veldanian custody”: of a people, not a place.
  const goesOn = !isFacility && !behindPlace.test(text.slice(match[0].length));
  if (goesOn || (isPeople(name.split(' ')[0]!) && !isFacility)) return undefined;
  return { value: name, end: match[0].length, isFacility };
}

/** The place that a text begins with; a prison goes on with the town it stands in. */
export function placeAt(text: string): Place | undefined {
  const place = nameAt(text);
  if (!place?.isFacility) return place;
  const link = /^(?:,| in) (?=\p{Lu})/u.exec(text.slice(place.end))?.[0];
  const town = link && nameAt(text.slice(place.end + link.length));
  if (!link || !town || town.isFacility) return place;
  const end = place.end + link.length + town.end;
  return { value: `${place.value}, ${town.value}`, end, isFacility: true };
}
