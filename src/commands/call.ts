import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Ends a command that was called wrongly: says what was wrong and how to call it; exit status 2. */
export function wrongCall(message: string, help: string): never {
  console.error(`${message}\n\n${help}`);
  process.exit(2);
}

/** Reads a command's arguments. Where they are not understood, says so with the help; exit status 2. */
export function readCall<Config extends ParseArgsConfig>(config: Config, help: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    return wrongCall((error as Error).message, help);
  }
}

/** The number of processes that a text names; anything but a whole number from 1 to 16 is a wrong call. */
export function readCount(text: string | undefined, help: string): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 16) return count;
  return wrongCall(`Unexpected number \`${text}\`, expected a whole number from 1 to 16`, help);
}

/** The port that a text names; anything but a whole number from 1 to 65535 is a wrong call. */
export function readPort(text: string | undefined, help: string): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  return wrongCall(`Unexpected port \`${text}\`, expected a whole number from 1 to 65535`, help);
}
