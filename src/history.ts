import { folderOf, type RecordKind } from './archive/address.ts';
import { contentFolder } from './reading/folder.ts';
import { lastChanges } from './reading/history.ts';

let asked: ReturnType<typeof lastChanges> | undefined;

/** The history of the content folder, asked for once a build. */
function changes(): ReturnType<typeof lastChanges> {
  asked ??= lastChanges(contentFolder());
  return asked;
}

/** The file of a record, from the content folder. All issues stand in one. */
function fileOf(kind: RecordKind, id: string): string {
  if (kind === 'issue') return 'issues.yaml';
  return `${folderOf(kind)}/${id}.${kind === 'letter' ? 'md' : 'yaml'}`;
}

/** When a record’s file was last changed, `YYYY-MM-DD`; nothing where history does not say. */
export async function recordChanged(kind: RecordKind, id: string): Promise<string | undefined> {
  return (await changes()).get(fileOf(kind, id));
}

/** When anything in the archive was last changed, `YYYY-MM-DD`; nothing where history does not say. */
export async function archiveChanged(): Promise<string | undefined> {
  return [...(await changes()).values()].sort().at(-1);
}
