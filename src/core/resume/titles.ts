import { type Span, spanOf } from '../posting/evidence.ts';

/** Words that name an occupation, by language; the words before (English) or around them say which kind. Adding a language is one line. */
const HEADS = {
  en: `archaeologist anaesthetist assembler astronomer biologist bricklayer butcher caregiver chemist conductor counsellor crane curator customer-service cutter decorator dermatologist dishwasher draughtsman embryologist economist estimator ethicist fabricator farrier firefighter fisherman florist forester gardener geographer glazier groundskeeper handler hygienist installer ironworker janitor joiner labourer laborer landscaper lifeguard locksmith logistician machinist masseur mathematician matron millwright miner optometrist orderly paediatrician painter parter pathologist patrolman phlebotomist physicist plasterer podiatrist policeman politician postman presenter printer psychiatrist radiographer radiologist ranger rigger roofer sailor scaffolder scholar scriptwriter seamstress server sonographer statistician steward stewardess stocker strategist stylist tiler tutor typist upholsterer usher warehouseman watchmaker
    accountant actor administrator advisor adviser advocate agent analyst animator architect artist assistant associate attorney auditor baker banker barista
    bookkeeper broker buyer captain carer caretaker carpenter cashier chef cleaner clerk coach consultant controller cook coordinator copywriter counsel counselor
    courier dancer dba dentist designer developer devops dietician dietitian director dispatcher doctor draftsman driver economist editor electrician
    engineer estimator executive expert farmer fitter foreman geologist guard hairdresser handyman head housekeeper illustrator inspector instructor
    intern interpreter investigator journalist judge lawyer lead lecturer leader librarian machinist manager marketer mason mechanic merchandiser
    midwife musician notary nurse nutritionist officer operator optician painter paralegal paramedic partner pharmacist photographer physician physiotherapist pilot planner
    plumber porter principal producer professor programmer psychologist publisher purchaser realtor receptionist recruiter registrar representative researcher
    salesman salesperson scientist secretary sommelier specialist stylist superintendent supervisor supporter surgeon surveyor tailor teacher technician technologist teller tester
    therapist trader trainer translator tutor underwriter veterinarian videographer waiter waitress welder worker writer`,
  ru: `автомеханик агроном акушер архивариус библиотекарь биолог ветеринар гид горничная дворник дефектолог дизайнер-верстальщик дознаватель заведующий зам заместитель звукорежиссер кондитер контролер копирайтер крановщик логист логопед маляр машинистка мастер-универсал менеджер-консультант мерчандайзер методист модельер мойщик наладчик нотариус оценщик пекарь плотник помощница продавец-консультант продавщица проводник прораб промоутер раскройщик ревизор реставратор сантехник санитарка сметчик снабженец снабженка сомелье социолог старший стилист стоматолог страховщик таксист тестировщица товаровед токарь-универсал тьютор управляющий учительница фельдшер флорист хирург химик художник швея шеф-повар штукатур экспедитор электрогазосварщик энергетик
    администратор адвокат агент администраторша актер аналитик архитектор ассистент аудитор бариста бухгалтер ведущий верстальщик водитель воспитатель врач геолог грузчик дизайнер
    диспетчер директор журналист инженер инспектор инструктор кассир кладовщик консультант конструктор копирайтер корректор курьер лаборант маркетолог массажист мастер машинист медсестра менеджер
    механик модератор монтажник начальник няня оператор охранник официант парикмахер педагог переводчик повар помощник преподаватель продавец продюсер программист проектировщик психолог
    разработчик редактор рекрутер руководитель сборщик сварщик секретарь слесарь специалист сторож строитель тестировщик технолог токарь тренер уборщица упаковщик учитель фармацевт физиотерапевт фотограф
    экономист эксперт электрик электромонтер юрист`,
  de: `anlagenmechaniker arzthelfer bauleiter bäckermeister chemielaborant dachdecker disponent einkäufer ergotherapeut fachangestellte fachinformatiker filialleiter florist friseur gärtner hebamme industriemechaniker installateur kellner kindergärtner konditor laborant logistiker logopäde maurermeister metzger meister notar pflegehelfer physiotherapeut polizist postbote produktmanager projektleiter psychologe rechtsanwalt redakteur restaurantleiter schreiner sekretariat sous-chef souschef sozialarbeiter sozialpädagoge steuerberater steuerfachangestellte tischler tierarzt übersetzer verkaufsleiter werkstudent zahnarzt zerspanungsmechaniker zimmermann chefkoch küchenchef konstrukteur
    anwalt architekt arzt assistent bäcker berater buchhalter designer direktor elektriker elektroniker entwickler erzieher fachkraft fahrer führer hausmeister informatiker ingenieur jurist kassierer
    kaufmann kauffrau koch köchin konstrukteur krankenpfleger krankenschwester lagerist lehrer leiter maler manager maurer mechaniker mechatroniker mitarbeiter pfleger pflegefachkraft programmierer referent sachbearbeiter
    schlosser schweißer sekretär techniker tester verkäufer vertriebler verwalter`,
  fr: `acheteuse actuaire agente aide-soignant aide-soignante ambulancier ambulancière animateur animatrice architecte assistante auditeur auditrice avocate boulanger boulangère carreleur caissière charpentier chargée chercheur chercheuse coiffeur coiffeuse collaborateur collaboratrice commercial commerciale conductrice conseillère consultante contrôleur coordinateur coordinatrice couvreur cuisinière dentiste designer développeuse directrice documentaliste éducateur éducatrice électromécanicien électrotechnicien employée enseignante ergothérapeute esthéticienne expert-comptable fleuriste formatrice géomètre graphiste hôte hôtesse ingénieure ingénieur-conseil jardinier journaliste kinésithérapeute livreur logisticien magasinier maître-nageur menuisier notaire opératrice ostéopathe ouvrière pâtissier peintre pharmacien pharmacienne photographe pilote préparatrice professeure programmeuse psychologue réceptionniste rédactrice sage-femme serrurier serveuse standardiste technicienne traductrice vendeuse vétérinaire
    acheteur administrateur agent aide analyste architecte assistant auxiliaire avocat caissier chargé chauffeur chef comptable conducteur conseiller consultant cuisinier développeur directeur électricien
    employé enseignant formateur gestionnaire infirmier infirmière ingénieur juriste maçon manutentionnaire mécanicien médecin opérateur ouvrier plombier préparateur professeur programmeur rédacteur responsable
    secrétaire serveur soudeur technicien testeur traducteur vendeur`,
  es: `abogada administrativa albañil arquitecta asesora auxiliares azafata bibliotecario bombero cajera camarera carnicero celador cerrajero chef científico cirujano cocinera comercial conductora conserje consultora contadora coordinador coordinadora cuidador cuidadora chófer dentista dependienta desarrolladora diseñadora director directora docente economista editor educador educadora electromecánico encargada farmacéutico farmacéutica fisioterapeuta fontanero fotógrafo gerente gestor gestora gobernanta informático ingeniera investigador investigadora jardinero jefa limpiador limpiadora maestra matrona mayordomo médica mozo niñera operador operaria panadero peluquero peluquera periodista pescador piloto pintor policía profesora programadora psicólogo psicóloga químico recepcionista repartidor secretaria sommelier soldadora supervisora técnica teleoperador traductora transportista vendedora veterinario vigilante
    abogado administrador administrativo agente analista arquitecto asesor asistente auxiliar cajero camarero carpintero cocinero comercial conductor consultor contable contador desarrollador dependiente
    diseñador electricista encargado enfermero enfermera ingeniero jefe maestro mecánico médico operario peón profesor programador recepcionista reclutador responsable secretario soldador supervisor técnico traductor vendedor`,
  pt: `advogada analista auxiliar babá caixa cozinheira contadora coordenadora cuidador cuidadora desenvolvedora diretora editor farmacêutico fisioterapeuta jornalista médica pedagogo professora psicólogo psicóloga secretária vendedora veterinário técnica
    administrador advogado analista arquiteto assessor assistente atendente auxiliar caixa contador coordenador cozinheiro desenvolvedor designer diretor eletricista encarregado enfermeiro enfermeira
    engenheiro engenheira estagiário garçom gerente mecânico médico motorista operador pedreiro professor programador recepcionista secretário soldador supervisor técnico vendedor vigilante`,
  it: `addetta amministratrice architetta assistente avvocata barista cameriera commessa consulente cuoca direttrice educatore educatrice farmacista fisioterapista geometra giornalista impiegata ingegnera magazziniera medica operaia parrucchiera parrucchiere psicologa psicologo saldatrice segretario sviluppatrice tecnica venditrice
    addetto amministratore analista architetto assistente autista avvocato barista cameriere cassiere cassiera commesso consulente contabile cuoco direttore elettricista falegname idraulico impiegato infermiere
    infermiera ingegnere insegnante magazziniere meccanico medico operaio programmatore progettista ragioniere receptionist responsabile saldatore segretaria sviluppatore tecnico traduttore venditore`,
  nl: `bakker bouwvakker huisarts fysiotherapeut kapper leerkracht lerares loodgieter werkvoorbereider uitvoerder projectleider teamleider monteur onderwijzer ontwikkelaarster schilder schoonmaker slager verkoopster verpleger verzorgende vrachtwagenchauffeur
    accountant administrateur adviseur advocaat analist architect arts assistent beheerder boekhouder chauffeur docent elektricien ingenieur jurist kok kassamedewerker lasser leraar magazijnmedewerker medewerker monteur
    ontwerper ontwikkelaar programmeur projectleider secretaresse timmerman verkoper verpleegkundige vertaler`,
  pl: `administrator adwokat analityk architekt asystent doradca dyrektor elektryk fryzjer grafik handlowiec informatyk inżynier kasjer kelner kelnerka kierowca kierownik konsultant koordynator kucharz księgowa księgowy
    lekarz magazynier mechanik monter nauczyciel operator pielęgniarka pracownik prawnik programista projektant przedstawiciel recepcjonista sekretarka spawacz specjalista sprzedawca ślusarz technik tester tłumacz`,
  cs: `administrátor advokát analytik architekt asistent asistentka číšník dělník elektrikář grafik instalatér inženýr konstruktér konzultant kuchař lékař manažer mechanik montér obchodník operátor
    pokladní pracovník právník prodavač programátor projektant recepční řidič ředitel sestra skladník specialista svářeč technik tester učitel účetní vedoucí vývojář zedník`,
  uk: `адвокат адміністратор аналітик архітектор асистент аудитор бухгалтер вихователь вчитель водій дизайнер директор експедитор економіст електрик журналіст інженер касир комірник консультант
    кухар лікар логіст маркетолог медсестра менеджер механік монтажник офіціант охоронець перекладач перукар продавець програміст психолог розробник секретар тестувальник токар юрист`,
} as const;
const ALL = new Set(Object.values(HEADS).flatMap((words) => words.split(/\s+/u)));
// Compounds ("Softwareentwickler", "Krankenpfleger") end in their head.
const ENDS = HEADS.de.split(/\s+/u).filter((word) => word.length >= 6);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#./&'-]{0,40}/gu;

/** A word that names an occupation by itself. */
export const isOccupation = (word: string): boolean => isHead(word) && !LEADS.has(word.toLowerCase());

const isHead = (word: string): boolean => {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  const male = lower.endsWith('in') ? lower.slice(0, -2) : lower;
  return (
    ALL.has(lower) ||
    ALL.has(male) ||
    (male.length > 9 && ENDS.some((end) => male.endsWith(end))) ||
    // «frontend-разработчик», "Koch-Azubi": either half
    (lower.includes('-') && lower.split('-').some((half) => half.length > 2 && ALL.has(half) && !LEADS.has(half)))
  );
};

/** Titles a résumé names, most often named first: an occupation and the words before it ("Senior Java Developer"). */
export function findTitles(text: string, most = 12): { value: string; evidence: Span }[] {
  const words = [...text.matchAll(WORD)];
  const found = new Map<string, { value: string; evidence: Span; times: number }>();
  for (const [i, word] of words.entries()) {
    const head = word[0].replace(/[./&'-]{1,5}$/u, '');
    if (!isHead(head)) continue;
    let from = i;
    const leads = LEADS.has(head.toLowerCase());
    while (from > 0 && i - from < 4 && joins(text, words[from - 1]!, words[from]!)) {
      // "Software Developer Software Developer": lines run together; but "Software Developer Lead" is one
      const before = words[from - 1]![0].toLowerCase();
      if (before === head.toLowerCase() || (isHead(before) && !leads && !LEADS.has(before))) break;
      from -= 1;
    }
    if (from === i && leads) continue;
    const start = words[from]!.index;
    const end = word.index + head.length;
    const value = text.slice(start, end).replace(/\s+/gu, ' ');
    const key = value.toLowerCase();
    const known = found.get(key);
    if (known) known.times += 1;
    else if (found.size < 400) found.set(key, { value, evidence: spanOf(text, start, end), times: 1 });
  }
  return [...found.values()]
    .sort((a, b) => b.times - a.times || a.evidence.start - b.evidence.start)
    .slice(0, most)
    .map(({ value, evidence }) => ({ value, evidence }));
}

// Heads that need more words to be a title, and may stand before or behind another head: "Executive Chef", "Team Lead".
const LEADS = new Set(
  'assistant associate executive expert head intern lead leader manager officer partner principal specialist trainee guard agent'.split(
    ' ',
  ),
);
// What never stands inside a title before its head: "worked as a Java developer for…".
const OUTSIDE = new Set(
  `a about after an and any board college company details institute ltd pvt school university as at be been by for from had has have in into is my of on or our over self so than the their then these this to under was we were who with
  your в для до и из как на от по при с со у als am bei das der die ein eine für im in mit und von zu zum avec dans de des du en et la le les un une con el los para por y`.split(
    /\s+/u,
  ),
);

/** Two words of one title: nothing but a blank between them. Capitals are not looked at: people write as they like. */
function joins(text: string, before: RegExpMatchArray, after: RegExpMatchArray): boolean {
  const between = text.slice(before.index! + before[0].length, after.index);
  return (
    /^ {1,2}$/u.test(between) && !OUTSIDE.has(before[0].toLowerCase()) && !/^[\d./-]+$/u.test(before[0]) && !/[./&'-]$/u.test(before[0])
  );
}
