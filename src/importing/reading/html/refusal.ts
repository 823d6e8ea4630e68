import type { Root } from 'hast';
import { deepest, mostAttributes, mostTags } from '../limits.ts';
import { countTags } from './tag-count.ts';
import { attribute, elementsIn, lengthOf, linkShare, textOf } from './tree.ts';

/** Why a source cannot be parsed: there is too much of something. Asked before anything else reads it. */
export function tooMuch(source: string, name: string): { refusal?: string; cut: boolean } {
  const { tags, depth, attributes, cut } = countTags(source);
  const fix = 'Copy the letter out of the page into a .txt file.';
  if (depth > deepest) {
    return {
      cut,
      refusal: `Unexpected ${depth} elements within each other in ${name}, expected ${deepest} at most. ${fix}`,
    };
  }
  if (tags > mostTags) {
    return {
      cut,
      refusal: `Unexpected ${tags} tags in ${name}, expected ${mostTags} at most. ${fix}`,
    };
  }
  if (attributes > mostAttributes) {
    return {
      cut,
      refusal: `Unexpected ${attributes} attributes of one tag in ${name}, expected ${mostAttributes} at most. ${fix}`,
    };
  }
  return { cut };
}

/** A letter has more signs than this; what has fewer is looked at for a reason. */
const hardlyAny = 200;
const needsScript =
  /(?:enable|turn on|requires?|need|activate|without)\b.{0,40}java\s*script|java\s*script\b.{0,60}(?:disabled|required|enabled|not (?:available|supported))|(?:启用|啟用|开启|開啟|需要|打开|支持).{0,10}JavaScript|JavaScript.{0,20}(?:启用|啟用|开启|開啟|禁用|停用)|activer javascript|javascript aktivieren|habilit\w+ javascript/iu;
const checks =
  /checking your browser|verify (?:that )?you are (?:a )?human|just a moment|attention required|access denied|403 forbidden|404 not found|page not found|security check/iu;

/** Why a page that can be parsed holds no letter. */
export function noLetter(tree: Root, main: Root, name: string): string | undefined {
  const length = lengthOf(main);
  const body = elementsIn(tree, 'body', 'frameset')[0] ?? tree;
  const frames = elementsIn(tree, 'frame', 'iframe').length;
  if (elementsIn(tree, 'frameset').length > 0 && length < hardlyAny) {
    return `Unexpected page of frames in ${name}, expected text. Open the frame that holds the letter by itself, and save that.`;
  }
  const password = elementsIn(tree, 'input').some(
    (input) => attribute(input, 'type').toLowerCase() === 'password',
  );
  if (password && length < 600) {
    return `Unexpected log-in form in ${name}, expected a letter. Log in, or enter the page’s password, and save the page again once it shows the letter.`;
  }
  if (length >= hardlyAny) return undefined;
  const scripts = elementsIn(tree, 'script').length;
  const notices = elementsIn(tree, 'noscript').map(textOf).join(' ');
  if (
    needsScript.test(`${notices} ${textOf(body)}`) ||
    (scripts > 0 && length < 20 && elementsIn(tree, 'img').length === 0)
  ) {
    return `Unexpected page of scripts in ${name}, expected text: it needs JavaScript. Open it in a browser, and save it from there once it has loaded.`;
  }
  if (checks.test(`${elementsIn(tree, 'title').map(textOf).join(' ')} ${textOf(main)}`)) {
    return `Unexpected notice “${textOf(main).trim().replace(/\s+/gu, ' ').slice(0, 80)}” in ${name}, expected a letter. Open the page in a browser and save it from there.`;
  }
  const pictures = elementsIn(body, 'img', 'picture', 'svg', 'embed', 'object', 'canvas');
  if (pictures.length > 0 && length < 60) {
    const alts = pictures
      .map((picture) => attribute(picture, 'alt').trim())
      .filter((alt) => alt !== '');
    const said =
      alts.length > 0
        ? ` (${alts
            .slice(0, 5)
            .map((alt) => `“${alt.slice(0, 60)}”`)
            .join(', ')})`
        : '';
    return `Unexpected page of ${pictures.length === 1 ? 'one picture' : `${pictures.length} pictures`}${said} and no text in ${name}, expected text. Type what the pictures show into a .txt file.`;
  }
  if (frames > 0 && length < 60) {
    return `Unexpected page in ${name} that shows another in a frame, expected text. Open the frame by itself, and save that.`;
  }
  if (length === 0 || (length < 60 && linkShare(main) > 0.8)) {
    return `Unexpected page without text in ${name}, expected a letter. Save the page again once it shows the letter.`;
  }
  return undefined;
}
