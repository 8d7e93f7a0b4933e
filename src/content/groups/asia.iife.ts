// Built by tools/content-scripts.mjs: the boards of the group "asia".
import { naukri } from '../../core/extract/sites/naukri.ts';
import { seek } from '../../core/extract/sites/seek.ts';
import { know } from '../world.ts';

know([naukri, seek]);
