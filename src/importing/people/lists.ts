import type { Status } from '../../archive/status.ts';
import { simplified } from '../../names/han.ts';
import { stateIn } from './latin-status.ts';

const prisoners =
  /\b(?:detainees?|prisoners?|(?:detained|imprisoned|jailed|arrested|missing|disappeared|sentenced|incarcerated|persecuted|held|convicted) (?:\w+ ){0,4}(?:people|persons|individuals|activists|lawyers|journalists|writers|students|monks|defenders|members|scholars|workers|citizens|colleagues|women|men|practitioners|intellectuals|advocates|poets)|those (?:\w+ )?(?:detained|arrested|imprisoned|jailed|held|missing|disappeared|sentenced)|(?:individual|following|illustrative|emblematic|priority|specific) cases|cases of concern|prisoners? of conscience|political prisoners?|who (?:are|were|have been|remain) (?:\w+ ){0,2}(?:detained|arrested|imprisoned|jailed|held|sentenced)|(?:release|free)(?: of)? (?:\w+ ){0,6}(?:following|these|individuals|below))\b/iu;
const prisonersHan =
  /(?:被捕|被拘|被抓|在押|被关押|被羁押|失踪|被失踪|获刑|服刑|被判刑|良心犯|政治犯|释放|入狱)[^。；]{0,30}(?:名单|如下|以下|包括|人士|者|：|:)|(?:以下|下列)[^。；]{0,16}(?:被捕|在押|良心犯|政治犯|失踪|获刑|被关押|被拘)/u;
const announcing = /[:：]\s*$|\b(?:following|below)\b[^.]{0,80}[:.]\s*$/iu;

/** What a heading says of those whom a list under it names; nothing where it tells of no prisoners. */
export function headingState(text: string): Status | undefined {
  if (text.length > 120 || /\b(?:signator|signed|sponsor|contact|former officials?)/iu.test(text))
    return undefined;
  if (
    !prisoners.test(text) &&
    !/^(?:在押|被捕|失踪|良心犯|政治犯|个案|被拘)/u.test(simplified(text))
  )
    return undefined;
  return stateIn(text) ?? 'not-stated';
}

/** The same of a sentence that announces a list: "the following lawyers, who were detained:". */
export function announces(text: string): Status | undefined {
  if (!announcing.test(text)) return undefined;
  if (!prisoners.test(text) && !prisonersHan.test(simplified(text))) return undefined;
  const asks = /\b(?:release|free)\b/iu.test(text);
  return (asks ? undefined : stateIn(text)) ?? 'not-stated';
}
