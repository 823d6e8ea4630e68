import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { recordsOf, type Content } from '../../src/archive/content.ts';
import type { Plan } from '../../src/withholding/plan.ts';
import { readContent } from '../../src/reading/content.ts';
import { formSearch } from '../../src/withholding/absence/search.ts';
import { formsOf } from '../../src/withholding/forms.ts';
import { withholdLetter } from '../../src/withholding/withhold-letter.ts';
import { withholdPerson } from '../../src/withholding/withhold-person.ts';
import { checkFolder } from '../content-folder.ts';
import { write } from './withholding.ts';

const fixture = path.resolve(import.meta.dirname, '../fixtures/archive');

async function copyOfFixture(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'by-name-withholding-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(fixture, folder, { recursive: true });
  return folder;
}

const { content } = await readContent(fixture);
const archive = buildArchive(recordsOf(content));
const before = new Set((await checkFolder(fixture)).problems.map(({ message }) => message));

// Some of each sort: names within names, namesakes, signatories, an addressee, scripts, a single name.
const people = [
  ...['ana-vesel', 'teodora-ana-vesel', 'li-mei-student', 'wen-ludi-setter', 'lian-ye'],
  ...['mehrigul-tashbulut', 'yudron-phelgye', 'norchung', 'radomir-stelvan', 'zofie-drevnicka'],
];
const letters = [
  ...['2008-06-21-passengers-of-the-oster-ferry', '2016-05-24-families-open-letter'],
  ...['2017-02-20-joint-letter-corrant', '2018-11-follow-up-on-weir-street'],
];
const timeout = 60_000;

/** Withdraws something from a copy of the archive, every question answered yes; gives what it is afterwards. */
async function withdrawn(planOf: (content: Content) => Plan) {
  const folder = await copyOfFixture();
  const plan = planOf((await readContent(folder)).content);
  const outcome = plan.outcome(plan.questions.map(() => true));
  await write(outcome);
  const { problems, content: now } = await checkFolder(folder);
  return {
    left: outcome.left,
    problems: problems.filter(({ message }) => !before.has(message)),
    texts: now.sources.map(({ file, text }) => ({
      file: path.relative(folder, path.resolve(file)),
      text,
    })),
  };
}

describe('of the invented archive', () => {
  it.each(people)(
    '%s can be withheld: no form is left, and no new problem',
    { timeout },
    async (id) => {
      const { left, problems, texts } = await withdrawn((of) => withholdPerson(of, id));
      expect([left, problems]).toEqual([[], []]);
      const person = archive.person(id);
      if (!person) throw new Error(id);
      const others = archive.people.filter((other) => other.id !== id);
      const formsIn = formSearch(
        formsOf(archive, person),
        others.flatMap((other) => formsOf(archive, other)),
      );
      for (const { file, text } of texts) expect(formsIn(`${file}\n${text}`), file).toEqual([]);
    },
  );

  it.each(letters)('%s can be withdrawn without a new problem', { timeout }, async (id) => {
    const { problems, texts } = await withdrawn((of) => withholdLetter(of, id));
    expect(problems).toEqual([]);
    expect(texts.filter(({ text }) => text.includes(id)).map(({ file }) => file)).toEqual([]);
  });
});
