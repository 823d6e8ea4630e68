/** Ends a command that was called wrongly: says what was wrong and how to call it; exit status 2. */
export function wrongCall(message: string, help: string): never {
  console.error(`${message}\n\n${help}`);
  process.exit(2);
}
