import { t } from '../text.ts';
import type { Verdict } from '../view/requirements.ts';
import { Icon, type IconName } from './icon.tsx';

const SIGNS: Readonly<Record<Verdict, IconName>> = { met: 'check', partly: 'half', unmet: 'cross', unknown: 'ring' };

/** A verdict as a sign, and in words for those who listen. */
export function Sign({ verdict }: { verdict: Verdict }) {
  return (
    <>
      <Icon name={SIGNS[verdict]} tone={verdict} />
      <span class="vh">{t(`common_verdict_${verdict}`)}: </span>
    </>
  );
}
