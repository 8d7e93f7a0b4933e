// Built by tools/content-scripts.mjs: the boards of the group "suites".
import { smartrecruiters } from '../../core/extract/sites/smartrecruiters.ts';
import { workable } from '../../core/extract/sites/workable.ts';
import { workday } from '../../core/extract/sites/workday.ts';
import { know } from '../world.ts';

know([smartrecruiters, workable, workday]);
