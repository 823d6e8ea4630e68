import path from 'node:path';
import archiveConfig from '../../archive.config.ts';

/**
 * The content folder that a command or a build works on, as an absolute path.
 *
 * Takes the environment: `ARCHIVE_CONTENT` names another folder than archive.config.ts does, from the
 * folder where the command runs.
 */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(environment['ARCHIVE_CONTENT'] || archiveConfig.content);
}
