import type { KeptProfile } from '../../core/match/profiles.ts';
import { t } from '../text.ts';

/** What a profile goes by: its name, its first title, or its number. */
export const profileName = ({ label, profile }: KeptProfile, place: number): string =>
  label.trim() || profile.titles[0] || t('profiles_number', place + 1);
