import { start } from './start.ts';

// The generic reader alone: pages of boards without a site file, and pages the person asks about.
start([]);
