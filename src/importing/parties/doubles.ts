import { kindOf, nameOf, type Entry } from './entry.ts';

/** Whether a name is in another script than Latin: the one that a letter in two languages doubles. */
const isNative = (entry: Entry): boolean =>
  /\p{Script=Han}|\p{Script=Arabic}|\p{Script=Tibetan}|\p{Script=Cyrillic}/u.test(nameOf(entry));

/** Joins what a list prints twice, in two scripts: line under line, or one list under the other. */
export function withNatives(entries: Entry[]): Entry[] {
  const scripts = entries.map((entry) => isNative(entry));
  const latin = entries.filter((_, at) => !scripts[at]);
  const native = entries.filter((_, at) => scripts[at]);
  if (latin.length === 0 || native.length === 0) return entries;
  const kinds = (list: Entry[]) => list.map((entry) => kindOf(entry)).join();
  const isPaired = latin.length === native.length;
  const inTurn = scripts.every((script, at) => at % 2 === 0 || script !== scripts[at - 1]);
  const inHalves = scripts.slice(0, latin.length).every((script) => script === scripts[0]);
  if (isPaired && (inTurn || inHalves)) {
    if (kinds(latin) === kinds(native) || latin.length > 2 || inTurn) {
      return latin.map((entry, at) => ({ ...entry, native: entry.native ?? nameOf(native[at]!) }));
    }
  }
  // Most of a list in turn: those that stand beside one another.
  const joined: Entry[] = [];
  for (const entry of entries) {
    const before = joined.at(-1);
    const isDouble =
      before &&
      !before.native &&
      !isNative(before) &&
      isNative(entry) &&
      kindOf(before) === kindOf(entry) &&
      native.length * 3 >= latin.length &&
      latin.length * 3 >= native.length;
    if (isDouble) before.native = nameOf(entry);
    else joined.push(entry);
  }
  return joined;
}

/** Lists of one length in two scripts, each under its own letter: the second gives the names in its script. */
export function pairedRuns(entries: readonly Entry[][]): Entry[] {
  const [first = [], ...rest] = entries;
  const joined = [...first];
  for (const run of rest) {
    const share = (list: readonly Entry[]) => list.filter(isNative).length / list.length;
    const isDouble =
      run.length === first.length &&
      first.length > 0 &&
      (share(first) > 0.5 ? share(run) < 0.5 : share(run) > 0.5);
    if (!isDouble) joined.push(...run);
    else {
      for (const [at, entry] of run.entries()) {
        const other = first[at]!;
        const name = nameOf(entry);
        other.native ??= isNative(entry) && !isNative(other) ? name : undefined;
        if (isNative(other) && !isNative(entry))
          Object.assign(other, {
            ...entry,
            native: nameOf(other),
          });
      }
    }
  }
  return joined;
}
