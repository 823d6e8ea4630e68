import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { checkContent, hasErrors } from '../reading/check.ts';
import { contentFolder } from '../reading/folder.ts';
import { wrongCall } from './call.ts';
import { summary, terminalPaint, terminalReport } from './report.ts';

const help = `Checks the content, then builds the archive.

  npm run build                         into dist/
  npm run build -- --out <folder>       into another folder
  npm run build -- --base <path>        for another base path than archive.config.ts gives

The content folder is the one in archive.config.ts, or ARCHIVE_CONTENT=<folder>.
Exit status: 0 built, 1 the content has errors or the build failed, 2 a wrong call.`;

const options = {
  out: { type: 'string', default: 'dist' },
  base: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

function call() {
  try {
    return parseArgs({ options });
  } catch (error) {
    return wrongCall((error as Error).message, help);
  }
}

const { values } = call();
if (values.help) {
  console.log(help);
} else {
  const { problems, files } = await checkContent(contentFolder());
  if (hasErrors(problems)) {
    console.log(terminalReport(problems, files.length, terminalPaint));
    console.log('\nNothing was built: mend the errors above, then build again.');
    process.exitCode = 1;
  } else {
    console.log(
      problems.length > 0
        ? terminalReport(problems, files.length, terminalPaint)
        : summary(problems, files.length),
    );
    await build({
      outDir: path.resolve(values.out),
      logLevel: 'warn',
      ...(values.base === undefined ? {} : { base: values.base }),
    });
    console.log(`Built ${path.relative(process.cwd(), path.resolve(values.out)) || '.'}/`);
  }
}
