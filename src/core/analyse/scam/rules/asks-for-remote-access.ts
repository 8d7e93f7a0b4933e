import { type Constellation, constellations } from '../constellation.ts';
import { about, around, denied, isImperative, near, spanning, told } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** Whoever sees or steers the applicant's screen sees the bank, the codes and the mail. */
export const asksForRemoteAccess: ScamRule = {
  id: 'asks-for-remote-access',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => [
    ...constellations(scan, STEERED),
    ...marksOf(scan, 'remote').flatMap((remote) => {
      if (denied(scan, remote)) return [];
      // "Our specialist connects to your computer over TeamViewer", "share your screen while you are logged in to your bank"
      const mine = near(scan, remote, 'device', { before: 12, after: 9 });
      if (mine && !near(scan, remote, 'other', { before: 10, after: 10 })) return [spanning(remote, mine)];
      const bank = isImperative(scan, remote) ? near(scan, remote, 'bankApp', { after: 10 }) : null;
      if (bank && near(scan, remote, 'own', { after: 12 })) return [spanning(remote, bank)];
      const verb = around(scan, remote, ['run', 'grant'], { before: 8, after: 4 }).find((grant) => told(scan, grant));
      if (!verb) return [];
      const what = spanning(verb, remote);
      return about(scan, what, ['us', 'before', 'hire', 'bankApp'], { before: 14, after: 14, over: true }) &&
        (near(scan, remote, 'own', { before: 5, after: 5 }) || !near(scan, what, ['support', 'other'], { before: 12, after: 12 }))
        ? [what]
        : [];
    }),
  ],
};

/** "Our technician comes onto your private PC by AnyDesk before the contract, to set everything up." */
const STEERED: Constellation = {
  anchor: ['remote'],
  slots: [['deviceWord'], ['own', 'you']],
  signs: {
    of: [
      ['us', 'ourWord', 'meUs'],
      ['hire', 'before', 'beforeWork', 'meets', 'applies', 'preInterview'],
      ['grant', 'run', 'fetches'],
      ['bankApp'],
    ],
    least: 2,
  },
  never: ['outsiders', 'other', 'support', 'builds', 'never', 'scam', 'companyMoney'],
  reach: 18,
  margin: 1,
};

export const examples: Examples = {
  en: {
    hit: [
      'Please install AnyDesk before the interview so that our manager can set up your workstation.',
      'Download TeamViewer and give us access to your computer to complete the onboarding.',
      'Open your banking app and turn on screen sharing so our operator can verify your account.',
    ],
    miss: [
      'Support users remotely with TeamViewer and AnyDesk.',
      'Never install AnyDesk if a recruiter asks you to.',
      'Remote desktop support for customers, tickets and onboarding of new staff.',
      'Install TeamViewer on client machines and provide support.',
    ],
  },
  ru: {
    hit: [
      'Установите AnyDesk перед собеседованием, специалист всё настроит.',
      'Включите демонстрацию экрана и откройте приложение банка, менеджер проверит счёт.',
      'Дайте нам удалённый доступ к телефону для оформления.',
    ],
    miss: [
      'Удалённая поддержка пользователей через TeamViewer и AnyDesk.',
      'Если вас просят включить демонстрацию экрана, прервите разговор.',
      'Настройка удалённого доступа сотрудникам, VPN.',
    ],
  },
};
