import { hostAt } from '../core/detect/site-name.ts';
import type { Settings } from '../messages/settings.ts';

/** Boards known to look for extensions: marks are painted there only when the person asks. */
const ON_DEMAND = /^https:\/\/(?:[a-z]{1,10}\.)?linkedin\.com\//;

/** Whether the person wants marks on this address at all. */
export const mayPaint = (url: string, { marksOn, unmarkedHosts }: Settings): boolean => marksOn && !unmarkedHosts.includes(hostAt(url));

/** Whether marks are painted unasked; null where the person has to ask first. */
export const paintsAt = (url: string, settings: Settings): boolean | null => mayPaint(url, settings) && (ON_DEMAND.test(url) ? null : true);
