import { describe, expect, it, onTestFinished } from 'vitest';
import { startHelper } from '../../src/commands/build/helping.ts';
import { layContent } from '../content-folder.ts';

function helperOf(folder: string) {
  const helper = startHelper(folder);
  onTestFinished(helper.end);
  return helper;
}

describe('a process that helps a build', () => {
  it('reads a part, then gives every problem of all', async () => {
    const { ask } = helperOf(
      await layContent({ 'people/ana-vesel.yaml': 'name: Ana Vesel\nborn: 5\n' }),
    );
    expect(await ask({ part: { index: 1, of: 2 } })).toBeUndefined();
    expect(await ask({ judge: true })).toMatchObject([
      { severity: 'error', file: expect.stringContaining('ana-vesel.yaml') },
    ]);
  }, 60_000);

  it('is missed where it ends before its answer, and after', async () => {
    const { ask, end } = helperOf(await layContent());
    const asked = ask({ judge: true });
    end();
    await expect(asked).rejects.toThrow(/^Unexpected end \(SIGTERM\) of a process that helps/u);
    await expect(ask({ judge: true })).rejects.toThrow(/^Unexpected end/u);
  }, 60_000);

  it('says why it ended where it fails', async () => {
    const { ask } = helperOf(await layContent());
    const share = {
      ...{ out: '/nowhere', bundle: '/nowhere', base: '/', folder: '/nowhere' },
      ...{ index: 1, of: 2, digest: 'of other content', known: '/nowhere/known.json' },
    };
    await expect(ask({ share })).rejects.toThrow(/^Unexpected end \(1\)/u);
  }, 60_000);

  it('does not write the others of a share before the pages of letters', async () => {
    const { ask } = helperOf(await layContent());
    await expect(ask({ others: true })).rejects.toThrow(/^Unexpected end \(1\)/u);
  }, 60_000);
});
