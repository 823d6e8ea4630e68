import archiveConfig from '../../archive.config.ts';
import { siteOf } from '../exports/site.ts';

/** This site, under the base path it is built for. The name begins with `_`, so it is no page. */
export const site = siteOf(archiveConfig, import.meta.env.BASE_URL);
