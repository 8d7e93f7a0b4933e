/** Words that make a short line a job's title, in the languages read here: the beginnings of words, each at least four letters, and whole ones. */
const STEMS = `engineer develop programm manager analyst architect designer consultant specialist administrator coordinator assistant director scientist technician
representative associate accountant recruiter supervisor officer executive operator nurse therapist teacher instructor tutor lecturer professor driver cashier
cleaner cook waiter waitress barista baker butcher receptionist secretary clerk auditor attorney lawyer paralegal counsel economist statistician researcher
physician doctor surgeon dentist pharmacist veterinar psycholog counselor caregiver carer electrician plumber carpenter welder mechanic machinist fabricator
installer estimator surveyor inspector planner buyer merchandis stylist photograph videograph editor writer copywriter journalist translator interpreter
animator illustrator producer strategist marketer advisor adviser agent broker underwriter trader banker controller treasurer bookkeeper librarian curator
trainer coach guard firefighter paramedic pilot dispatcher packer picker loader warehouse laborer labourer worker handyman janitor gardener farmer
principal founder president intern trainee apprentice fellow postdoc tester devops sysadmin evangelist advocate liaison generalist partner concierge
housekeep steward bartender server hostess chef sous therapist hygienist phlebotom radiolog sonograph acupunctur esthetic beautic barber
инженер разработчик программист менеджер аналитик архитектор дизайнер консультант специалист администратор координатор ассистент директор тестировщик
бухгалтер экономист юрист рекрутер оператор продавец кассир водитель повар официант медсестра врач учитель преподаватель воспитатель электрик сварщик слесарь
токарь монтажник механик грузчик кладовщик курьер охранник уборщи секретарь маркетолог копирайтер редактор журналист переводчик руководитель начальник
стажер стажёр техник технолог мастер помощник представитель логист диспетчер финансист контролер верстальщик геймдизайнер художник аниматор методист
супервайзер упаковщик комплектовщик фасовщик делопроизводитель заместитель риелтор тренер логопед психолог фармацевт провизор кондитер пекарь
entwickl ingenieur berater leiter sachbearbeit mitarbeiter fachkraft kaufmann kauffrau techniker verkäufer pfleger krankenschwester arzt ärztin lehrer
erzieher elektriker elektroniker mechatroniker mechaniker schlosser fahrer lagerist koch köchin kellner buchhalter assistent praktikant werkstudent auszubild
referent projektleit pädagog meister monteur schweißer verwalt administrator controller jurist steuerfach gestalter redakteur
développeu ingénieur chef responsable chargé conseiller comptable technicien infirmier médecin enseignant vendeur vendeuse chauffeur cuisinier serveur
stagiaire alternant directeur directrice gestionnaire consultant architecte analyste assistante électricien mécanicien juriste avocat rédacteur
desarrollador ingenier gerente jefe analista arquitect diseñador consultor especialista técnico coordinador asistente contable contador enfermer médic profesor
vendedor conductor cociner camarer becari director programador administrativ abogad electricista mecánic operari monitor responsable dependient
desenvolvedor engenheir gerente coordenador assistente contador enfermeir médico professor motorista cozinheir estagiári diretor programador advogad auxiliar
sviluppatore ingegnere responsabile impiegat tecnico addetto consulente infermier medico insegnante commess autista cuoco cameriere stagista direttore
ontwikkelaar medewerker verpleegkundige leraar docent chauffeur verkoper monteur adviseur stagiair directeur beheerder boekhouder
programista inżynier kierownik specjalista specjalistka analityk projektant konsultant księgow pielęgniar lekarz nauczyciel sprzedawca kierowca kucharz kelner
stażysta praktykant dyrektor doradca magazynier operator elektryk mechanik asystent pracownik referent
vývojář programátor inženýr manažer analytik konzultant účetní sestra lékař učitel prodavač řidič kuchař číšník stážista ředitel technik specialista
operátor skladník elektrikář mechanik asistent vedoucí pracovník obchodní správce tester referent
розробник інженер менеджер аналітик дизайнер спеціаліст фахівець адміністратор бухгалтер водій кухар лікар вчитель продавець тестувальник керівник стажист`;
const WHOLE = new Set(
  'lead head chef vp cto ceo cfo coo cmo sre qa hr pr dev pm ba ux ui cook host md rn lpn np pa sdet dba buyer tutor maid nanny clerk agent sales 1c 1с seo smm dj'.split(
    ' ',
  ),
);
const HAN = [
  '工程师',
  '工程師',
  '经理',
  '开发',
  '设计',
  '分析师',
  '架构师',
  '主管',
  '总监',
  '专员',
  '助理',
  '运营',
  '测试',
  '顾问',
  '研究员',
  '教师',
  '销售',
  '会计',
  '客服',
  '产品',
  '前端',
  '后端',
  '实习',
  '岗',
];

const stems = new Map<string, string[]>();
for (const stem of STEMS.split(/\s+/)) stems.set(stem.slice(0, 3), [...(stems.get(stem.slice(0, 3)) ?? []), stem]);

/** Does this (lower-cased) line name a job? */
export function namesJob(lower: string): boolean {
  if (HAN.some((word) => lower.includes(word))) return true;
  return (lower.match(/[\p{L}\p{M}\d]+/gu) ?? []).some(
    (word) => WHOLE.has(word) || (stems.get(word.slice(0, 3))?.some((stem) => word.startsWith(stem)) ?? false),
  );
}
