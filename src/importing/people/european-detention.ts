import type { Status } from '../../archive/status.ts';
import type { Told } from './latin-detention.ts';
import { figureAt, placesIn, type Masked } from './mask.ts';

// French, Spanish and German: only what says clearly that someone is held, was held, or is gone.

/** Words of a state, the first that stands in a clause tells. */
const states: readonly (readonly [Status, RegExp])[] = [
  [
    'died',
    /(?<!\p{L})(?:morte?s? en (?:détention|prison|garde)|décédée?s? en|murió (?:en|bajo)|murieron en|falleció (?:en|bajo)|starb|gestorben|verstarb|zu Tode)(?!\p{L})/iu,
  ],
  [
    'released-restricted',
    /(?<!\p{L})(?:liberté (?:provisoire|conditionnelle)|contrôle judiciaire|libertad (?:condicional|provisional|bajo)|fianza|unter Auflagen|auf Bewährung|gegen Kaution)(?!\p{L})/iu,
  ],
  [
    'confined',
    /(?<!\p{L})(?:assignée?s? à résidence|résidence surveillée|(?:arresto|prisión|detención) domiciliari[ao]|casa por cárcel|Hausarrest|Psychiatrie|psychiatri(?:que|co))(?!\p{L})/iu,
  ],
  [
    'released',
    /(?<!\p{L})(?:libérée?s?|relâchée?s?|remise?s? en liberté|gracié\p{L}*|acquitté\p{L}*|(?:fue|fueron|ha sido|han sido|quedó) (?:puest[ao]s? en libertad|liberad[ao]s?|excarcelad[ao]s?|absuelt[ao]s?|indultad[ao]s?)|recuperado la libertad|recobró la libertad|freigelassen|entlassen|freigesprochen|begnadigt)(?!\p{L})/iu,
  ],
  [
    'imprisoned',
    /(?<!\p{L})(?:condamnée?s?|purge\p{L}*|peine de|condenad[ao]s?|cumple|sentenciad[ao]s?|verurteilt|verbüßt|Haftstrafe|Freiheitsstrafe)(?!\p{L})/iu,
  ],
  [
    'awaiting-trial',
    /(?<!\p{L})(?:inculpée?s?|mise?s? en examen|poursuivie?s?|détention (?:provisoire|préventive)|procesad[ao]s?|imputad[ao]s?|acusad[ao]s?|aguardan? (?:juicio|sentencia)|prisión preventiva|Untersuchungshaft|U-Haft|angeklagt|vor Gericht)(?!\p{L})/iu,
  ],
  [
    'disappeared',
    /(?<!\p{L})(?:disparue?s?|disparition|sans nouvelles|introuvables?|le sort de|desaparecid[ao]s?|desapareció|desaparición|paradero|no se sabe nada|verschwunden|verschwand|verschleppt|Verbleib|jede Spur)(?!\p{L})/iu,
  ],
];

const heldWords =
  'arrêtée?s?|détenue?s?|enlevée?s?|condamnée?s?|incarcérée?s?|emprisonnée?s?|inculpée?s?|interpellée?s?|libérée?s?|relâchée?s?|placée?s? en|remise?s? en liberté|mise?s? en (?:détention|examen)|portée?s? disparue?s?|disparue?s?|assignée?s? à résidence|morte?s? en (?:détention|prison)|en (?:prison|détention)|detenid[ao]s?|arrestad[ao]s?|encarcelad[ao]s?|condenad[ao]s?|sentenciad[ao]s?|secuestrad[ao]s?|procesad[ao]s?|imputad[ao]s?|pres[ao]s?|liberad[ao]s?|excarcelad[ao]s?|puest[ao]s? en libertad|desaparecid[ao]s?|recuperado la libertad|bajo arresto|en (?:la cárcel|prisión)|festgenommen|verhaftet|inhaftiert|verurteilt|angeklagt|festgehalten|freigelassen|entlassen|verschleppt|entführt|verschwunden|freigesprochen|in (?:Haft|Untersuchungshaft|Einzelhaft|U-Haft|Gewahrsam|Polizeigewahrsam)|im Gefängnis|unter Hausarrest';
const auxiliaries =
  'a été|ont été|avait été|fut|furent|est|sont|était|reste|demeure|se trouve|fue|fueron|ha sido|han sido|haya|está|están|sigue|siguen|continúa|permanece|permanecen|se encuentra|wurden?|ist|sind|sitzt|sitzen|befindet sich|befinden sich|bleibt';

// What stands behind a name: "X a été enlevé", "X fue condenada", "X wurde … verurteilt".
const trail = new RegExp(
  `^(?:\\s?\\([^)]{0,80}\\))?(?:,(?! (?:and|et|y|und) )[^.;:\uE000-\uF8FF]{1,90})?,? (?:(?:${auxiliaries}) (?:(?:[^.;:,\uE000-\uF8FF\\d]|\\d\\.?){0,90} )?(?:${heldWords})|purge(?:nt)? [^.;,]{0,40}peine|cumplen? (?:una )?(?:pena|condena)|desapareció|desaparecieron|verschwand|verbüßt|(?:murió|falleció) (?:en (?:la cárcel|prisión|detención)|bajo custodia)|starb (?:[^.;:\uE000-\uF8FF\\d]|\\d\\.?){0,120}(?:Haft|Gefängnis|Hungerstreik|Gewahrsam))(?!\\p{L})|^, (?:arrêtée?s?|détenue?s?|incarcérée?s?|condamnée?s?|detenid[ao]s?|encarcelad[ao]s?|condenad[ao]s?|pres[ao]) (?:en|le|depuis|desde|à|por|par|avec|con|el|au|a) `,
  'iu',
);

// What stands before it: "la détention de X", "sitzt die Musikerin X in Haft".
const lead =
  /(?<!\p{L})(?:(?:détention|arrestation|incarcération|emprisonnement|condamnation|disparition|enlèvement|sans nouvelles|faire libérer|libérer|detención|arresto|encarcelamiento|condena|desaparición|paradero|secuestro|fehlt von|Verhaftung|Inhaftierung|Festnahme|Freilassung|Verurteilung|Verschwinden|Verbleib)(?: (?:de|du|des|del|d[’']|von|der|des))?|(?:están?|siguen?|fueron|fue) (?:detenid|encarcelad|condenad|arrestad|desaparecid)[ao]s?(?:,[^,.;\uE000-\uF8FF]{1,30},)?|sort de)(?: (?:le|la|les|los|las|el|l[’']|M\.|Mme|der|die|den|dem|seinem|[\p{Ll}-]+(?: [\p{Ll}-]+)?))? ?$/u;

// German and Spanish place the verb around the name.
const around: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<!\p{L})sitz(?:t|en) (?:der|die|das) (?:[\p{L}-]+ ){0,3}$/iu,
    /^ (?:[^.;,]{0,40} )?(?:in (?:Haft|Untersuchungshaft|Einzelhaft|U-Haft)|im Gefängnis)(?!\p{L})/iu,
  ],
  [/(?<!\p{L})(?:de|del) (?:[\p{Ll}-]+ ){0,3}$/iu, /^ no se sabe nada/iu],
  [
    /(?<!\p{L})von (?:(?:dem|der) )?(?:[\p{L}-]+ ){0,3}$/iu,
    /^ fehlt (?:seit [^.;,]{0,30} )?jede Spur/iu,
  ],
];

const row =
  /^(?:, | et | y | e | und )(?:(?:de |le |la |les |el |los |las |der |die )?(?:[\p{Ll}-]+ )?)$/iu;

/** What a masked sentence in French, Spanish or German tells of those whom it names. */
export function toldInEuropean(sentence: Masked): Told[] {
  const { text } = sentence;
  const places = placesIn(sentence);
  const told: Told[] = [];
  const tell = (from: number, to: number, clause: string) => {
    const status = states.find(([, words]) => words.test(clause))?.[0] ?? 'detained';
    for (const place of places.slice(from, to + 1)) {
      const figure = figureAt(sentence, place);
      if (figure) told.push({ figure, status, place, isPast: false, isPresent: false });
    }
  };
  for (let at = 0; at < places.length;) {
    let last = at;
    while (last + 1 < places.length && row.test(text.slice(places[last]! + 1, places[last + 1])))
      last++;
    const before = text.slice(
      Math.max(0, places[at]! - 160, (places[at - 1] ?? -1) + 1),
      places[at],
    );
    const behind = text.slice(
      places[last]! + 1,
      Math.min(places[last]! + 220, places[last + 1] ?? text.length),
    );
    const led = lead.exec(before);
    const enclosed = around.some(([a, b]) => a.test(before) && b.test(behind));
    if (enclosed) tell(at, last, before.slice(-40) + behind);
    else if (trail.test(behind)) tell(at, last, behind.split(/(?<!\d)[.;]/u)[0]!);
    else if (led) tell(at, last, led[0]);
    at = last + 1;
  }
  return told;
}
