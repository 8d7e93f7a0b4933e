export type LabelledField =
  | 'hiringOrganization'
  | 'agency'
  | 'jobLocation'
  | 'datePosted'
  | 'validThrough'
  | 'employmentType'
  | 'jobLocationType'
  | 'pay'
  | 'experienceRequirements'
  | 'educationRequirements'
  | 'title';

// Labels as boards print them before a value, in lower case without the colon. One line a field; a language is a few words more.
const LABELS: Readonly<Record<LabelledField, string>> = {
  hiringOrganization:
    'company|employer|company name|organization|organisation|hiring company|client|firma|unternehmen|arbeitgeber|entreprise|société|employeur|empresa|compañía|azienda|bedrijf|werkgever|pracodawca|společnost|zaměstnavatel|spoločnosť|компания|работодатель|организация|компанія|роботодавець|företag|arbetsgivare|virksomhed|arbejdsgiver|arbeidsgiver|bedrift|yritys|työnantaja|cég|munkáltató|angajator|şirket|公司|公司名称|企业|会社名|企業名|회사',
  agency:
    'agency|recruiter|recruitment agency|posted by|advertiser|staffing agency|personalvermittlung|agence|agencia de empleo|agentura|кадровое агентство',
  jobLocation:
    'location|locations|job location|work location|workplace|place of work|office|city|place|office location|location(s)|standort|standorte|arbeitsort|einsatzort|ort|dienstort|lieu|localisation|lieu de travail|ville|ubicación|ubicació|lugar|lugar de trabajo|localidad|localización|ciudad|población|local|localização|local de trabalho|cidade|sede|luogo|luogo di lavoro|sede di lavoro|locatie|plaats|standplaats|werklocatie|lokalizacja|miejsce pracy|miasto|lokalita|místo práce|místo výkonu práce|pracoviště|adresa|miesto práce|место работы|местоположение|город|адрес|локация|регион|офис|місто|місце роботи|ort och region|plats|arbetsort|placering|arbetsplats|arbejdssted|sted|arbeidssted|sijainti|työpaikka|paikkakunta|munkavégzés helye|helyszín|locație|oraș|konum|şehir|lokasyon|地点|工作地点|工作城市|地址|城市|勤務地|근무지',
  datePosted:
    'date posted|posted|posted on|posted date|date|published|publication date|post date|posting date|listed|date listed|date published|opening date|veröffentlicht|veröffentlicht am|online seit|datum|eingestellt am|publié le|date de publication|publicado|fecha de publicación|data de publicação|publicada em|data publikacji|opublikowano|datum zveřejnění|zveřejněno|опубликовано|дата публикации|дата размещения|размещено|publicerad|publicerat|offentliggjort|julkaistu|közzététel|publicat|yayın tarihi|发布时间|发布日期|掲載日|公開日',
  validThrough:
    'closing date|deadline|apply by|application deadline|expires|expiry date|closes|valid until|last date to apply|last date|closing|bewerbungsfrist|bewerbungsschluss|gültig bis|date limite|date limite de candidature|fecha límite|fecha de cierre|prazo|data limite|scadenza|sluitingsdatum|termin aplikacji|uzávěrka|действует до|sista ansökningsdag|ansökningsfrist|ansøgningsfrist|søknadsfrist|frist|hakuaika päättyy|határidő|截止日期',
  employmentType:
    'employment type|employment form|form of employment|job type|type of employment|contract type|contract|schedule|type|position type|work type|time type|hours|working hours|employment|type of contract|job schedule|vertragsart|anstellungsart|beschäftigungsart|arbeitszeit|art der anstellung|arbeitszeitmodell|type de contrat|contrat|temps de travail|tipo de contrato|contrato|jornada|jornada laboral|tipo de empleo|tipus de contracte|jornada de treball|regime de contratação|tipo de vaga|tipo di contratto|contratto|orario|dienstverband|contractvorm|uren|rodzaj umowy|wymiar pracy|typ umowy|pracovní úvazek|úvazek|typ pracovního poměru|druh pracovního poměru|pracovní poměr|druh pracovného pomeru|тип занятости|занятость|вид занятости|график|график работы|тип работы|форма занятости|зайнятість|anställningsform|omfattning|anställningstyp|stillingstype|ansættelsestype|ansettelsesform|työsuhde|työaika|foglalkoztatás|tip job|çalışma şekli|雇佣类型|工作性质|职位类型|雇用形態|고용형태',
  jobLocationType:
    'workplace type|work mode|remote|remote work|work arrangement|location type|work model|remote status|homeoffice|home office|arbeitsmodell|télétravail|modalidad|modalidad de trabajo|modalitat de treball|teletrabajo|modelo de trabalho|modalidade|modalità di lavoro|tryb pracy|praca zdalna|práce z domova|формат работы|удалённая работа|distansarbete|远程|办公方式|リモート',
  pay: 'salary|pay|compensation|salary range|pay range|wage|rate|base salary|remuneration|annual salary|pay rate|hourly rate|gehalt|vergütung|entgelt|salaire|rémunération|salario|sueldo|retribución|salari|remuneración|salário|remuneração|faixa salarial|stipendio|retribuzione|ral|salaris|wynagrodzenie|plat|mzda|odměna|зарплата|заработная плата|оклад|доход|уровень дохода|зарплатна|lön|løn|lønn|palkka|fizetés|bér|salariu|maaş|薪资|薪水|工资|薪酬|给与|給与|月給|年収|급여',
  experienceRequirements:
    'experience|required experience|experience required|min experience|years of experience|experience level|berufserfahrung|erfahrung|expérience|expérience requise|experiencia|experiencia mínima|experiència|experiência|esperienza|ervaring|doświadczenie|praxe|požadovaná praxe|опыт|опыт работы|требуемый опыт|требуемый опыт работы|досвід роботи|工作经验|经验要求|経験',
  educationRequirements:
    "education|education level|minimum education|qualification|degree|ausbildung|bildungsabschluss|formation|niveau d’études|niveau d'études|formación|estudios|estudios mínimos|formació|escolaridade|formação|titolo di studio|opleiding|opleidingsniveau|wykształcenie|vzdělání|požadované vzdělání|образование|освіта|utbildning|学历|学历要求|学歴",
  title:
    'job title|position|position title|title|role|vacancy|job|stelle|position|jobtitel|poste|intitulé du poste|puesto|cargo|posizione|functie|stanowisko|pozice|должность|вакансия|позиция|посада|职位|职位名称|岗位|職種|직무',
};

const FIELD_OF = new Map<string, LabelledField>();
for (const [field, words] of Object.entries(LABELS)) for (const word of words.split('|')) FIELD_OF.set(word, field as LabelledField);

/** A line that begins with a label: the field it names and the rest of the line; an empty rest means that the value stands in the next line. */
export function labelled(line: string): { readonly field: LabelledField; readonly value: string } | null {
  const colon = /^([^:：]{2,40}?)\s?[:：]\s{0,3}(?=\S|$)/u.exec(line);
  const label = (colon ? colon[1]! : line)
    .toLowerCase()
    .replace(/[\s*]{1,5}$/, '')
    .replace(/^[^\p{L}]+/u, '');
  if (label.length > 40) return null;
  const field = FIELD_OF.get(label);
  return field ? { field, value: colon ? line.slice(colon[0].length).trim() : '' } : null;
}
