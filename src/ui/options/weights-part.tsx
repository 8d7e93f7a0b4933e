import type { Profile } from '../../core/match/profile.ts';
import { CRITERIA, type Criterion, WEIGHTS } from '../../core/match/reason.ts';
import { NumberField } from '../components/fields.tsx';
import { t } from '../text.ts';
import { type Weigh, WeightsPreview } from './weights-preview.tsx';

type Props = { profile: Profile; weigh: Weigh; onChange: (part: Partial<Profile>) => void };

/** How much each criterion counts, an empty field for as much as usual; and what that does to the postings seen last. */
export function WeightsPart({ profile, weigh, onChange }: Props) {
  const change = (criterion: Criterion, points: number | null) => {
    const { [criterion]: _, ...others } = profile.weights;
    onChange({ weights: points === null ? others : { ...others, [criterion]: points } });
  };
  return (
    <>
      <div class="weights">
        {CRITERIA.map((criterion) => (
          <NumberField
            key={criterion}
            label={t(`common_criterion_${criterion.toLowerCase()}`)}
            value={profile.weights[criterion] ?? null}
            placeholder={String(WEIGHTS[criterion])}
            max={100}
            onValue={(points) => change(criterion, points)}
          />
        ))}
      </div>
      <WeightsPreview profile={profile} weigh={weigh} />
    </>
  );
}
