import { lexiconOf } from './similarity/lexicon.ts';
import { stem } from './similarity/stem.ts';
import { wordsOf } from './similarity/terms.ts';

// Level, contract and form of address say nothing of the kind of work.
const NOT_THE_WORK = `senior junior middle lead principal staff head chief intern trainee entry level mid sr jr ii iii iv graduate remote hybrid onsite contract contractor
  temporary permanent full part time fulltime parttime new job position role opportunity needed urgent hiring vacancy associate years experience freelance
  старший младший ведущий главный стажер удаленно вакансия требуется leiter leitender werkstudent praktikant vollzeit teilzeit confirmé débutant stage alternance
  sénior pleno estágio starszy młodszy stażysta`;

/** Words for the same occupation, a line each, in any language: an accountant is a бухгалтер is a Buchhalter. */
const SAME = `developer engineer programmer coder разработчик программист девелопер entwickler entwicklerin programmierer développeur développeuse ingénieur desarrollador desarrolladora ingeniero desenvolvedor engenheiro sviluppatore ingegnere ontwikkelaar programista vývojář programátor розробник програміст инженер ingenieur inżynier inženýr інженер
attorney lawyer advocate solicitor barrister counsel юрист адвокат юрисконсульт anwalt rechtsanwalt jurist avocat juriste abogado advogado avvocato advocaat prawnik adwokat právník
tester qa sdet testing test quality тестировщик тестування testeur probador
recruiter recruitment recruiting sourcer hr рекрутер hr-менеджер personalreferent recruteur reclutador
accountant bookkeeper accounting бухгалтер buchhalter buchhalterin comptable contable contador contabile boekhouder księgowy księgowa účetní
sales seller salesman salesperson продавец продажи продажам vertrieb verkäufer verkäuferin vendeur vendeuse vendedor venditore verkoper sprzedawca handlowiec prodejce продавець
physician doctor врач терапевт arzt ärztin médecin médico medico arts lekarz lékař лікар
nurse nursing rn медсестра krankenschwester krankenpfleger pflegefachkraft pfleger infirmier infirmière enfermero enfermera enfermeiro infermiere verpleegkundige pielęgniarka sestra
teacher instructor tutor lecturer educator учитель преподаватель педагог lehrer lehrerin professeur enseignant profesor maestro professor insegnante docent leraar nauczyciel učitel вчитель
driver chauffeur courier водитель курьер fahrer kraftfahrer conducteur livreur conductor repartidor motorista autista kierowca řidič водій
trainer coach тренер trainerin entrenador entraîneur
chef cook повар koch köchin cuisinier cocinero cozinheiro cuoco kok kucharz kuchař кухар
cleaner housekeeper janitor custodian уборщица уборщик клинер reinigungskraft nettoyage limpieza limpeza pulizie schoonmaker sprzątacz uklízečka
secretary receptionist секретарь sekretär sekretärin secrétaire secretario secretaria recepcionista sekretarka
designer дизайнер gestalter designerin diseñador graphiste projektant дизайнер
analyst аналитик analytiker analyste analista analistka аналітик
manager менеджер управляющий руководитель gestionnaire responsable gerente jefe encargado manažer kierownik менеджерка керівник
administrator admin администратор administrateur administrador адміністратор
warehouse storekeeper кладовщик комплектовщик lagerist magazijn magasinier almacén magazynier skladník
electrician электрик электромонтер elektriker électricien electricista eletricista elektryk elektrikář
welder сварщик schweißer soudeur soldador saldatore lasser spawacz svářeč
mechanic fitter слесарь механик mechaniker mécanicien mecánico meccanico monteur mechanik
marketer marketing маркетолог маркетинг
copywriter writer editor редактор копирайтер rédacteur redactor redaktor
waiter waitress официант kellner serveur camarero camarera garçom cameriere kelner číšník
cashier кассир kassierer caissier cajero caixa kasjer pokladní касир
guard охранник wachmann vigilante ochroniarz
frontend front-end web фронтенд
backend back-end бэкенд
scientist researcher научный исследователь wissenschaftler chercheur investigador`;

/** A word of a title: `key` is the same for words of the same occupation. */
export type TitleWord = { readonly key: string; readonly stem: string; readonly weight: number };

const LANGUAGES = ['en', 'ru', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'uk'];
const stemsOf = (words: string): string[] =>
  words.split(/\s+/u).flatMap((word) => LANGUAGES.flatMap((language) => stem(word, language) ?? []));

let known: { readonly idle: ReadonlySet<string>; readonly groups: ReadonlyMap<string, string> } | null = null;
function open() {
  known ??= {
    idle: new Set(stemsOf(NOT_THE_WORK)),
    groups: new Map(SAME.split('\n').flatMap((line) => stemsOf(line).map((found) => [found, line.split(' ')[0]!] as const))),
  };
  return known;
}

/** What stands behind a dash, a bar, a comma or in brackets: team, place, tool. */
const ASIDE = /\(|\)| [-–—|/] | at | @ |[,:;|]/u;
const ASIDE_WEIGHT = 0.4;
/** The words of a title that name the work, each once; rare ones weigh more, those of a side remark less. */
export function titleWordsOf(title: string, around: string | null): TitleWord[] {
  const { idle, groups } = open();
  const language = languageOf(title, around);
  const { idf } = lexiconOf(language);
  const words = new Map<string, TitleWord>();
  let main = true;
  for (const part of title.split(ASIDE)) {
    const found = wordsOf(part, language).filter(({ stem: own }) => !idle.has(own));
    for (const { stem: own } of found) {
      const key = groups.get(own) ?? own;
      if (!words.has(key)) words.set(key, { key, stem: own, weight: weightOf(idf(own)) * (main ? 1 : ASIDE_WEIGHT) });
    }
    if (words.size > 0) main = false;
  }
  return [...words.values()];
}

/** The language around a title, unless its script says otherwise: an English title stands in many a Russian posting. */
function languageOf(title: string, around: string | null): string | null {
  if (/\p{Script=Cyrillic}/u.test(title)) return around !== null && CYRILLIC.has(around) ? around : 'ru';
  return around !== null && CYRILLIC.has(around) ? 'en' : around;
}
const CYRILLIC = new Set(['ru', 'uk', 'bg', 'be', 'sr', 'mk', 'kk']);

/** Every word of a title counts for something, even the most common; one that the language's counts do not have is mostly a name. */
function weightOf(idf: number): number {
  return idf > 0 ? Math.min(2.5, 0.6 + idf / 2) : 1;
}
