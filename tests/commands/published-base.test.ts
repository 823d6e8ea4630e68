import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import archive from '../../archive.config.ts';

function compare(base: string) {
  const { status, stdout } = spawnSync(process.execPath, ['src/commands/published-base.ts'], {
    encoding: 'utf8',
    env: { ...process.env, PUBLISHED_BASE: base },
  });
  return { status, stdout };
}

describe('published-base', () => {
  const bare = archive.base.replaceAll(/^\/|\/$/gu, '');

  it.each([archive.base, bare, bare && `/${bare}`])('is content with %j', (base) => {
    expect(compare(base)).toEqual({ status: 0, stdout: '' });
  });

  it('says of another what to write, as an error of the file', () => {
    const { status, stdout } = compare('/another/archive');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=archive\.config\.ts::Unexpected base \S+, expected \/another\/archive\/, .+%0ASet `base` .+\n$/u,
    );
  });
});
