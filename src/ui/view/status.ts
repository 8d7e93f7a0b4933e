import { type Own, type OwnStatus, STAGES, type StatusId, stageOf } from '../../core/saved/own.ts';
import { t } from '../text.ts';

/** Every status a posting may have, in the order of an application; those of the person's own after the stage they are like. */
export function statusesOf(own: readonly OwnStatus[]): readonly StatusId[] {
  return STAGES.flatMap((stage) => [stage, ...own.filter(({ like }) => like === stage).map(({ id }) => id)]);
}

/** An own status that has gone counts as saved. */
export const knownStatus = (status: StatusId, own: readonly OwnStatus[]): StatusId =>
  own.some(({ id }) => id === status) ? status : stageOf(status, own);

/** How a status is called: by the person, or by us. */
export function statusName(status: StatusId, own: readonly OwnStatus[]): string {
  return own.find(({ id }) => id === status)?.name ?? t(`common_status_${stageOf(status, own)}`);
}

/** "Interviewing, round 2". */
export function statusText({ status, round }: Pick<Own, 'status' | 'round'>, own: readonly OwnStatus[]): string {
  const name = statusName(status, own);
  return round !== null && stageOf(status, own) === 'interviewing' ? t('saved_in_round', name, round) : name;
}
