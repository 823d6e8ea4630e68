import { recordFile, type FiledKind } from '../file-id.ts';
import type { Commit } from './raw-log.ts';

/** A file that holds a record, or the list of issues. */
export type Holder = { kind: FiledKind; id: string } | 'issues';

/** What a commit did to what a file holds. */
export interface Step {
  /** Where the commit stands in the history. */
  commit: number;
  what: 'added' | 'changed' | 'removed';
  /** The id of the content before, also of one that had been removed; nothing where there was none ever. */
  before: string | undefined;
  /** The id of the content after; nothing where it was removed. */
  after: string | undefined;
}

/** The history of what one file holds, oldest first. */
export interface Course {
  holder: Holder;
  steps: Step[];
}

const holderOf = (path: string): Holder | undefined =>
  path === 'issues.yaml' ? 'issues' : recordFile(path);

/** A course as it is followed: the content that each of its paths has. A record may move between folders. */
interface Followed extends Course {
  contents: Map<string, string>;
  last: string | undefined;
}

const present = ({ contents }: Followed): string | undefined => [...contents.values()].at(-1);

function takeStep(course: Followed, commit: number, before: string | undefined): void {
  const after = present(course);
  if (before === after) return;
  const what = after === undefined ? 'removed' : before === undefined ? 'added' : 'changed';
  course.steps.push({ commit, what, before: before ?? course.last, after });
  course.last = after ?? before;
}

/** The course of every file that holds records, from the commits of a history, oldest first. */
export function coursesIn(commits: readonly Commit[]): Course[] {
  const courses = new Map<string, Followed>();
  const courseOf = (holder: Holder): Followed => {
    const key = holder === 'issues' ? holder : `${holder.kind} ${holder.id}`;
    const course = courses.get(key) ?? {
      ...{ holder, steps: [], contents: new Map<string, string>() },
      last: undefined,
    };
    courses.set(key, course);
    return course;
  };
  commits.forEach(({ files }, commit) => {
    const touched = new Map<Followed, string | undefined>();
    for (const { path, content } of files) {
      const holder = holderOf(path);
      if (!holder) continue;
      const course = courseOf(holder);
      if (!touched.has(course)) touched.set(course, present(course));
      if (content === undefined) course.contents.delete(path);
      else course.contents.set(path, content);
    }
    for (const [course, before] of touched) takeStep(course, commit, before);
  });
  return [...courses.values()];
}
