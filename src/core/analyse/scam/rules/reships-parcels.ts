import { type Constellation, constellations } from '../constellation.ts';
import { around, denied, near, spanning } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { type Mark, marksOf, type Scan } from '../scan.ts';

/** Parcels sent on from a private home were bought with stolen cards; the helper is the one whose address is known. */
export const reshipsParcels: ScamRule = {
  id: 'reships-parcels',
  weight: 'grave',
  kind: 'demand',
  find: ({ scan }) => [...toHome(scan), ...named(scan), ...constellations(scan, SENT_ON)],
};

function toHome(scan: Scan): Mark[] {
  return marksOf(scan, 'parcel').flatMap((parcel) => {
    const taken = near(scan, parcel, 'receive', { before: 6, after: 9 });
    if ((taken && denied(scan, taken)) || denied(scan, parcel)) return [];
    const what = spanning(taken, parcel);
    const home = around(scan, parcel, 'home', { before: 16, after: 14, over: true }).find(
      (place) => !near(scan, place, 'other', { before: 4, after: 4 }),
    );
    if (!home) return [];
    const onward = around(scan, what, 'reship', { before: 8, after: 24, over: true });
    const sure = taken !== null || (onward.length > 1 && near(scan, home, ['you', 'own', 'receive'], { before: 6, after: 6 }));
    return onward.length > 0 && sure ? [what] : [];
  });
}

/** "Reshipping assistant, work from home." */
function named(scan: Scan): Mark[] {
  return marksOf(scan, 'reshipJob').filter(
    (job) => !denied(scan, job) && near(scan, job, ['home', 'own'], { before: 16, after: 24, over: true }),
  );
}

/** "Boxes will be coming to your apartment. Put on the new label and take them to the UPS store." */
const SENT_ON: Constellation = {
  anchor: ['parcelItself'],
  slots: [['toMyHome', 'home'], ['inflow', 'receive', 'comesIn'], ['parcelOn'], ['parcelOn', 'each', 'currency', 'oblige']],
  never: ['workplace', 'builds', 'never', 'scam', 'afterOffer', 'startedWork'],
  reach: 32,
  margin: 1,
};

export const examples: Examples = {
  en: {
    hit: [
      'Receive packages at your home address, relabel them and ship them on.',
      'You will accept parcels at your house, inspect them and forward them overseas with the labels we email.',
      'Reshipping clerk, work from home: we send prepaid labels.',
      'Home-based logistics assistant: collect boxes delivered to your home, repackage and reship.',
      'Packages will come to your own address. You take the items, repack and drop them at the post office.',
    ],
    miss: [
      'Receive shipments in the warehouse, repack and relabel goods.',
      'Deliver packages to the home address of our customers.',
      'Competitive compensation package and the option to work from home.',
      'Package handler: load, sort and ship parcels at our hub.',
      'You process orders, pack boxes and ship them from our warehouse.',
      'Never accept packages at your home address to forward them for a stranger.',
    ],
  },
  ru: {
    hit: [
      'Получать посылки на домашний адрес и пересылать их дальше по накладным.',
      'Принимаете посылки у себя дома, переупаковываете и отправляете по новому адресу: приём посылок и пересылка.',
      'Приём и пересылка посылок из дома, оплата за каждую посылку.',
    ],
    miss: [
      'Приём посылок на складе, сортировка и отправка по адресам.',
      'Доставка посылок клиентам на дом.',
      'Выдача заказов на пункте, приём товара, работа рядом с домом.',
      'Курьер: забирать посылки на складе и доставлять на домашний адрес клиента.',
    ],
  },
  de: {
    hit: ['Sie empfangen Pakete zu Hause, verpacken sie neu und versenden sie weiter.'],
    miss: ['Pakete im Lager annehmen und versenden.'],
  },
  fr: {
    hit: ['Recevez des colis à votre domicile et réexpédiez-les avec de nouvelles étiquettes.'],
    miss: ["Réception des colis à l'entrepôt."],
  },
  es: { hit: ['Recibe paquetes en tu casa y reenvíalos con nuevas etiquetas.'], miss: ['Recibir paquetes en el almacén.'] },
  pt: { hit: ['Receba encomendas em sua casa e reenvie com novas etiquetas.'], miss: ['Receber encomendas no armazém.'] },
  pl: { hit: ['Odbieraj paczki w domu, przepakowuj i wysyłaj dalej.'], miss: ['Odbieranie paczek w magazynie.'] },
  uk: { hit: ['Отримувати посилки на домашню адресу та пересилати далі.'], miss: ['Прийом посилок на складі.'] },
};
