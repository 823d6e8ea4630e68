/** Where progress is told, and the time by which it is measured. */
interface Outlet {
  stream: { isTTY?: boolean; write: (text: string) => unknown };
  /** The time in milliseconds. */
  now: () => number;
  /** What is being done with them: `Checking`. */
  doing: string;
  /** What they are. */
  what?: 'files' | 'letters';
}

/** Progress that is being told. */
interface Progress {
  /** Hears how many are done, and of how many; says so when it is time. */
  tell: (done: number, of: number) => void;
  /** Takes away what a terminal still shows of it. */
  end: () => void;
}

/** Who waits so long wonders whether anything happens; who does not is not to be bothered. */
const patience = 2000;
const [onTerminal, elsewhere] = [100, 10_000];

const number = new Intl.NumberFormat('en');

/**
 * Tells how far something has come that is done file by file, once it has taken two seconds: a line that changes on a
 * terminal, a line each ten seconds elsewhere.
 */
export function startProgress({ stream, now, doing, what = 'files' }: Outlet): Progress {
  let next = now() + patience;
  let isShown = false;
  return {
    tell: (done, of) => {
      if (now() < next) return;
      next = now() + (stream.isTTY ? onTerminal : elsewhere);
      const line = `${doing}: ${number.format(done)} of ${number.format(of)} ${what}`;
      stream.write(stream.isTTY ? `\r\u{1B}[2K${line}` : `${line}\n`);
      isShown = true;
    },
    end: () => {
      if (isShown && stream.isTTY) stream.write('\r\u{1B}[2K');
      isShown = false;
    },
  };
}

/** The same for whoever runs a command. Takes what is being done, and with what. */
export const tellProgress = (doing: string, what?: Outlet['what']): Progress =>
  startProgress({
    stream: process.stderr,
    now: () => performance.now(),
    doing,
    ...(what && { what }),
  });
