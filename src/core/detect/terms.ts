import { finder, opener } from './phrases.ts';

// What boards and pages say around a posting, as stems in lower case; a language is a few words more in each list.

/** Says when the posting was put up: a day may follow in the line, or in the next. */
export const posted = finder(
  [
    'posted|published|date posted|listed on|placed on|advertised|added on|job added|opened on|reposted',
    'veröffentlicht|online seit|erschienen|eingestellt am|ausgeschrieben am|publiziert|inseriert am|anzeige vom|publié|mise en ligne|mis en ligne|parue le',
    'publicad|publicaci|publicat|pubblicat|geplaatst|gepubliceerd|dodane|dodano|opublikowan|publikov|zveřejn|zverejn|vloženo',
    'опубликован|размещена|размещено|вакансия от|вакансія від|опублікован|розміщен|публикуван|обявата е|objavlj|objavljen',
    'publicerad|publiceringsdatum|publisert|publiceret|indrykket|offentliggjort|lagt ut|julkaist|közzét|meghirdet|feladva|ilan tarihi|yayın|paskelbt|publicēt|lisatud',
    'تاريخ النشر|نشر|diposting|ngày đăng|đăng ngày|δημοσιεύ|发布|刊登|更新于|掲載|公開日|登録日|등록일|게시',
  ].join('|'),
);

/** Says until when one may apply. */
export const until = finder(
  [
    'closing date|closes on|closes:|deadline|apply by|apply before|apply until|valid until|valid through|expires on|expires:|last date|open until',
    'bewerbungsfrist|bewerbungsschluss|bewerben bis|bewerben sie sich bis|bis spätestens|gültig bis|date limite|postuler avant|candidater avant|jusqu’au|fecha límite|hasta el|cierre de|inscrições até|inscreva-se até|candidaturas até|prazo|scadenza|entro il|sluitingsdatum|reageren voor|solliciteren voor|solliciteer voor',
    'ważna do|ważne do|ważna jeszcze|ważne jeszcze|termin składania|termin nadsyłania|aplikuj do|platnost do|platí do|přihlášky do|до какого|действует до|принимаются до|приём до|до кінця|приймаються до|срок за',
    'ansök senast|sista ansökningsdag|sista dag|ansøgningsfrist|ansøg senest|søknadsfrist|søk senest|viimeistään|haku päättyy|hakuaika|határid|valabil|termen limită|son başvuru|آخر موعد|batas|hạn nộp|hạn chót|προθεσμία',
    '截止|締切|募集終了日|마감일|접수기간',
  ].join('|'),
);

/** A furniture of boards: pages where many employers meet, and whose own name is nobody's employer. */
const BOARDISH = [
  'sign in|log in|login|sign up|register|anmelden|einloggen|registrieren|se connecter|connexion|iniciar sesión|acceder|entrar|accedi|inloggen|zaloguj|přihlásit|prihlásiť|войти|увійти|logga in|log ind|logg inn|kirjaudu|bejelentkez|giriş yap|登录|ログイン|로그인',
  'post a job|post jobs|post your job|post a vacancy|post job|for employers|employers|employer login|for companies|for recruiters|recruiters|recruiter login|hire talent|browse companies|companies|company reviews|find companies|upload your cv|upload cv|upload resume|upload your resume|post your resume|post resume|create job alert|job alerts|job alert|salary calculator|salaries|salary guide|find jobs|find a job|job seekers|jobseekers|browse jobs|candidates|advertise a job|advertise with',
  'für arbeitgeber|arbeitgeber|für unternehmen|unternehmen finden|stelle inserieren|stellenanzeige schalten|anzeige schalten|inserieren|jobsuche|jobs finden|jobmail|firmen|recruteurs|recruteur|espace recruteur|espace candidat|déposer mon cv|déposer un cv|publier une offre|employeurs|entreprises|para empresas|empresas|acceso empresas|publicar oferta|publica tu oferta|publicar vacante|subir cv|anunciar vaga|anuncie vagas|buscar vagas|buscar empleo|para candidatos|aziende|per le aziende|pubblica annuncio|pubblica un annuncio|cerca lavoro|voor werkgevers|werkgevers|vacature plaatsen',
  'dla pracodawców|dla pracodawcy|pracodawcy|dla firm|dodaj ogłoszenie|opublikuj ogłoszenie|profile pracodawców|pro firmy|zadat inzerát|přidat inzerát|pro zaměstnavatele|zaměstnavatelé|pre firmy|pre zamestnávateľov|pridať ponuku|работодателям|работодателю|разместить вакансию|соискателям|создать резюме|компании|роботодавцям|роботодавцю|шукачам|створити резюме|розмістити вакансію|за работодатели|za poslodavce',
  'för arbetsgivare|arbetsgivare|for arbejdsgivere|for arbeidsgivere|for bedrifter|jobannoncer|työnantajalle|työnantajille|munkáltatóknak|állást hirdetek|pentru angajatori|angajatori|publică anunț|işveren|ilan ver|darbdaviams|tööandjale',
  '企业服务|企业招聘|发布职位|我要招聘|企业版|採用担当者|求人掲載|企業の方|掲載をお考え|기업서비스|기업회원|인재검색|perusahaan|nhà tuyển dụng|أصحاب العمل|لأصحاب العمل',
].join('|');
export const opensBoardish = opener(BOARDISH);
export const boardish = finder(BOARDISH);

/** The posting is for somebody else's vacancy, and says so. */
export const forClient = finder(
  [
    'our client,|our client is|our client are|our client has|our client based|our client in|our client seeks|for our client|on behalf of our client|on behalf of a client|my client is|my client,|for one of our clients|one of our clients is',
    "im auftrag unseres kunden|im auftrag eines kunden|im auftrag unserer kundin|im auftrag unseres mandanten|für unseren kunden|für einen unserer kunden|für unseren mandanten|für einen namhaften kunden|unser kunde ist|unser mandant|unser auftraggeber|pour notre client|pour le compte de notre client|pour l’un de nos clients|pour l'un de nos clients|notre client,|notre client est|notre client recherche",
    'para nuestro cliente|nuestro cliente,|nuestro cliente es|para importante cliente|importante cliente|para empresa cliente|para cliente|nosso cliente|empresa cliente|per nostro cliente|per un nostro cliente|per conto di|per azienda cliente|per importante azienda|voor onze opdrachtgever|voor een opdrachtgever|onze opdrachtgever|voor onze klant',
    'dla naszego klienta|naszym klientem|nasz klient|pro našeho klienta|náš klient|pre nášho klienta|для нашего клиента|для нашего заказчика|наш клиент|для компании-клиента|для нашого клієнта|наш клієнт|för vår kund|för vår kunds|till vår kund|vår kund är|for vores kunde|vores kunde|for vår kunde|vår kunde|asiakkaallemme|asiakasyrityksemme|ügyfelünk|pentru clientul nostru|clientul nostru|müşterimiz|müvekkilimiz',
    '我们的客户|客户公司|受客户委托|クライアント企業|고객사',
  ].join('|'),
);

/** Whoever speaks here is a recruiter, and says so. */
export const recruiter = finder(
  [
    "acting as an employment agency|acting as an employment business|operating as an employment agency|operating as an employment business|is an employment agency|is a recruitment agency|is a staffing agency|arbeitnehmerüberlassung|personaldienstleister|personaldienstleistung|zeitarbeitsunternehmen|agence d’intérim|agence d'intérim|agence d’emploi|cabinet de recrutement|empresa de trabajo temporal|consultora de recursos humanos|agenzia per il lavoro|uitzendbureau",
    'agencja zatrudnienia|agencja pracy tymczasowej|personální agentura|personálna agentúra|кадровое агентство|рекрутинговое агентство|кадрова агенція|bemanningsföretag|bemanningsbyrå|vikarbureau|henkilöstöpalvelu|munkaerő-kölcsönz|人材派遣|派遣会社|猎头',
  ].join('|'),
);

/** Terms of employment that may stand alone in a line: "Full-time", "CDI". */
export const term = opener(
  [
    'full-time|full time|fulltime|part-time|part time|parttime|permanent|temporary|contract|contractor|freelance|internship|intern|casual|seasonal|fixed-term|fixed term|regular|per diem|apprenticeship|volunteer|temp|hourly|salaried|full-/part-time',
    'vollzeit|teilzeit|festanstellung|feste anstellung|unbefristet|befristet|minijob|ausbildung|werkstudent|praktikum|cdi|cdd|intérim|temps plein|temps partiel|alternance|stage|tiempo completo|tiempo parcial|medio tiempo|jornada completa|jornada parcial|media jornada|indefinido|contrato|efetivo|clt|pj|estágio|temporário|tempo integral|meio período|tempo pieno|tempo parziale|tempo indeterminato|tempo determinato|apprendistato|deeltijd|voltijd|vast contract',
    'pełny etat|cały etat|część etatu|umowa|b2b|staż|praca stała|plný úvazek|částečný úvazek|hlavní pracovní poměr|živnost|ičo|práce na plný|plný úväzok|skrátený úväzok|полная занятость|частичная занятость|полный день|постоянная|проектная|стажировка|вахта|повна зайнятість|неповна зайнятість|часткова зайнятість|повний день',
    'heltid|deltid|tillsvidare|fast stilling|fast ansættelse|fuldtid|vakituinen|määräaikainen|kokoaikainen|osa-aikainen|kokopäivä|teljes munkaidő|részmunkaidő|normă întreagă|full time|tam zamanlı|yarı zamanlı|πλήρης|μερική|puno radno|пълно работно|دوام كامل|دوام جزئي|penuh waktu|paruh waktu|kontrak|toàn thời gian|bán thời gian',
    '全职|兼职|实习|正社員|契約社員|派遣社員|アルバイト|パート|業務委託|정규직|계약직|인턴|아르바이트',
  ].join('|'),
);

/** Where one works from, alone in a line: "Hybrid", "Télétravail partiel". */
export const mode = opener(
  'remote|only remote|fully remote|full remote|100% remote|hybrid|on-site|onsite|on site|in office|in-office|work from home|wfh|homeoffice|home office|home-office|vor ort|mobiles arbeiten|télétravail|présentiel|sur site|remoto|presencial|híbrido|teletrabajo|teletrabalho|in sede|smart working|ibrido|op locatie|thuiswerk|zdalnie|praca zdalna|zdalna|praca hybrydowa|hybrydow|praca stacjonarna|stacjonarn|práce z domova|na dálku|hybridně|удалённ|удаленн|гибрид|на месте работодателя|дистанц|віддален|дистанційн|тільки віддал|лише віддал|тільки офіс|только удал|полностью удал|повністю віддал|nur remote|distans|på plats|etätyö|hybridi|lähityö|távmunka|uzaktan|hibrit|iş yerinde|ofiste|远程|在宅|リモート|원격|재택',
);
