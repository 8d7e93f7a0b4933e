import { useEffect, useState } from 'preact/hooks';
import type { PayTerms } from '../../core/analyse/salary/pay-terms.ts';
import type { Profile } from '../../core/match/profile.ts';
import type { Report } from '../../core/report.ts';
import { AnnotatedText } from '../components/annotated-text.tsx';
import { Headlines } from '../components/headlines.tsx';
import { Verdict } from '../components/verdict.tsx';
import { t } from '../text.ts';
import { headlinesOf } from '../view/headlines.ts';

type Props = {
  readonly profile: Profile;
  /** Judges the example, with the profile as it now stands. */
  readonly judge: (text: string, profile: Profile) => Promise<Report>;
  /** What pay is compared on. */
  readonly terms: PayTerms;
};

/** A posting of our own, judged on the spot as any other is. */
export function Example({ profile, judge, terms }: Props) {
  const [report, setReport] = useState<Report | null>(null);
  useEffect(() => {
    let here = true;
    void judge(t('welcome_example'), profile).then((next) => {
      if (here) setReport(next);
    });
    return () => {
      here = false;
    };
  }, [profile, judge]);
  if (!report) return <p class="small dim">{t('common_reading')}</p>;
  return (
    <div class="example">
      {report.match && report.scam.level !== 'danger' && <Verdict match={report.match} why={null} />}
      <Headlines lines={headlinesOf(report, profile, terms)} />
      <AnnotatedText report={report} />
    </div>
  );
}
