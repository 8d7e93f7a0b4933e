// Built by tools/content-scripts.mjs: the boards of the group "europe".
import { infoJobs } from '../../core/extract/sites/infojobs.ts';
import { jobsCz } from '../../core/extract/sites/jobs-cz.ts';
import { reed } from '../../core/extract/sites/reed.ts';
import { stepstone } from '../../core/extract/sites/stepstone.ts';
import { know } from '../world.ts';

know([infoJobs, jobsCz, reed, stepstone]);
