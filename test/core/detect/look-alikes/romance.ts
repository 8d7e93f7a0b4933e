import { type LookAlike, meta, page, ul } from './page.ts';

/** Boards and employers that write French, Spanish, Portuguese, Italian, Catalan, Romanian. */
export const romance: readonly LookAlike[] = [
  {
    name: 'a French board where the firm stands above the job',
    url: 'https://www.embauche.example/fr/companies/atelier-nuage/jobs/developpeur-back-end_lyon',
    html: page({
      lang: 'fr',
      title: 'Développeur Back-end - Atelier Nuage - CDI à Lyon',
      head: meta('og:title', 'Développeur Back-end - Atelier Nuage - CDI à Lyon') + meta('og:site_name', 'Embauche'),
      body: `<main><div data-testid="job-section"><div data-testid="job-metadata-block"><a href="/fr/companies/atelier-nuage"><span class="wui-text">Atelier Nuage</span></a><h2 class="wui-text">Développeur Back-end</h2>
        <div class="sc-a"><div class="sc-b"><i name="contract"></i>CDI</div><div class="sc-b"><i name="location"></i><span><span>Lyon</span></span></div><div class="sc-b"><i name="remote"></i><span>Télétravail fréquent</span></div><div class="sc-b"><i name="salary"></i><span>Salaire : </span>42K à 52K €</div><div class="sc-b"><i name="clock"></i><span>Début : </span>dès que possible</div><div class="sc-b"><span>Expérience : </span>&gt; 3 ans</div></div><button>Postuler</button><time datetime="2026-11-05T09:00:00Z">il y a 5 jours</time></div>
        <div id="the-position-section"><h4>Descriptif du poste</h4><p>Vous rejoignez une équipe de quatre personnes qui entretient l’API de réservation.</p>${ul('Concevoir des services en Go', 'Relire le code de vos collègues')}<h4>Profil recherché</h4>${ul('Au moins trois ans d’expérience', 'À l’aise avec PostgreSQL')}<h4>Déroulement des entretiens</h4>${ul('Un échange de 30 minutes', 'Un exercice')}</div></div>
        <section data-testid="similar-jobs"><h3>D’autres offres qui pourraient vous plaire</h3><ul><li><a href="/fr/companies/autre/jobs/x">Développeur Front-end</a><span>Autre SARL</span><span>Nantes</span></li><li><a href="/fr/companies/autre/jobs/y">Data engineer</a><span>Autre SARL</span><span>Paris</span></li></ul></section></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Développeur Back-end',
      company: 'Atelier Nuage',
      place: ['Lyon'],
      posted: '2026-11-05',
      types: ['FULL_TIME'],
      mode: 'hybrid',
      pay: [42000, 52000, 'EUR', 'YEAR'],
      not: ['Autre SARL', 'Nantes'],
    },
  },
  {
    name: 'a French public service page with a list of facts',
    url: 'https://candidat.emploi-public.example/offres/recherche/detail/184XKLM',
    html: page({
      lang: 'fr',
      title: 'Offre d’emploi Agent / Agente d’entretien (H/F) - 37 - TOURS - 184XKLM',
      body: `<div class="modal-details modal-details-offre"><h1 class="t2 title"><span itemprop="title">Agent d’entretien (H/F)</span></h1><p class="t4 title-complementary"><span><span itemprop="address"><span itemprop="name">37 - TOURS</span></span></span></p><p class="t5"><span itemprop="datePosted" content="2026-11-02">Publié le 02 novembre 2026</span> - offre n° 184XKLM</p>
        <div class="description"><p>Vous assurez l’entretien de bureaux et de parties communes, du lundi au vendredi.</p><p>Missions :<br>- dépoussiérer et laver les sols<br>- vider les corbeilles</p></div>
        <div class="description-aside"><dl class="icon-group"><dt><span title="Type de contrat"></span></dt><dd>Contrat à durée déterminée - 6 Mois<br>Contrat travail</dd><dt><span title="Durée du travail"></span></dt><dd>20H/semaine<br>Travail en journée</dd><dt><span title="Salaire"></span></dt><dd>Salaire brut : Horaire de 12,10 Euros</dd></dl></div>
        <h2 class="t4">Profil souhaité</h2><h3 class="subtitle">Expérience</h3><ul><li><span>Débutant accepté</span></li></ul><h3 class="subtitle">Compétences</h3>${ul('Nettoyage des sols', 'Gestes et postures')}
        <h2 class="t4">Entreprise</h2><div class="media-body"><h3 class="t4 title">PROPRETÉ DE LOIRE</h3><p>10 à 19 salariés</p></div></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Agent d’entretien (H/F)',
      company: 'PROPRETÉ DE LOIRE',
      place: ['37 - TOURS'],
      posted: '2026-11-02',
      types: ['PART_TIME', 'TEMPORARY'],
      pay: [12.1, 12.1, 'EUR', 'HOUR'],
    },
  },
  {
    name: 'a Latin American board: firm and city in one line, facts as tags',
    url: 'https://co.trabajos.example/ofertas-de-trabajo/oferta-de-trabajo-de-auxiliar-contable-en-medellin-9F3A',
    html: page({
      lang: 'es-CO',
      title: 'Oferta de trabajo de Auxiliar contable en Medellín - Café del Valle S.A.S.',
      body: `<main class="detail_fs"><div class="container"><h1 class="fwB fs24 mb5 box_detail w100_m">Auxiliar contable</h1><p class="fs16">Café del Valle S.A.S. - Medellín, Antioquia</p>
        <div class="box_border"><div class="mbB"><span class="tag base mb10">$ 1.950.000,00 (Mensual)</span><span class="tag base mb10">Contrato a término indefinido</span><span class="tag base mb10">Tiempo Completo</span><span class="tag base mb10">Presencial</span></div><h3 class="fwB fs18">Descripción de la oferta</h3><p class="mbB">Empresa del sector cafetero requiere auxiliar contable para registro de facturas y conciliaciones.<br>Horario: lunes a viernes de 7:00 a 17:00.</p><p class="fwB">Requerimientos</p>${ul('Educación mínima: Universidad / Carrera técnica', '2 años de experiencia', 'Conocimientos: Excel, Siigo')}<p class="fc_aux fs13 mtB">Hace 3 días</p><a class="b_primary big" href="/postular">Postularme</a></div></div>
        <div class="box_border"><p class="fwB">Ofertas similares</p><article><a href="/ofertas-de-trabajo/x">Auxiliar administrativo</a><p>Otra Firma Ltda - Cali</p></article><article><a href="/ofertas-de-trabajo/y">Contador público</a><p>Otra Firma Ltda - Cali</p></article></div></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Auxiliar contable',
      company: 'Café del Valle S.A.S.',
      place: ['Medellín, Antioquia'],
      types: ['FULL_TIME'],
      mode: 'onsite',
      not: ['Otra Firma', 'Cali'],
    },
  },
  {
    name: 'a Spanish board with labels in one list',
    url: 'https://www.ofertas.example/madrid/camarero-sala/of-i4f2b6c7d8e9f',
    html: page({
      lang: 'es',
      title: 'Camarero/a de sala en Madrid - Taberna del Río | Ofertas',
      body: `<div class="panel-canvas"><h1 class="ij-OfferDetailHeader-title">Camarero/a de sala</h1><a class="ij-OfferDetailHeader-companyLink" href="/taberna-del-rio/em-i98">Taberna del Río</a>
        <ul class="ij-OfferDetailHeader-detailsList"><li class="ij-OfferDetailHeader-detailsList-item"><p>Madrid, Madrid</p></li><li class="ij-OfferDetailHeader-detailsList-item"><p>Presencial</p></li><li class="ij-OfferDetailHeader-detailsList-item"><p>Publicada hace 2d</p></li><li class="ij-OfferDetailHeader-detailsList-item"><p>Salario: 1.500€ - 1.700€ Bruto/mes</p></li><li class="ij-OfferDetailHeader-detailsList-item"><p>Experiencia mínima: al menos 1 año</p></li><li class="ij-OfferDetailHeader-detailsList-item"><p>Tipo de contrato: indefinido, jornada parcial - tarde</p></li></ul>
        <h2>Requisitos</h2><dl><dt>Estudios mínimos</dt><dd>Sin estudios</dd><dt>Idiomas requeridos</dt><dd>Español - Nivel Nativo</dd></dl><h2>Descripción</h2><p>Buscamos camarero o camarera con ganas de trabajar en equipo. Ofrecemos propinas y comida.</p><p>Funciones: atender la sala, montar mesas y cobrar.</p><p>3 vacantes · 84 inscritos a esta oferta</p><button>Inscribirme en esta oferta</button></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Camarero/a de sala',
      company: 'Taberna del Río',
      place: ['Madrid, Madrid'],
      types: ['PART_TIME'],
      mode: 'onsite',
      pay: [1500, 1700, 'EUR', 'MONTH'],
    },
  },
  {
    name: 'a Brazilian applicant system, its facts as badges with labels for screen readers',
    url: 'https://padariareal.vagas.example/jobs/7788120?jobBoardSource=share_link',
    html: page({
      lang: 'pt-BR',
      title: 'Padeiro(a) | Padaria Real',
      head: meta('og:title', 'Padeiro(a) | Padaria Real') + meta('og:description', 'Vem ser padeiro na Padaria Real!'),
      nav: '<nav><a href="https://padariareal.vagas.example">Todas as vagas</a></nav>',
      body: `<main><section id="h1-job-name"><h1 id="h1-title">Padeiro(a)</h1><div><span aria-label="Local de trabalho: Campinas - SP">Campinas - SP</span></div><div><span><b>Tipo de vaga:</b> Efetivo</span></div><div><span><b>Modelo de trabalho:</b> Presencial</span></div><p>Publicada em: 03/11/2026</p><p>Inscrições até: 30/11/2026</p></section>
        <section data-testid="text-section"><h2>Descrição da vaga</h2><p>A Padaria Real assa pão desde 1988 e busca quem goste de madrugar.</p></section><section data-testid="text-section"><h2>Responsabilidades e atribuições</h2>${ul('Preparar massas', 'Controlar o forno')}</section><section data-testid="text-section"><h2>Requisitos e qualificações</h2>${ul('Experiência como padeiro', 'Ensino fundamental completo')}</section><section><h2>Etapas do processo</h2><ol><li>Cadastro</li><li>Entrevista</li><li>Contratação</li></ol></section><a href="/candidates/jobs/7788120/apply">Candidatar-se</a></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Padeiro(a)',
      company: 'Padaria Real',
      place: ['Campinas - SP'],
      until: '2026-11-30',
      mode: 'onsite',
      not: ['Todas as vagas'],
    },
  },
  {
    name: 'an Italian board with facts in spans and a company box',
    url: 'https://www.lavoro.example/annunci/magazziniere-verona-551827',
    html: page({
      lang: 'it',
      title: 'Magazziniere con patentino a Verona | Lavoro.example',
      head: meta('og:site_name', 'Lavoro.example'),
      body: `<main><h1>Magazziniere con patentino</h1><div class="annuncio-meta"><span class="azienda">Agricola Adige S.r.l.</span> <span class="sede">Verona (VR)</span> <span class="data">Pubblicato il 3 novembre 2026</span></div><div class="annuncio-testo"><p>Agricola Adige cerca un magazziniere per il proprio deposito.</p><p><b>Mansioni</b></p>${ul('Carico e scarico merci', 'Uso del muletto')}<p><b>Requisiti</b></p>${ul('Patentino in corso di validità', 'Esperienza di almeno un anno')}<p><b>Offriamo</b></p><p>Contratto a tempo determinato di sei mesi, full time, RAL 24.000 €.</p></div><a href="/candidati/551827">Candidati ora</a></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Magazziniere con patentino',
      company: 'Agricola Adige S.r.l.',
      place: ['Verona (VR)'],
      posted: '2026-11-03',
      types: ['FULL_TIME', 'TEMPORARY'],
      pay: [24000, 24000, 'EUR', 'YEAR'],
    },
  },
  {
    name: 'a Mexican employer’s page on a site builder, all in divs',
    url: 'https://www.talleresnova.example.mx/bolsa-de-trabajo/soldador',
    html: page({
      lang: 'es-MX',
      title: 'Soldador | Talleres Nova',
      body: `<div class="comp-kx1"><div class="font_2"><span>Soldador</span></div><div class="font_8"><span>Querétaro, Qro.</span></div><div class="font_8"><span>Talleres Nova solicita soldador con experiencia en TIG y MIG.</span></div><div class="font_8"><span style="font-weight:bold">Requisitos:</span></div><div class="font_8"><span>• 2 años de experiencia</span></div><div class="font_8"><span>• Secundaria terminada</span></div><div class="font_8"><span style="font-weight:bold">Ofrecemos:</span></div><div class="font_8"><span>• Sueldo de $14,000 MXN mensuales</span></div><div class="font_8"><span>• Prestaciones de ley</span></div><div class="font_8"><span>Horario: lunes a viernes, tiempo completo</span></div></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Soldador',
      company: 'Talleres Nova',
      types: ['FULL_TIME'],
      pay: [14000, 14000, 'MXN', 'MONTH'],
      says: ['Secundaria terminada'],
    },
  },
  {
    name: 'a Romanian board with icons and labels',
    url: 'https://www.locuri.example/locuri-de-munca/inginer-constructii-in-cluj-napoca-443121.html',
    html: page({
      lang: 'ro',
      title: 'Inginer construcții - Cluj-Napoca - Zidarii SRL - Locuri de muncă',
      body: `<div class="job-page"><h1>Inginer construcții</h1><h2 class="company"><a href="/firme/zidarii">Zidarii SRL</a></h2><div class="row"><div><strong>Orașe</strong><span>Cluj-Napoca</span></div><div><strong>Tip job</strong><span>Full time</span></div><div><strong>Nivel carieră</strong><span>Mid-Level (2-5 ani)</span></div><div><strong>Data publicării</strong><span>4 noiembrie 2026</span></div></div><h3>Descriere</h3><p>Căutăm un inginer de șantier pentru blocuri de locuințe.</p><h3>Cerințe</h3>${ul('Studii superioare în construcții', 'Experiență de doi ani')}<h3>Oferim</h3>${ul('Mașină de serviciu')}<a href="/aplica">Aplică acum</a></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Inginer construcții',
      company: 'Zidarii SRL',
      place: ['Cluj-Napoca'],
      posted: '2026-11-04',
      types: ['FULL_TIME'],
    },
  },
  {
    name: 'a Catalan service that stands between',
    url: 'https://feina.example.cat/ca/ofertes/cuiner-girona-5512',
    html: page({
      lang: 'ca',
      title: 'Cuiner/a - Ofertes de feina',
      body: `<article><h1>Cuiner/a</h1><dl><dt>Empresa</dt><dd>Fonda Ter</dd><dt>Ubicació</dt><dd>Girona</dd><dt>Tipus de contracte</dt><dd>Indefinit</dd><dt>Jornada de treball</dt><dd>Completa</dd><dt>Data de publicació</dt><dd>03/11/2026</dd></dl><h2>Funcions</h2>${ul('Preparar el menú del dia')}<h2>Requisits</h2>${ul('Experiència de dos anys')}<h2>S’ofereix</h2>${ul('Salari segons conveni')}</article>`,
    }),
    gives: { kind: 'posting', title: 'Cuiner/a', company: 'Fonda Ter', place: ['Girona'], types: ['FULL_TIME'] },
  },
];
