// Built by tools/content-scripts.mjs: the boards of the group "world".
import { glassdoor } from '../../core/extract/sites/glassdoor.ts';
import { indeed } from '../../core/extract/sites/indeed.ts';
import { linkedin } from '../../core/extract/sites/linkedin.ts';
import { know } from '../world.ts';

know([glassdoor, indeed, linkedin]);
