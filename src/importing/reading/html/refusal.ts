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

/** What a page is made of, besides text. */
export interface Makeup {
  title: string;
  text: string;
  notices: string;
  frames: number;
  frameset: boolean;
  password: boolean;
  scripts: number;
  /** What each picture says it shows. */
  pictures: string[];
}

/** What a page is made of, seen before anything is taken out of it. */
export function makeupOf(tree: Root): Makeup {
  const body = elementsIn(tree, 'body', 'frameset')[0] ?? tree;
  const pictures = elementsIn(body, 'img', 'picture', 'svg', 'embed', 'object', 'canvas');
  return {
    title: elementsIn(tree, 'title').map(textOf).join(' '),
    text: textOf(body).slice(0, 20_000),
    notices: elementsIn(tree, 'noscript').map(textOf).join(' ').slice(0, 2000),
    frames: elementsIn(tree, 'frame', 'iframe').length,
    frameset: elementsIn(tree, 'frameset').length > 0,
    password: elementsIn(tree, 'input').some(
      (input) => attribute(input, 'type').toLowerCase() === 'password',
    ),
    scripts: elementsIn(tree, 'script').length,
    pictures: pictures.map((picture) => attribute(picture, 'alt').trim()),
  };
}

/** Why a page that can be parsed holds no letter: nothing if it does. */
export function noLetter(makeup: Makeup, main: Root, name: string): string | undefined {
  const length = lengthOf(main);
  const { pictures } = makeup;
  if (makeup.frameset && length < hardlyAny) {
    return `Unexpected page of frames in ${name}, expected text. Open the frame that holds the letter by itself, and save that.`;
  }
  if (makeup.password && length < 600) {
    return `Unexpected log-in form in ${name}, expected a letter. Log in, or enter the page’s password, and save the page again once it shows the letter.`;
  }
  if (length >= hardlyAny) return undefined;
  if (
    needsScript.test(`${makeup.notices} ${makeup.text}`) ||
    (makeup.scripts > 0 && length < 20 && pictures.length === 0)
  ) {
    return `Unexpected page of scripts in ${name}, expected text: it needs JavaScript. Open it in a browser, and save it from there once it has loaded.`;
  }
  const shown = textOf(main).trim().replace(/\s+/gu, ' ');
  if (checks.test(`${makeup.title} ${shown}`)) {
    return `Unexpected notice “${shown.slice(0, 80)}” in ${name}, expected a letter. Open the page in a browser and save it from there.`;
  }
  if (pictures.length > 0 && length < 60) {
    const alts = pictures.filter((alt) => alt !== '').slice(0, 5);
    const said =
      alts.length > 0 ? ` (${alts.map((alt) => `“${alt.slice(0, 60)}”`).join(', ')})` : '';
    return `Unexpected page of ${pictures.length === 1 ? 'one picture' : `${pictures.length} pictures`}${said} and no text in ${name}, expected text. Type what the pictures show into a .txt file.`;
  }
  if (makeup.frames > 0 && length < 60) {
    return `Unexpected page in ${name} that shows another in a frame, expected text. Open the frame by itself, and save that.`;
  }
  if (length === 0 || (length < 60 && linkShare(main) > 0.8)) {
    return `Unexpected page without text in ${name}, expected a letter. Save the page again once it shows the letter.`;
  }
  return undefined;
}
