import { counter, finder, opener } from './phrases.ts';

// What job postings say in many languages, as stems in lower case: enough to tell a posting from an article, never to read facts from.
// "·" stands between languages where a list is long; a language is one more stretch of the list.

const SECTIONS = [
  "requirement|qualification|responsibilit|what you'll|what you’ll|what you will|what you bring|what you need|what you get|what you can|what you do|what we offer|what we're|what we’re looking|what we are looking|what we look|what we expect|what we provide|what we require|we offer|you will|you’ll|you'll|about the role|about the job|about the position|about this|the role|job desc|job summ|role overview|who you are|who we|we're looking|we’re looking|looking for|your profile|your role|your tasks|your mission|nice to have|benefits|perks|duties|skills|desired skill|desired qual|desired exp|minimum|preferred|how to apply|key tasks",
  'anforderung|aufgaben|ihr profil|dein profil|wir bieten|wir erwarten|qualifikation|stellenbesch|das bringst|was du|was sie|das erwartet',
  'missions|vos missions|profil|compétences|nous offrons|description du poste|avantages',
  'requisit|funcion|responsabil|ofrec|oferi|ofere|descripci|descrição|atividades|beneficios|benefícios|tareas|mansioni|offriamo|competenze',
  'functie-eis|wij vragen|wij bieden|ga je doen|taken|wymagania|obowiązki|oferujemy|twój profil',
  'požad|nabízíme|náplň|co tě|co vás|co bude|ponúkame|očekáv|benefity',
  'требован|обязанност|услови|мы предлагаем|предстоит|что нужно|задачи|ожида|вимоги|обов|пропонуємо',
  'kvalifi|arbetsuppgift|vi erbjuder|arbejdsopg|vi tilby|arbeidsopp|om rollen|tehtäv|odotamme|tarjoamme|elvárás|feladat|cerințe|aranan|nitelik',
  'yêu cầu|mô tả công việc|quyền lợi|trách nhiệm|kualifikasi|persyaratan|tanggung jawab|deskripsi pekerjaan|tunjangan|zahtjevi|što nudimo|nudimo|uvjeti|opis posla|očekujemo|zadaci|изисквания|предлагаме|отговорности|απαιτούμενα|προσόντα|αρμοδιότητες|παροχές|reikalavimai|siūlome|prasības|piedāvājam|nõuded|pakume|المتطلبات|المهام|المسؤوليات|المؤهلات|คุณสมบัติ|หน้าที่|รายละเอียดงาน',
  'wat ga je doen|wat je gaat doen|wat vragen|wat wij vragen|wat bieden|wat wij bieden|wij zoeken|jouw profiel|functieomschrijving|arbeidsvoorwaarden|dit ga je doen|dit breng je mee',
  'requerimientos|perfil del|perfil buscado|qué ofrecemos|se ofrece|te ofrecemos|conocimientos|sobre a vaga|o que buscamos|o que oferecemos|perfil ricercato|il tuo profilo|cosa offriamo|di cosa ti occuperai|requisiti|funcions|requisits|s’ofereix|cerințe|responsabilități|oferim|descrierea postului|profilul candidatului',
  'zakres obowiązków|opis stanowiska|mile widziane|nasze wymagania|czego oczekujemy|co oferujemy|informácie o pracovnom|požiadavky|ponúkame|náplň práce|zamestnanecké výhody|čo od teba|опис вакансії|умови роботи|описание вакансии|наши ожидания|будет плюсом|чем предстоит|что предлагаем',
  'kvalifikationer|meriterande|om jobbet|om tjänsten|dina arbetsuppgifter|din profil|dine opgaver|jobbet består|vi forventer|hvem er du|arbejdsopgaver|arbeidsoppgaver|personlige egenskaper|vi tilbyr|edellytämme|arvostamme|amit kínálunk|amit ajánlunk|iş tanımı|genel nitelikler|iş ilanı|beklentiler|sunduklarımız|darba apraksts|tööülesanded',
  'deskripsi|kriteria|tentang pekerjaan|الوصف الوظيفي|مهام الوظيفة|المؤهلات المطلوبة|الشروط|المزايا|주요업무|담당업무|우대사항|혜택|지원자격|근무조건|求める人材|応募条件|勤務時間|雇用形態|休日休暇|福利厚生|歓迎|任职|我们提供',
  '职责|要求|职位|岗位|工作内容|福利|薪|仕事内容|応募資格|待遇|業務|필수|자격|업무',
].join('|');

/** Heads of a posting's sections; looked for in short lines. */
export const section = finder(SECTIONS);

/** A sentence that begins as a section: "Requirements: …". */
export const opensSection = opener(SECTIONS);

/** Phrases of postings; looked for in any line. */
export const phrasesIn = counter(
  [
    "years of|years experience|years' exp|years’ exp|+ years|experience in|experience with|looking for|we are hiring|seeking|join our|join us|join the|you will|you'll|you’ll|candidate|equal opp|apply now|apply today|your cv|your resume|your application|full-time|full time|part-time|part time|degree in|ability to|fluent|proficien|knowledge of|competitive|per annum|per hour|per day|per week|per month|an hour|from home|no experience|experience required|interview|hired|hiring|immediate start|start today|start immediately|weekly pay|paid weekly|training provided|whatsapp|telegram|401(k)|salary|(m/|m/w/d|w/m/",
    'wir suchen|suchen wir|berufserfahrung|kenntnisse|unbefristet|vollzeit|teilzeit|bewerb|gehalt|nous recherch|expérience|vous avez|vous êtes|cdi|cdd|temps plein|candidature',
    'buscamos|se busca|se solicita|sin experiencia|desde casa|por hora|al mes|remuneraci|experiencia|conocimiento|jornada|incorporaci|salario|experiência|conheciment|vaga|contratação|esperienza|cerchiamo|conoscenza|ervaring|solliciteer|dienstverband|doświadczenie|szukamy|poszukujemy|umow',
    'zkušenost|hledáme|praxe|znalost|pracovní|úvazek|skúsenos|опыт|ищем|знани|умени|зарплат|полная занятость|график работы|без опыта|на дому|в месяц|в день|оплата|собеседован|удал|резюме|отклик|досвід|шукаємо',
    'erfarenhet|vi söker|ansök|erfaring|vi søger|vi søker|ansøg|kokemus|haemme|tapasztalat|keresünk|experienț|deneyim|tuyển dụng|kinh nghiệm|lương|ứng tuyển|lowongan|pengalaman|gaji|lamaran|iskustv|tražimo|plaća|опит в|търсим|заплата|εμπειρία|ζητείται|μισθός|patirt|ieškome|pieredze|kogemus|خبرة|وظيفة|راتب|مطلوب|ประสบการณ์|เงินเดือน|สมัครงาน',
    'solicita|requiere|prestaciones de ley|sueldo|propinas|tiempo completo|medio tiempo|inscritos|cargo|empresa líder|angajăm|căutăm|normă întreagă|szukamy|zatrudnimy|hľadáme|prijmeme|mesačne|požadujeme|zoeken|zoekt|per maand|uur per week|sollicitatie|deneyimli|tercihen|mezun|tam zamanlı|dibutuhkan|penuh waktu|per bulan|دوام كامل|ريال|تقديم|نبحث عن|lönn|heltid|deltid|fuldtid|kokoaikainen|teljes munkaid',
    '经验|招聘|诚聘|熟悉|精通|全职|远程|简历|経験|募集|応募|月給|正社員|경력|채용|지원하기',
  ].join('|'),
);

/** What a person is hired as. */
export const role = finder(
  [
    'engineer|develop|manager|analyst|designer|architect|consult|specialist|assistant|director|lead|coordinator|co-ordinator|administrat|representative|technician|scientist|officer|executive|account|recruiter|nurse|teacher|tutor|driver|chef|cook|sales|support|intern|trainee|programm|tester|qa|devops|sre|product owner|advis|associate|agent|operator|supervisor|therap|clerk|cashier|worker|writer|editor|producer|strateg|counsel|lawyer|physician|head of|vp|baker|cleaner|electric|mechanic|barista|waiter|waitress|operative|labourer|laborer|picker|packer|warehouse|gardener|plumber|carpenter|painter|welder|courier|housekeep|caregiver|carer|nanny|guard|security|bartender|butcher|hairdress|stylist|dentist|dental|pharmac|surgeon|midwife|veterin|chemist|biolog|research|professor|lecturer|instructor|coach|translator|interpreter|journalist|photograph|animator|artist|pilot|captain|diver|farmer|firefight|paramedic|inspector|surveyor|planner|buyer|merchandis|marketing|copywrit|moderator|roofer|bricklay|installer|fitter|machinist|foreman|superintendent|dispatcher|receptionist|secretary|bookkeep|auditor|actuar|broker|underwrit|teller|banker|trader|fellow|postdoc|apprentice|generalist|expert|partner|success|controller|handyman|crew|helper|attendant|technolog|president|chief|cto|cfo|ceo|scrum|frontend|front-end|backend|back-end|full stack|fullstack|full-stack|data|product manager|ux|ui',
    'marketer|estimator|registrar|librarian|curator|counsellor|counselor|groomer|dishwasher|janitor|custodian|caretaker|concierge|florist|tailor|seamstress|glazier|scaffolder|plasterer|tiler|joiner|fabricator|assembler|boilermaker|pipefitter|millwright|deckhand|optician|optometrist|radiographer|sonographer|phlebotomist|dietitian|nutritionist|hygienist|proofreader|illustrator|economist|statistician|geologist|physicist|ecologist|arborist|forester|archivist|paralegal|solicitor|phd candidate|phd student|phd position|doctoral|headteacher|programmer|sysadmin|bookseller|shop assistant|team member|ranger|valuer|psycholog|physio|podiatrist|audiologist|social work|youth work|estate agent|quantity surveyor',
    'entwickler|ingenieur|berater|leiter|mitarbeit|kauf|fach|sachbearbeit|referent|techniker|pflege|verkäufer|werkstudent|prakti|ausbildung|développ|ingénieur|chargé|responsable|technic|commercial|comptable|vendeur|conseiller',
    'desarroll|ingenier|analista|técnic|vendedor|comercial|gestor|coordinador|consultor|monitor|engenheir|desenvolved|assistente|estágio|svilupp|ingegner|impiegat|addett|ontwikkel|medewerker|adviseur|monteur|programist|inżynier|specjalist|kierowni|pracowni',
    'vývojář|programátor|inženýr|manažer|asisten|prodavač|řidič|účetní|разработ|инженер|менеджер|аналитик|дизайнер|программист|специалист|руковод|администр|тестиров|консульт|бухгалтер|водител|продав|оператор|помощник|директор|маркетолог|розробник',
    'психолог|воспитател|методист|сметчик|прораб|геодезист|архитектор|агроном|ветеринар|фармацевт|провизор|стоматолог|фельдшер|санитар|массажист|парикмахер|швея|портн|закройщ|пекар|кондитер|мойщик|дворник|сторож|диспетчер|экспедитор|комплектовщ|фасовщ|сборщик|наладчик|фрезеровщ|машинист|тракторист|крановщ|каменщик|штукатур|плиточник|кровельщ|сантехник|репетитор|копирайтер|журналист|видеограф|фотограф|рекрутер|аудитор|риелтор|риэлтор|промоутер|супервайзер|мерчендайзер|горничн|хостес|тренер|преподавател|научный сотрудник|лаборант|фахівець|спеціаліст|інженер|керівник|адміністратор|помічник|тестувальник|аналітик|вихователь|прибиральник|вантажник|пакувальник|охоронець|слюсар',
    'повар|кухар|кассир|кладовщик|грузчик|упаковщ|курьер|охранник|учитель|врач|медсестр|слесарь|электрик|сварщ|маляр|строител|монтажник|токарь|юрист|экономист|секретар|уборщ|официант|бармен|бариста|мастер|механик|технолог|логист|закупк|переводчик|редактор|няня|сиделк|садовн|садівн|водій|продавець|вчитель|лікар|офіціант|касир|комірник|будівельник|зварник|електрик',
    'disponent|betreuer|zeichner|planer|gestalter|redakteur|dozent|doktorand|wissenschaftliche|laborant|chemikant|maschinen- und|zerspanung|lackierer|fliesenleger|landschafts|florist|forstwirt|landwirt|metzger|fleischer|konditor|rezeptionist|kassierer|einkäufer|rechtsanwalt|lokführer|therapeut|hebamme|tierarzt|optiker|zahnmedizin|rédacteur|rédactrice|acheteu|gestionnaire|coordinateur|coordinatrice|alternant|stagiaire|opérateur|opératrice|conducteur|conductrice|préparateur|cariste|livreur|coiffeu|psychologue|pharmacien|vétérinaire|formateur|formatrice|caissi|réceptionniste|plongeur|commis|pâtissi|boucher|menuisi|charpentier|couvreur|peintre|carreleur|plaquiste|chaudronnier|dessinateur|géomètre|architecte|chercheu|doctorant|chef·fe|cheffe',
    'gärtner|koch|köch|küchen|bäcker|maurer|zimmerer|schreiner|tischler|elektroni|elektriker|mechani|schlosser|schweißer|fahrer|lager|helfer|reinigung|erzieher|lehrer|arzt|ärztin|apotheker|buchhalter|assisten|architekt|friseur|kellner|servicekraft|monteur|dachdecker|hausmeister|jurist|notar|steuer|sekretär|bürokraft|meister|polier|bauleiter|jardinier|cuisinier|boulanger|serveur|soudeur|maçon|électricien|plombier|chauffeur|infirmi|aide-soign|enseignant|professeur|secrétaire|assistant|agent |magasinier|mécanicien|ouvrier|animateur|éducateur|juriste|médecin|directeur|chef de',
    'soldador|cociner|camarer|electricista|albañil|jardiner|conductor|chofer|repartidor|mecánico|enfermer|profesor|maestro|contador|contable|auxiliar|ayudante|almacen|limpieza|operari|abogad|médic|secretari|recepcionist|cajero|peluquer|carpinter|fontaner|vigilante|padeiro|cozinheir|motorista|vendedora|auxiliar|atendente|recepcionista|enfermeir|advogad|contador|eletricista|mecânic|pedreiro|jardineir|garçom|cuoco|cameriere|magazziniere|autista|infermier|operaio|elettricista|idraulico|giardiniere|commess|contabile|barista|meccanico|saldatore|cuiner|cambrer|inginer|contabil|bucătar|ospătar|șofer|zidar|electrician|sudor|vânzător',
    'diseñador|redactor|comprador|psicólog|fisioterap|farmacéutic|veterinari|arquitect|delinea|mozo|dependient|panader|pintor|gerente|jefe de|encargad|becari|ayudant|investigador|progettista|grafico|farmacista|architetto|parrucchier|pasticc|muratore|falegname|imbianchino|educatore|stagista|responsabile|księgarz|analityk|projektant|grafik|asystent|doradca|koordynator|prawnik|tłumacz|farmaceuta|psycholog|piekarz|cukiernik|rzeźnik|brukarz|dekarz|hydraulik|ślusarz|tokarz|frezer|operátor|konstruktér|obchodník|obchodní zástupce|skladov|recepční|ošetřovatel|pekař|řezník|truhlář|instalatér|kucharz|kelner|kierowca|magazynier|ogrodnik|elektryk|mechanik|spawacz|murarz|sprzedawca|kasjer|księgow|pielęgniar|nauczyciel|sprzątacz|lekarz|fryzjer|operator|monter|stolarz|lakiernik|kuchař|číšník|skladník|zahradník|elektrikář|svářeč|zedník|uklízeč|učitel|zdravotní|sestra|lékař|prodavačk|dělník|technik|mistr|účtovn|vodič|predavač|kuchár|čašník|zvárač|murár|upratovač|elektrikár',
    'kok |kokk|snickare|tømrer|elektriker|sykepleier|sjuksköterska|sygeplejerske|lärare|lærer|undersköterska|barnskötare|trädgårds|städare|lagermedarbetare|lagerarbeider|chaufför|sjåfør|svetsare|sveiser|maskinfører|butikk|butiks|kock|servitör|kokki|tarjoilija|sähköasentaja|asentaja|hoitaja|opettaja|siivooja|myyjä|kuljettaja|hitsaaja|puutarhuri|rakentaja|szakács|pincér|könyvelő|villanyszerelő|hegesztő|eladó|raktáros|sofőr|ápoló|tanár|takarító|kertész|kok|tuinman|verpleeg|chauffeur|schoonmaker|magazijn|lasser|timmerman|schilder|elektricien|verzorgende|docent|leraar|kaasmaker|verkoper|boekhouder|bakker',
    'uzman|muhasebe|aşçı|garson|şoför|öğretmen|hemşire|avukat|mimar|tekniker|teknisyen|satış|danışman|bahçıvan|elektrikçi|kasiyer|μάγειρας|σερβιτόρ|οδηγός|λογιστ|πωλητ|μηχανικ|kuhar|konobar|vozač|prodavač|skladišt|računovođ|zidar|zavarivač|elektroinst|готвач|сервитьор|шофьор|счетоводител|продавач|учител|staf|karyawan|kasir|sopir|koki|akuntan|perawat|guru|nhân viên|kỹ sư|kế toán|lái xe|đầu bếp|giáo viên|điều dưỡng|trưởng phòng|lập trình|محاسب|مهندس|مدير|مبرمج|سائق|طباخ|ممرض|معلم|مندوب|موظف|سكرتير|فني',
    '会计|司机|行政|厨师|教师|护士|律师|文员|客服|销售|顾问|总监|主管|助理|技术员|操作工|园艺|経理|営業|事務|スタッフ|庭師|看護師|介護|調理|運転手|教師|デザイナー|プログラマ|백엔드|프론트|회계|디자이너|마케터|매니저|엔지니어|간호사|교사|요리사|기사|정원사|영업|사원',
    'utveckl|ingenjör|säljare|udvikler|medarbejder|kehittäjä|asiantuntija|fejlesztő|mérnök|geliştir|mühendis|工程师|经理|开发|专员|设计|产品|运营|エンジニア|マネージャ|개발자',
  ].join('|'),
);

/** What CVs, profiles, courses, events and shops say, and postings do not. */
export const elsewhere = counter(
  [
    "curriculum vitae|hire me|download cv|download my|my portfolio|average salary|средняя зарплата|durchschnittsgehalt|salaire moyen|sueldo medio|stipendio medio|job brief|post this job|description template|how much does a|my experience|my skills|work history|employment history|references available|job success|total earned|add to cart|buy now|enroll now|enrol now|enroll today|get tickets|buy tickets|what you'll learn|what you’ll learn|course content|certificate of completion|add to calendar|related articles|read next|min read|minute read|share this article|subscribe to our newsletter|leave a comment|leave a reply|entry requirements|admission requirements|what you will study|our graduates|tuition fees|eligible students|a place on a|api key|source code of|npm install|pip install|take part in the study|non-smoker|will be reimbursed for your participation|use this template|download the template|job description template|baixe o modelo|use este modelo|descarga la plantilla|further reading|in this article|table of contents",
    'lebenslauf von|persönliche daten|über mich|in den warenkorb|kursinhalt|à propos de moi|ajouter au panier|sobre mí|sobre mim|mi experiencia|añadir al carrito|o mnie|doświadczenie zawodowe|o mně|обо мне|о себе|желаемая должность|желаемая зарплата|готов к переезду|готов к командировкам|записаться на курс|программа курса|в корзину|читайте также|время чтения|оставить комментарий',
    '关于我|加入购物车|阅读全文|自己紹介|관심 상품',
  ].join('|'),
);

/** Titles of pages about jobs that offer none. */
export const aboutJobs = finder(
  [
    'scholarship|bursary|fellowship programme|bsc |msc |bachelor of|master of|degree programme|participants wanted|volunteers wanted for|installation guide|getting started|release notes|changelog|user guide|tutorial|call for papers|call for proposals|request for proposal|invitation to tender|tender no|description template|description sample|description example|job description for|sample job|interview question|how to|guide to|salary guide|average salary|salaries in|resume example|resume template|cv template|cv example|cover letter|career path|career advice|career guide|bootcamp|online course|what does a|what is a|what are|tips for|best jobs|top 10|webinar|training course',
    'stipendium|studiengang|bourse d|licence en|diplôme de|appel d’offres|beca |becas |grado en|máster en|licitación|bolsa de estudo|licitação|graduação em|borsa di studio|laurea in|bando di gara|beurs |opleiding tot|стипенди|направление подготовки|vorstellungsgespräch|musterlebenslauf|descrição de cargo|modelo de descrição|modelo de currículo|descripción de puesto|modelo de cv|modèle de cv|stellenbeschreibung vorlage|muster stellen|wzór cv|opis stanowiska wzór|должностная инструкция|lebenslauf|bewerbungsschreiben|tipps|ratgeber|fiche métier|comment devenir|lettre de motivation|cómo ser|curso de|currículum|qué hace|como ser|o que faz|curriculum vitae|come diventare|jak zostać|wzór|co dělá|životopis|как стать|как написать|образец|пример резюме|резюме|обзор|советы|курс|cv exempel|hur man',
  ].join('|'),
);

/** Titles that call out for somebody. */
export const announced = opener(
  "open role|open position|job opening|job vacancy|job:|vacancy:|vacancy –|vacancy -|hiring:|we're hiring|we’re hiring|we are hiring|now hiring|wanted:|help wanted|stellenangebot:|stellenausschreibung|wir suchen|offre d'emploi|offre d’emploi|recrutement :|on recrute|nous recrutons|oferta de empleo|vacante:|se busca|buscamos|vaga:|vaga para|cerchiamo|cercasi|offerta di lavoro|vacature:|wij zoeken|gezocht|oferta pracy|poszukujemy|szukamy|hledáme|nabídka práce|вакансия:|требуется|ищем|вакансія:|шукаємо|vi söker|vi søger|vi søker|haemme",
);

/** Says where an application goes, where there is no button. */
export const sendTo = finder(
  'to apply, |to apply for this|to apply please|to apply send|to apply email|send your cv|send your resume|send your résumé|email your cv|email your resume|email a letter|send a cv|your cv to|your resume to|bewerbungen an|bewerbung an|bewerbungsunterlagen an|bewerbung per|votre candidature à|envoyez votre cv|envoyer votre cv|cv et lettre|envía tu cv|envía tu currículum|enviar cv|enviar currículum|enviar currículo|envie seu currículo|inviare il curriculum|inviare cv|invia il cv|invia il tuo cv|stuur je cv|stuur je motivatie|cv na adres|wyślij cv|prosimy o przesłanie|životopis na|резюме на |отправляйте резюме|присылайте резюме|надсилайте резюме|din ansökan till|ansøgning til|søknad sendes|cv:si',
);

/** Titles of pages that advise whoever looks for a job, or for somebody. */
export const advice = finder(
  "description template|description sample|description example|job description for|sample job|interview question|salary guide|resume example|resume template|cv template|cv example|cover letter example|cover letter template|career path|career advice|career guide|what does a|how to become|how to write|fragen im vorstellungsgespräch|vorstellungsgespräch fragen|musterlebenslauf|stellenbeschreibung vorlage|muster stellen|modèle de cv|fiche métier|comment devenir|questions d’entretien|questions d'entretien|modelo de descrição|modelo de currículo|modelo de cv|cómo ser|preguntas de entrevista|domande colloquio|wzór cv|opis stanowiska wzór|rozmowa kwalifikacyjna|должностная инструкция|вопросы на собесед|пример резюме|образец резюме|приклад резюме",
);

/** Titles of an employer's pages about itself and about applying, and of what is taught. */
export const aboutWork = opener(
  [
    'how we hire|how we work|hiring process|our hiring|our process|benefits|perks|what we offer|life at|working at|working here|work at|work with us|our culture|culture|our values|why work|why join|why us|meet the team|our team|our people|diversity|early careers|students and|application process|recruitment process|application tips|interview tips|how to apply',
    'bewerbungsprozess|bewerbungstipps|so bewerben|unsere benefits|unsere kultur|unsere werte|warum wir|arbeiten bei|wir als arbeitgeber|weiterbildung |fortbildung |umschulung |lehrgang |fernlehrgang|fernstudium|processus de recrutement|nos avantages|nos valeurs|nos engagements|pourquoi nous|travailler chez|formation :|proceso de selección|nuestra cultura|nuestros valores|beneficios|processo seletivo|nossa cultura|benefícios|curso |corso |lavorare in|lavora con noi|werken bij|onze cultuur|sollicitatieprocedure',
    'proces rekrutacji|dlaczego warto|kultura|szkolenie |výběrové řízení|proč k nám|benefity|как мы нанимаем|этапы отбора|почему мы|наши ценности|бенефиты|курс |курсы |повышение квалификации|як ми наймаємо|наші цінності|rekryteringsprocess|våra värderingar|vores kultur|vår kultur',
  ].join('|'),
);

/** Titles of pages about what a job pays. */
export const opensPay = opener(
  'salary|salaries|average salary|средняя зарплата|зарплата |зарплаты |середня зарплата|gehalt |gehälter|durchschnittsgehalt|salaire |sueldo |salario |salário |stipendio |salaris |zarobki|wynagrodzenie |lön |løn |lønn ',
);

/** The button that leads to an application. */
export const apply = opener(
  "apply|easy apply|quick apply|i'm interested|i’m interested|jetzt bewerben|bewerben|online bewerben|zur bewerbung|direkt bewerben|postuler|je postule|inscri|aplicar|solicitar|me apunto|postularme|candidat|inviati|solliciteer|aplikuj|odpovědět|mám zájem|reagovat|откликнуться|отправить резюме|відгукнутися|ansök|ansøg|søk på|søk stilling|hae ty|hae paik|jelentkez|aplică|başvur|申请|立即申请|立即投递|投递|应聘|応募|지원",
);

/** Names of pages that list jobs. */
export const listName = finder(
  "vacancies|open positions|open roles|open jobs|current openings|job openings|job offers|job listings|job list|jobs in|jobs found|stellenangebote|offene stellen|jobs bei|offres d'emploi|nos offres|ofertas de empleo|ofertes de feina|vagas de emprego|offerte di lavoro|posizioni aperte|vacatures|oferty pracy|nabídky práce|volná místa|voľné miesta|вакансии|вакансії|lediga jobb|ledige stillinger|ledige job|avoimet työpaikat|állásajánlatok|locuri de muncă|iş ilanları|职位列表|招聘职位|招聘信息|求人一覧|채용공고",
);

/** The posting is over. */
export const closed = finder(
  "private listing|no longer accepting|no longer available|no longer active|no longer open|has expired|job expired|job is closed|been filled|position is closed|applications are closed|applications have closed|is now closed|nicht mehr verfügbar|nicht mehr online|nicht mehr aktuell|stellenanzeige ist abgelaufen|n'est plus disponible|n’est plus disponible|n'est plus en ligne|offre expirée|offre pourvue|oferta ha caducado|oferta caducada|oferta finalizada|oferta cerrada|ya no está disponible|ya no acepta|inscripción cerrada|vaga encerrada|vaga expirada|vaga foi encerrada|inscrições encerradas|não está mais|vacature is gesloten|vacature is verlopen|vacature is vervuld|niet meer beschikbaar|oferta wygasła|ogłoszenie wygasło|oferta nieaktualna|již není aktuální|již není aktivní|už nepřijímá|nabídka vypršela|nie je aktuálna|вакансия в архиве|вакансия закрыта|вакансия неактивна|больше не принимает|не принимает отклики|больше не актуальн|вакансію закрито|inte längre|ei ole enää|职位已关闭|职位已下线|已停止招聘|募集は終了|募集終了|this role closed|this vacancy has closed|vacancy has now closed|has now closed|role closed on|vacancy closed on|applications for this role closed|applications for this job closed|applications for this position closed|job has closed|position has closed|vacancy is closed|posting is closed|posting has closed|is no longer being advertised|is no longer posted|is no longer live|job is no longer|listing has expired|this job has been removed|hiring for this role has ended|nicht mehr aktiv|nicht mehr offen|wurde bereits besetzt|ist bereits besetzt|bereits vergeben|stelle ist besetzt|anzeige ist abgelaufen|angebot ist abgelaufen|ausschreibung ist beendet|bewerbungsfrist ist abgelaufen|a été pourvue|a été pourvu|est pourvu|n’est plus d’actualité|n'est plus d'actualité|annonce a expiré|offre a expiré|offre est expirée|annonce expirée|n’est plus en ligne|n'est plus active|candidatures closes|proceso de selección ha finalizado|proceso ha finalizado|oferta ha finalizado|oferta ha expirado|vacante cerrada|vacante no disponible|aviso finalizado|aviso ha finalizado|convocatoria cerrada|no está activa|vaga não está mais|vaga foi preenchida|vaga preenchida|vaga finalizada|annuncio è scaduto|annuncio scaduto|offerta è scaduta|offerta scaduta|non è più disponibile|non è più attiv|candidature chiuse|selezione chiusa|deze vacature is niet meer|vacature niet meer|is nieaktualne|jest nieaktualn|ogłoszenie nieaktualne|rekrutacja została zakończona|rekrutacja zakończona|oferta zakończona|oferta archiwalna|nie jest już aktualn|nie jest już dostępn|pozice je již obsazena|pozice byla obsazena|inzerát již není|nabídka byla ukončena|výběrové řízení ukončeno|ponuka už nie je|ponuka nie je aktívna|pozícia je obsadená|закрыл вакансию|вакансия снята|вакансия перенесена в архив|вакансия удалена|вакансия завершена|набор закрыт|прием откликов завершен|приём откликов завершён|вакансія неактивна|вакансія не активна|вакансія в архіві|вакансія більше не|annonsen är inte längre|annonsen är borttagen|ansökningstiden har gått ut|annonsen har utgått|tjänsten är tillsatt|sista ansökningsdagen har passerat|stillingen er besat|stillingen er besatt|stillingen er ikke længere|annoncen er udløbet|annonsen er ikke lenger|annonsen er utløpt|søknadsfristen er utløpt|ansøgningsfristen er overskredet|hakuaika on päättynyt|haku on päättynyt|ilmoitus ei ole enää|az állás betelt|az álláshirdetés lejárt|már nem aktuális|anunț expirat|anunțul a expirat|anunțul nu mai este|job inactiv|ilan yayından kald|ilanın süresi dol|ilan yayında değil|bu ilan artık|başvurular kapan|η αγγελία έχει λήξει|oglas je istekao|обявата е изтекла|обявата не е активна|lowongan ini sudah ditutup|lowongan ditutup|tin đã hết hạn|đã hết hạn nộp|việc làm đã hết hạn|الوظيفة مغلقة|انتهى التقديم|职位已下架|职位已结束|该职位已|已下线|已停止招聘|停止招聘|已过期|募集は終了|募集終了|募集を終了|掲載は終了|掲載終了|掲載期間が終了|마감된|마감되었|마감됐|채용이 종료|모집이 종료|채용이 마감|접수가 마감",
);

/** Lines that head other postings than this one. */
export const others = opener(
  [
    'similar jobs|similar roles|similar pos|similar vac|similar opp|similar search|similar job|related jobs|related roles|related pos|related vac|related search|more jobs|more roles|more opportunities|more vac|more from this|other jobs|other roles|other vac|other open|other pos|other opp|recommended jobs|recommended for|recommended roles|recommended vac|people also viewed|people also searched|people who viewed|jobs you|jobs for you|jobs like this|you might also|you may also|you might like|you may like|you might be interested|recently viewed|also viewed|see more jobs|view all jobs|see all jobs|view more jobs|explore more jobs|explore similar|explore other|job alert|get job alerts|looking for something else',
    'ähnliche jobs|ähnliche stellen|ähnliche angebote|ähnliche positionen|weitere stellen|weitere jobs|weitere angebote|passende jobs|andere jobs|andere stellen|das könnte sie auch|das könnte dich auch|diese jobs|offres similaires|emplois similaires|autres offres|postes similaires|ces offres|vous aimerez|nos autres offres',
    'empleos similares|ofertas similares|ofertas relacion|ofertas de empleo sim|trabajos similares|vacantes similares|otras ofertas|más ofertas|otros empleos|ofertes similars|altres ofertes|vagas semelhantes|vagas similares|vagas relacion|outras vagas|mais vagas|offerte simili|altre offerte|annunci simili|posizioni simili',
    'vergelijkbare vac|soortgelijke vac|andere vacatures|meer vacatures|gerelateerde vac|podobné nabídky|podobné pozice|podobné práce|podobné ponuky|podobne oferty|podobne ogłosz|další nabídky|další pozice|další volná|ďalšie ponuky|inne oferty|zobacz także|похожие вакансии|похожие предложения|другие вакансии|ещё вакансии|еще вакансии|вам может быть|вам может подойти|вам могут подойти|рекомендуем|смотрите также|схожі вакансії|інші вакансії',
    'liknande jobb|fler jobb|andra jobb|lignende stilling|lignende job|andre stillinger|flere jobs|samankaltaisia|muita avoimia|hasonló állás|további állás|joburi similare|alte joburi|benzer ilan|benzer iş|diğer ilan',
    '相似职位|类似职位|相似岗位|推荐职位|相关职位|其他职位|更多职位|相关招聘|关連|関連する求人|この求人を見た|類似の求人|おすすめの求人|비슷한 채용|추천 채용',
  ].join('|'),
);

const FURNITURE = new Set(
  [
    'save|saved|save job|share|share job|share this job|report|report job|follow|print|back|next|previous|more|less|show more|show less|read more|read less|see more|sign in|sign up|log in|login|register|menu|close|cancel|ok|copy link|copied|map|new|email|facebook|twitter|x|linkedin|whatsapp|telegram|xing|instagram|home|search|loading|hide|dismiss|easy apply|apply|apply now|quick apply|view all jobs',
    'merken|speichern|teilen|drucken|melden|anmelden|zurück|schließen|mehr|weiterlesen|jetzt bewerben|bewerben|sauvegarder|partager|imprimer|signaler|enregistrer|retour|postuler|guardar|compartir|imprimir|denunciar|volver|inscribirme|inscribirse|salvar|compartilhar|voltar|candidatar-se|salva|condividi|stampa|candidati|bewaren|delen|printen|solliciteer|solliciteren',
    'zapisz|udostępnij|drukuj|aplikuj|uložit|sdílet|vytisknout|zpět|odpovědět|připomeň mi|další možnosti|пожаловаться|поделиться|сохранить|в избранное|в избранном|откликнуться|показать контакты|показать ещё|показать еще|войти|назад|написать|поскаржитися|spara|dela|skriv ut|ansök|gem|del|lagre|søk|tallenna|jaa|mentés|megosztás|kaydet|paylaş|başvur',
    '收藏|分享|举报|返回|保存|申请|立即申请|投递|登录|応募|応募する|シェア|저장|공유|지원하기',
  ]
    .join('|')
    .split('|'),
);
const opensFurniture = opener(
  'save this|share this|report this|see who|be among the first|be an early|back to |sign in to|log in to|← |click here to apply|share via|share on|print this|email this|follow this|posted by|view company|view all jobs|add to favo|добавить в избранное|zobrazit|skip to',
);

/** Furniture of a board between a posting's words: buttons, mostly. */
export function furniture(lower: string): boolean {
  return FURNITURE.has(lower.replace(/[.…:!→×]{1,3}$/, '').trim()) || opensFurniture(lower) !== null;
}

/** The board's own caution around a posting. */
export const notice = finder(
  "scam|fraud|be careful|beware|never pay|never provide|never send|don't provide|don’t provide|bank account|bank or credit|report this|betrug|arnaque|estafa|fraude|golpe|truffa|oszust|podvod|мошенн|будьте осторожны|诈骗|甄别|免责声明|詐欺",
);
