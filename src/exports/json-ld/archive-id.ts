import type { Site } from '../site.ts';

/** What names the archive itself in JSON-LD, apart from its home page. */
export const archiveId = (site: Site): string => `${site.page('/')}#archive`;
