import { ROLES, type Role } from '../../core/marks.ts';
import { plural, t } from '../text.ts';

type Props = { counts: Readonly<Record<Role, number>> | null; off: readonly Role[]; onSwitch: (role: Role, on: boolean) => void };

/** The legend of the marks, and their switches. */
export function Legend({ counts, off, onSwitch }: Props) {
  return (
    <ul class="legend" aria-label={t('common_marks_by_role')}>
      {ROLES.map((role) => (
        <li key={role} class={`r-${role}`}>
          <label>
            <input type="checkbox" checked={!off.includes(role)} onChange={({ currentTarget }) => onSwitch(role, currentTarget.checked)} />
            <span class="m">{t(`common_role_${role}`)}</span>
            {counts && (
              <span class="count">
                {counts[role] || t('common_none')}
                <span class="vh"> {plural('common_marks', counts[role])}</span>
              </span>
            )}
          </label>
        </li>
      ))}
    </ul>
  );
}
