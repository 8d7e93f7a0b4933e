// Built by tools/content-scripts.mjs: the boards of the group "east".
import { habrCareer } from '../../core/extract/sites/habr-career.ts';
import { hh } from '../../core/extract/sites/hh.ts';
import { hirify } from '../../core/extract/sites/hirify.ts';
import { superjob } from '../../core/extract/sites/superjob.ts';
import { know } from '../world.ts';

know([habrCareer, hh, hirify, superjob]);
