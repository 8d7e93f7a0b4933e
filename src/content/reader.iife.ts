import { documentsOf } from '../core/extract/frames.ts';
import { scanAdded, scanPage } from '../core/extract/scan.ts';
import { rangesOfSpot, textMapOf } from '../core/extract/text-map.ts';
import { bring } from './world.ts';

// What reads a page, for what watches it and marks it: the next script.
bring({ documentsOf, rangesOfSpot, scanAdded, scanPage, textMapOf });
