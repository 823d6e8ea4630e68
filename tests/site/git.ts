import { execFileSync } from 'node:child_process';

/** Calls git in a folder, as someone who commits at a moment and whose settings decide nothing. Throws where git does. */
export function gitAt(folder: string, moment: string, ...call: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  execFileSync('git', ['-C', folder, ...who, ...call], {
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: moment,
      GIT_COMMITTER_DATE: moment,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    },
    stdio: 'pipe',
  });
}
