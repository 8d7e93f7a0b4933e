import { finder, opener } from './phrases.ts';

// What job postings say in many languages, as stems in lower case: enough to tell a posting from an article, never to read facts from.
// "·" stands between languages where a list is long; a language is one more stretch of the list.

/** Heads of a posting's sections; looked for in short lines. */
export const section = finder(
  [
    "requirement|qualification|responsibilit|what you|what we|we offer|you will|you’ll|you'll|about the role|about the job|about the position|about this|the role|job desc|job summ|role overview|who you are|who we|we're looking|we’re looking|looking for|your profile|your role|your tasks|your mission|nice to have|benefits|perks|duties|skills|desired|about you|minimum|preferred|how to apply|key tasks",
    'anforderung|aufgaben|ihr profil|dein profil|wir bieten|wir erwarten|qualifikation|stellenbesch|das bringst|was du|was sie|das erwartet',
    'missions|vos missions|profil|compétences|nous offrons|description du poste|avantages',
    'requisit|funcion|responsabil|ofrec|oferi|ofere|descripci|descrição|atividades|beneficios|benefícios|tareas|mansioni|offriamo|competenze',
    'functie-eis|wij vragen|wij bieden|ga je doen|taken|wymagania|obowiązki|oferujemy|twój profil',
    'požad|nabízíme|náplň|co tě|co vás|co bude|ponúkame|očekáv|benefity',
    'требован|обязанност|услови|мы предлагаем|предстоит|что нужно|задачи|ожида|вимоги|обов|пропонуємо',
    'kvalifi|arbetsuppgift|vi erbjuder|arbejdsopg|vi tilby|arbeidsopp|om rollen|tehtäv|odotamme|tarjoamme|elvárás|feladat|cerințe|aranan|nitelik',
    '职责|要求|职位|岗位|工作内容|福利|薪|仕事内容|応募資格|待遇|業務|필수|자격|업무',
  ].join('|'),
);

/** Phrases of postings; looked for in any line. */
export const phrase = finder(
  [
    "years of|years experience|years' exp|years’ exp|+ years|experience in|experience with|looking for|we are hiring|seeking|join our|join us|join the|you will|you'll|you’ll|candidate|equal opp|apply now|apply today|your cv|your resume|your application|full-time|full time|part-time|part time|degree in|ability to|fluent|proficien|knowledge of|competitive|per annum|401(k)|salary|(m/|m/w/d|w/m/",
    'wir suchen|berufserfahrung|kenntnisse|unbefristet|vollzeit|teilzeit|bewerb|gehalt|nous recherch|expérience|vous avez|vous êtes|cdi|cdd|temps plein|candidature',
    'buscamos|se busca|experiencia|conocimiento|jornada|incorporaci|salario|experiência|conheciment|vaga|contratação|esperienza|cerchiamo|conoscenza|ervaring|solliciteer|dienstverband|doświadczenie|szukamy|poszukujemy|umow',
    'zkušenost|hledáme|praxe|znalost|pracovní|úvazek|skúsenos|опыт|ищем|знани|умени|зарплат|полная занятость|график работы|удал|резюме|отклик|досвід|шукаємо',
    'erfarenhet|vi söker|ansök|erfaring|vi søger|vi søker|ansøg|kokemus|haemme|tapasztalat|keresünk|experienț|deneyim',
    '经验|招聘|诚聘|熟悉|精通|全职|远程|简历|経験|募集|応募|경력|채용',
  ].join('|'),
);

/** What a person is hired as. */
export const role = finder(
  [
    'engineer|develop|manager|analyst|designer|architect|consult|specialist|assistant|director|lead|coordinator|co-ordinator|administrat|representative|technician|scientist|officer|executive|account|recruiter|nurse|teacher|tutor|driver|chef|cook|sales|support|intern|trainee|programm|tester|qa|devops|sre|product owner|advis|associate|agent|operator|supervisor|therap|clerk|cashier|worker|writer|editor|producer|strateg|counsel|lawyer|physician|head of|vp|baker|cleaner|electric|mechanic|barista|waiter|baker',
    'entwickler|ingenieur|berater|leiter|mitarbeit|kauf|fach|sachbearbeit|referent|techniker|pflege|verkäufer|werkstudent|prakti|ausbildung|développ|ingénieur|chargé|responsable|technic|commercial|comptable|vendeur|conseiller',
    'desarroll|ingenier|analista|técnic|vendedor|comercial|gestor|coordinador|consultor|monitor|engenheir|desenvolved|assistente|estágio|svilupp|ingegner|impiegat|addett|ontwikkel|medewerker|adviseur|monteur|programist|inżynier|specjalist|kierowni|pracowni',
    'vývojář|programátor|inženýr|manažer|asisten|prodavač|řidič|účetní|разработ|инженер|менеджер|аналитик|дизайнер|программист|специалист|руковод|администр|тестиров|консульт|бухгалтер|водител|продав|оператор|помощник|директор|маркетолог|розробник',
    'utveckl|ingenjör|säljare|udvikler|medarbejder|kehittäjä|asiantuntija|fejlesztő|mérnök|geliştir|mühendis|工程师|经理|开发|专员|设计|产品|运营|エンジニア|マネージャ|개발자',
  ].join('|'),
);

/** The button that leads to an application. */
export const apply = opener(
  "apply|easy apply|quick apply|i'm interested|i’m interested|jetzt bewerben|bewerben|online bewerben|zur bewerbung|direkt bewerben|postuler|je postule|inscri|aplicar|solicitar|me apunto|postularme|candidat|inviati|solliciteer|aplikuj|odpovědět|mám zájem|reagovat|откликнуться|отправить резюме|відгукнутися|ansök|ansøg|søk på|søk stilling|hae ty|hae paik|jelentkez|aplică|başvur|申请|立即申请|立即投递|投递|应聘|応募|지원",
);

/** The posting is over. */
export const closed = finder(
  "private listing|no longer accepting|no longer available|no longer active|no longer open|has expired|job expired|job is closed|been filled|position is closed|applications are closed|applications have closed|is now closed|nicht mehr verfügbar|nicht mehr online|nicht mehr aktuell|stellenanzeige ist abgelaufen|n'est plus disponible|n’est plus disponible|n'est plus en ligne|offre expirée|offre pourvue|oferta ha caducado|oferta caducada|oferta finalizada|oferta cerrada|ya no está disponible|ya no acepta|inscripción cerrada|vaga encerrada|vaga expirada|vaga foi encerrada|inscrições encerradas|não está mais|vacature is gesloten|vacature is verlopen|vacature is vervuld|niet meer beschikbaar|oferta wygasła|ogłoszenie wygasło|oferta nieaktualna|již není aktuální|již není aktivní|už nepřijímá|nabídka vypršela|nie je aktuálna|вакансия в архиве|вакансия закрыта|вакансия неактивна|больше не принимает|не принимает отклики|больше не актуальн|вакансію закрито|inte längre|ei ole enää|职位已关闭|职位已下线|已停止招聘|募集は終了|募集終了|마감",
);

/** Lines that head other postings than this one. */
export const others = opener(
  'similar|related jobs|related pos|related vac|more jobs|more roles|more opp|other jobs|other roles|other vac|other open|recommended|people also|jobs you|jobs for you|jobs like|you might|you may|recently viewed|also viewed|explore|see more jobs|view all jobs|see all jobs|job alert|ähnliche|weitere stellen|weitere jobs|passende jobs|andere jobs|das könnte|offres similaires|emplois similaires|autres offres|postes similaires|empleos similares|ofertas similares|ofertas relacion|ofertas de empleo sim|trabajos similares|vagas semelhantes|vagas similares|outras vagas|otras ofertas|más ofertas|offerte simili|altre offerte|vergelijkbare|soortgelijke|andere vacatures|meer vacatures|podobn|další nabídky|další pozice|inne oferty|похожие|другие вакансии|ещё вакансии|еще вакансии|вам может|вам могут|схожі|liknande|fler jobb|lignende|samankalt|hasonló|benzer|相似|类似|推荐职位|相关职位|其他职位|更多职位|関連する求人|この求人を見た|비슷한',
);

/** Furniture of a board between a posting's words: short lines that begin so. */
export const furniture = opener(
  'save|share|report|follow|print|back to|map|show more|show less|read more|see more|see who|sign in|log in|login|register|menu|close|copy link|be among|be an early|merken|teilen|drucken|melden|anmelden|sauvegarder|partager|imprimer|signaler|guardar|compartir|denunciar|salvar|compartilhar|salva|condividi|bewaren|delen|zapisz|udostępnij|uložit|sdílet|vytisknout|připomeň|пожаловаться|поделиться|сохранить|в избранное|показать контакты|收藏|分享|举报|返回|保存',
);

/** The board's own caution around a posting. */
export const notice = finder(
  "scam|fraud|be careful|beware|never pay|never provide|never send|don't provide|don’t provide|bank account|bank or credit|report this|betrug|arnaque|estafa|fraude|golpe|truffa|oszust|podvod|мошенн|будьте осторожны|诈骗|甄别|免责声明|詐欺",
);
