import { type Constellation, constellations } from '../constellation.ts';
import { denied, near } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** Network marketing: income comes from the people one brings in. */
export const recruitsRecruiters: ScamRule = {
  id: 'recruits-recruiters',
  weight: 'lesser',
  kind: 'work',
  find: ({ scan }) => {
    const sure = marksOf(scan, 'mlmStrong').filter((mark) => !denied(scan, mark) && !near(scan, mark, 'mlmTrade', { before: 8, after: 8 }));
    if (sure.length > 0) return sure;
    const team = [...constellations(scan, ON_OTHERS), ...constellations(scan, FRIENDS)];
    if (team.length > 0) return team;
    const signs = marksOf(scan, 'mlm').filter((mark) => !denied(scan, mark));
    return new Set(signs.map(({ from }) => scan.reading.lower.slice(scan.starts[from], scan.ends[from]))).size > 1 ? signs : [];
  },
};

/** "You earn from the sales of everyone you bring in, five levels deep." */
const ON_OTHERS: Constellation = {
  anchor: ['recruitees'],
  slots: [['earnsOnThem'], ['recruitPitch'], ['recruitPitch', 'earnsOnThem', 'easyMoney', 'mlm']],
  never: ['mlmTrade', 'builds', 'never', 'scam'],
  reach: 26,
};

/** "Bring a couple of friends who do the same; their volume counts toward your rank, money comes in while you sleep." */
const FRIENDS: Constellation = {
  anchor: ['bringsIn'],
  slots: [
    ['theyToo', 'recruitees'],
    ['noLimit', 'earnsOnThem', 'easyMoney'],
  ],
  signs: { of: [['noLimit'], ['reward', 'percent', 'earnsOnThem'], ['recruitPitch'], ['kitSure', 'kit']], least: 1 },
  never: ['mlmTrade', 'builds', 'never', 'scam', 'outsiders'],
  reach: 45,
  sentences: 3,
  margin: 1,
};

export const examples: Examples = {
  en: {
    hit: ['Build your downline and earn residual income.', 'Be your own boss, recruit others and join our team of independent partners.'],
    miss: [
      'Build your team of engineers.',
      'Multilevel models and statistics.',
      'Employee referral bonuses.',
      'Network engineer with marketing analytics experience.',
    ],
  },
  ru: {
    hit: ['Сетевой маркетинг: приглашайте партнёров и получайте доход.', 'Построение сети, пассивный доход от структуры.'],
    miss: ['Привлечение партнёров и заключение договоров, отдел продаж.', 'Построение команды разработки.'],
  },
  de: {
    hit: ['Network-Marketing: Bauen Sie Ihr eigenes Team auf und verdienen Sie an dessen Umsätzen.'],
    miss: ['Bauen Sie unser Team von Entwicklern auf.'],
  },
  fr: {
    hit: ['Marketing de réseau : parrainez des proches et touchez une commission sur leurs ventes.'],
    miss: ['Construisez notre équipe de développeurs.'],
  },
  es: { hit: ['Multinivel: invita a tus amigos y gana comisión por sus ventas.'], miss: ['Forma nuestro equipo de desarrolladores.'] },
  pt: {
    hit: ['Marketing multinível: convide amigos e ganhe comissão nas vendas deles.'],
    miss: ['Monte a nossa equipe de desenvolvedores.'],
  },
  pl: { hit: ['Marketing sieciowy: zaproś znajomych i zarabiaj na ich sprzedaży.'], miss: ['Zbuduj nasz zespół programistów.'] },
  uk: { hit: ['Мережевий маркетинг: запрошуйте друзів і отримуйте дохід з їхніх продажів.'], miss: ['Побудова команди розробників.'] },
};
