// Built by tools/content-scripts.mjs: the boards of the group "systems".
import { ashby } from '../../core/extract/sites/ashby.ts';
import { bambooHr } from '../../core/extract/sites/bamboohr.ts';
import { greenhouse } from '../../core/extract/sites/greenhouse.ts';
import { lever } from '../../core/extract/sites/lever.ts';
import { personio } from '../../core/extract/sites/personio.ts';
import { recruitee } from '../../core/extract/sites/recruitee.ts';
import { teamtailor } from '../../core/extract/sites/teamtailor.ts';
import { know } from '../world.ts';

know([ashby, bambooHr, greenhouse, lever, personio, recruitee, teamtailor]);
