// Built by tools/content-scripts.mjs: the boards of the group "america".
import { dice } from '../../core/extract/sites/dice.ts';
import { hackerNews } from '../../core/extract/sites/hacker-news.ts';
import { monster } from '../../core/extract/sites/monster.ts';
import { remoteOk } from '../../core/extract/sites/remoteok.ts';
import { weWorkRemotely } from '../../core/extract/sites/we-work-remotely.ts';
import { wellfound } from '../../core/extract/sites/wellfound.ts';
import { yCombinator } from '../../core/extract/sites/y-combinator.ts';
import { zipRecruiter } from '../../core/extract/sites/ziprecruiter.ts';
import { know } from '../world.ts';

know([dice, hackerNews, monster, remoteOk, weWorkRemotely, wellfound, yCombinator, zipRecruiter]);
