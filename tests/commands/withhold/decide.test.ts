import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/commands/withhold/decide.ts';
import type { Plan } from '../../../src/withholding/plan.ts';

/** A plan with two questions, whose outcome shows the answers. */
const plan: Plan = {
  questions: [
    { file: 'letters/a.md', line: 2, column: 5, ask: 'Withhold “Ana” here?' },
    { file: 'letters/a.md', ask: 'Rename the letter?' },
  ],
  outcome: (answers) => ({
    changes: [
      {
        file: 'letters/a.md',
        before: 'one\nMs. Ana\n',
        after: `one\n${answers.join()}\n`,
        edits: [],
      },
      { file: 'people/ana.yaml', before: 'name: Ana\n', after: undefined, edits: [] },
      { file: 'letters/b.md', before: 'b\n', after: 'b\n', edits: [], movedTo: 'letters/c.md' },
    ],
    left: [{ file: 'letters/b.md', line: 3, what: 'look here', how: 'mend it' }],
  }),
};

async function talk(...answers: boolean[]) {
  const told: string[] = [];
  const asked: [string, boolean][] = [];
  const outcome = await decide(plan, {
    paint: (_, text) => text,
    width: 80,
    tell: (text) => told.push(text),
    lineOf: (_, line) => ['one', 'Ms. Ana\u{1B}'][line - 1],
    confirm: (question, byDefault) => {
      asked.push([question, byDefault]);
      told.push(question);
      return Promise.resolve(answers.shift() ?? false);
    },
  });
  return { told: told.join('\n'), asked, outcome };
}

describe('what is shown and asked', () => {
  it('the whole change, then each place with its line, then whether to write', async () => {
    const { told, asked, outcome } = await talk(true, true, true);
    expect(told).toBe(`letters/a.md
@@ -1,2 +1,2 @@
 one
-Ms. Ana
+true,true

people/ana.yaml: goes
@@ -1,1 +0,0 @@
-name: Ana

letters/b.md: becomes letters/c.md

letters/a.md:2
  Ms. Ana�
      ^
Withhold “Ana” here?

letters/a.md
Rename the letter?

letters/b.md:3
  look here

Write this?`);
    // Enter withholds, and does not write.
    expect(asked.map(([, byDefault]) => byDefault)).toEqual([true, true, false]);
    expect(outcome?.changes[0]?.after).toBe('one\ntrue,true\n');
  });

  it('the change once more, where an answer makes another of it', async () => {
    const { told, outcome } = await talk(false, true, true);
    expect(told).toContain('As you answered:');
    expect(told).toContain('+false,true');
    expect(outcome?.changes[0]?.after).toBe('one\nfalse,true\n');
  });

  it('nothing comes of a no', async () => {
    expect((await talk(true, true, false)).outcome).toBe(undefined);
  });
});
