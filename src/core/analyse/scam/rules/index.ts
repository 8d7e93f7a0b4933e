import type { ScamRule } from '../rule.ts';
import { asksForCode } from './asks-for-code.ts';
import { asksForPassword } from './asks-for-password.ts';
import { asksToRunCode } from './asks-to-run-code.ts';
import { asksToSignIn } from './asks-to-sign-in.ts';

/** Every reason to be careful. */
export const RULES: readonly ScamRule[] = [asksForCode, asksForPassword, asksToSignIn, asksToRunCode];
