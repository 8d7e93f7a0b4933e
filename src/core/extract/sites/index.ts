import type { Site } from '../site.ts';
import { ashby } from './ashby.ts';
import { bambooHr } from './bamboohr.ts';
import { dice } from './dice.ts';
import { glassdoor } from './glassdoor.ts';
import { greenhouse } from './greenhouse.ts';
import { habrCareer } from './habr-career.ts';
import { hackerNews } from './hacker-news.ts';
import { hh } from './hh.ts';
import { hirify } from './hirify.ts';
import { indeed } from './indeed.ts';
import { infoJobs } from './infojobs.ts';
import { jobsCz } from './jobs-cz.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { remoteOk } from './remoteok.ts';
import { seek } from './seek.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { stepstone } from './stepstone.ts';
import { superjob } from './superjob.ts';
import { teamtailor } from './teamtailor.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { wellfound } from './wellfound.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { yCombinator } from './y-combinator.ts';
import { zipRecruiter } from './ziprecruiter.ts';

/** Boards whose pages have selectors of their own: what a content script needs to know. */
export const readable: readonly Site[] = [
  ashby,
  dice,
  glassdoor,
  greenhouse,
  habrCareer,
  hackerNews,
  hh,
  indeed,
  infoJobs,
  jobsCz,
  lever,
  linkedin,
  monster,
  naukri,
  personio,
  reed,
  remoteOk,
  seek,
  smartrecruiters,
  stepstone,
  superjob,
  weWorkRemotely,
  workable,
  workday,
  zipRecruiter,
];

/** Every board with a site file, one line each; of those below only the postings' numbers are known. */
export const sites: readonly Site[] = [...readable, bambooHr, hirify, recruitee, teamtailor, wellfound, yCombinator];
