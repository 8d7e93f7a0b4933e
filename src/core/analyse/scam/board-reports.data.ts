// Table: board_reports | the help page named in each row | facts | 2026-11-21
import type { BoardReport } from './report-to.ts';

/**
 * How a job board lets a reader report a posting: the words on its button and its help page. `labelSeen` is false where the words are
 * from memory: labels change without notice. Built by tools/scam-tables.mjs; look again every quarter.
 */
export const BOARD_REPORTS: readonly BoardReport[] = [
  { board: 'LinkedIn', host: 'linkedin.com', label: 'Report this job', labelLanguage: 'en', labelSeen: false, where: 'three-dot menu (More) of the job page', help: 'https://www.linkedin.com/help/linkedin/answer/37822', seen: '2026-11-21' },
  { board: 'Indeed', host: 'indeed.com', label: 'Report job', labelLanguage: 'en', labelSeen: true, where: 'below the description', help: 'https://support.indeed.com/hc/en-us/articles/360028156452', seen: '2026-11-21' },
  { board: 'Glassdoor', host: 'glassdoor.com', label: 'Report', labelLanguage: 'en', labelSeen: false, where: 'menu or flag of the job view', help: 'https://help.glassdoor.com/', seen: '2026-11-21' },
  { board: 'ZipRecruiter', host: 'ziprecruiter.com', label: 'Report Job', labelLanguage: 'en', labelSeen: false, where: 'foot of the job page', help: 'https://support.ziprecruiter.com/', seen: '2026-11-21' },
  { board: 'Monster', host: 'monster.com', label: 'Report this Job', labelLanguage: 'en', labelSeen: false, where: 'foot of the job page', help: 'https://www.monster.com/', seen: '2026-11-21' },
  { board: 'SEEK', host: 'seek.com.au', label: 'Report this job advert', labelLanguage: 'en', labelSeen: true, where: 'foot of the job page; opens a form with a button Report job', help: 'https://www.seek.com.au/safe-job-searching/', seen: '2026-11-21' },
  { board: 'SEEK New Zealand', host: 'seek.co.nz', label: 'Report this job advert', labelLanguage: 'en', labelSeen: true, where: 'foot of the job page', help: 'https://www.seek.com.au/safe-job-searching/', seen: '2026-11-21' },
  { board: 'Jobstreet', host: 'jobstreet.com', label: 'Report this job ad', labelLanguage: 'en', labelSeen: true, where: 'foot of the job page', help: 'https://www.jobstreet.com/', seen: '2026-11-21' },
  { board: 'Jora', host: 'jora.com', label: 'Report this ad', labelLanguage: 'en', labelSeen: true, where: 'bottom of the ad', help: 'https://au.jora.com/blog/how-to-protect-yourself-online-when-applying-to-job-ads/', seen: '2026-11-21' },
  { board: 'Reed', host: 'reed.co.uk', label: 'Report this job', labelLanguage: 'en', labelSeen: false, where: 'foot of the job page', help: 'https://www.reed.co.uk/', seen: '2026-11-21' },
  { board: 'Totaljobs', host: 'totaljobs.com', label: 'Report this job', labelLanguage: 'en', labelSeen: false, where: 'foot of the job page', help: 'https://www.totaljobs.com/', seen: '2026-11-21' },
  { board: 'StepStone', host: 'stepstone.de', label: 'Anzeige melden', labelLanguage: 'de', labelSeen: false, where: 'foot of the ad', help: 'https://www.stepstone.de/', seen: '2026-11-21' },
  { board: 'XING', host: 'xing.com', label: 'Anzeige melden', labelLanguage: 'de', labelSeen: false, where: 'menu of the job', help: 'https://www.xing.com/', seen: '2026-11-21' },
  { board: 'hh.ru', host: 'hh.ru', label: 'Пожаловаться на вакансию', labelLanguage: 'ru', labelSeen: true, where: 'меню «Ещё» на странице вакансии', help: 'https://feedback.hh.ru/', seen: '2026-11-21' },
  { board: 'SuperJob', host: 'superjob.ru', label: 'Пожаловаться', labelLanguage: 'ru', labelSeen: false, where: 'страница вакансии', help: 'https://www.superjob.ru/', seen: '2026-11-21' },
  { board: 'Хабр Карьера', host: 'career.habr.com', label: 'Пожаловаться', labelLanguage: 'ru', labelSeen: false, where: 'страница вакансии', help: 'https://career.habr.com/', seen: '2026-11-21' },
  { board: 'hirify', host: 'hirify.me', label: null, labelLanguage: 'ru', labelSeen: false, where: null, help: 'https://hirify.me/', seen: '2026-11-21' },
  { board: 'Naukri', host: 'naukri.com', label: 'Report this job', labelLanguage: 'en', labelSeen: false, where: 'foot of the job page', help: 'https://www.naukri.com/', seen: '2026-11-21' },
  { board: 'InfoJobs', host: 'infojobs.net', label: 'Denunciar oferta', labelLanguage: 'es', labelSeen: true, where: 'foot of the offer', help: 'https://www.infojobs.net/', seen: '2026-11-21' },
  { board: 'Dice', host: 'dice.com', label: 'Report this job', labelLanguage: 'en', labelSeen: false, where: 'job page', help: 'https://support.dice.com/', seen: '2026-11-21' },
  { board: 'Wellfound', host: 'wellfound.com', label: 'Report', labelLanguage: 'en', labelSeen: false, where: 'job or company page', help: 'https://help.wellfound.com/article/821-how-can-i-report-a-user-profile', seen: '2026-11-21' },
  { board: 'USAJOBS', host: 'usajobs.gov', label: null, labelLanguage: 'en', labelSeen: false, where: 'no control on the posting known; write to USAJOBS', help: 'https://help.usajobs.gov/', seen: '2026-11-21' },
  { board: 'Craigslist', host: 'craigslist.org', label: 'prohibited', labelLanguage: 'en', labelSeen: true, where: 'flag link at the top of the posting', help: 'https://www.craigslist.org/about/help/flags_and_community_moderation', seen: '2026-11-21' },
  { board: 'Upwork', host: 'upwork.com', label: 'Flag as inappropriate', labelLanguage: 'en', labelSeen: true, where: 'on every job post', help: 'https://support.upwork.com/hc/en-us/articles/35088316534035-Report-suspicious-activity-and-maintain-a-safe-community', seen: '2026-11-21' },
  { board: 'Jobs.cz', host: 'jobs.cz', label: 'Nahlásit nezákonný obsah', labelLanguage: 'cs', labelSeen: true, where: 'patička stránky', help: 'https://www.jobs.cz/', seen: '2026-11-21' },
  { board: 'Glints', host: 'glints.com', label: 'Report This Job', labelLanguage: 'en', labelSeen: true, where: 'job page, site and app', help: 'https://help.glints.com/hc/en-us/articles/28978548427161-Get-to-know-Report-This-Job-on-Glints', seen: '2026-11-21' },
  { board: 'Divar', host: 'divar.ir', label: 'ثبت تخلف و مشکل آگهی', labelLanguage: 'fa', labelSeen: true, where: 'end of the ad', help: 'https://divar.ir/landings/trust-jobs', seen: '2026-11-21' },
];
