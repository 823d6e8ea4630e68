import type { RecordChange } from '../../src/archive/changes.ts';

/** Changes of a log written in lines: `2014-03-01 person changed ana (name,family)`. */
export const logged = (...lines: string[]): RecordChange[] =>
  lines.map((line) => {
    const [day = '', kind, what, id = '', fields = ''] = line.split(' ');
    return {
      moment: `${day}T09:30:00Z`,
      kind: kind as RecordChange['kind'],
      what: what as RecordChange['what'],
      id,
      fields: fields ? fields.slice(1, -1).split(',') : [],
    };
  });
