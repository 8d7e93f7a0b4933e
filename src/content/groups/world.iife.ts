// Built by tools/content-scripts.mjs: the boards of the group "world".
import { dice } from '../../core/extract/sites/dice.ts';
import { glassdoor } from '../../core/extract/sites/glassdoor.ts';
import { indeed } from '../../core/extract/sites/indeed.ts';
import { linkedin } from '../../core/extract/sites/linkedin.ts';
import { monster } from '../../core/extract/sites/monster.ts';
import { naukri } from '../../core/extract/sites/naukri.ts';
import { remoteOk } from '../../core/extract/sites/remoteok.ts';
import { seek } from '../../core/extract/sites/seek.ts';
import { weWorkRemotely } from '../../core/extract/sites/we-work-remotely.ts';
import { wellfound } from '../../core/extract/sites/wellfound.ts';
import { yCombinator } from '../../core/extract/sites/y-combinator.ts';
import { zipRecruiter } from '../../core/extract/sites/ziprecruiter.ts';
import { start } from '../start.ts';

start([dice, glassdoor, indeed, linkedin, monster, naukri, remoteOk, seek, weWorkRemotely, wellfound, yCombinator, zipRecruiter]);
