import type { Whole } from './expected.ts';

export const fr: readonly Whole[] = [
  {
    name: 'cuisinier, sans intertitres',
    title: 'Second de cuisine H/F',
    text: `Ouvert depuis 22 ans sur le port de La Rochelle, notre restaurant de 60 couverts cherche son second de cuisine pour la saison. En lien direct avec le chef, vous préparez les entrées et les desserts, gérez les commandes et encadrez deux commis. De formation CAP ou BEP cuisine, vous avez au moins trois ans d'expérience sur un poste similaire et maîtrisez les règles HACCP. L'anglais serait un atout pour échanger avec notre clientèle. Contrat saisonnier de 6 mois, temps plein, 39 heures par semaine avec travail le week-end et deux jours de repos consécutifs. Salaire : 2 300 € brut par mois, logement possible. Pas de coupure.`,
    years: ['3'],
    education: ['hs'],
    level: null,
    mode: null,
    employment: ['FULL_TIME', 'TEMPORARY'],
    languages: ['en preferred'],
    eligibility: ['relocation offered relocation', 'shift required weekend'],
    must: ['HACCP'],
    nice: [],
    never: [],
  },
  {
    name: 'développeuse, sous des intertitres',
    title: 'Ingénieur·e données confirmé·e',
    text: `Qui sommes-nous ?
Créée il y a 8 ans, Mareva aide les ports à mieux gérer leur énergie. Nous avons levé 12 M€ l'an dernier.

Vos missions
- Concevoir nos flux de données avec Airflow et Spark
- Garantir la qualité des données de 40 ports

Votre profil
- Bac+5 en informatique ou expérience équivalente
- 4 à 7 ans d'expérience en ingénierie des données
- Très bonne maîtrise de Python et de SQL
- Anglais courant (C1)
- La connaissance de Kubernetes ou de Rust est un plus

Ce que nous offrons
- CDI, temps plein, à partir de 52 k€
- Télétravail trois jours par semaine, deux jours au bureau à Nantes
- Nous ne pouvons pas parrainer de visa de travail pour ce poste
- Quelques déplacements en Europe (10 %)`,
    years: ['4–7'],
    education: ['master'],
    level: 'middle',
    mode: 'hybrid 2',
    employment: ['FULL_TIME'],
    languages: ['en C1'],
    eligibility: ['sponsorship refused visa', 'travel required 10%'],
    must: ['Python', 'SQL'],
    nice: ['Kubernetes', 'Rust'],
    never: [],
  },
  {
    name: 'infirmière, offre d’hôpital',
    title: 'Infirmier·ère en réanimation (H/F) - nuit',
    text: `Le centre hospitalier de Valence (1 200 agents) recrute un infirmier ou une infirmière pour son service de réanimation de 14 lits.

Missions :
– assurer la surveillance des patients ventilés ;
– préparer et administrer les traitements ;
– encadrer les étudiants.

Profil :
– Diplôme d'État d'infirmier obligatoire ;
– une première expérience en réanimation est souhaitée mais les débutants sont acceptés ;
– inscription à l'Ordre national des infirmiers.

Conditions : CDI à temps plein, postes de 12 heures de nuit, un week-end sur deux travaillé. Le logement n'est pas fourni. Aucune prise en charge des frais de déménagement.`,
    years: ['0'],
    education: ['bachelor'],
    level: null,
    mode: null,
    employment: ['FULL_TIME'],
    languages: [],
    eligibility: ['licence required nursing', 'relocation refused relocation', 'shift required night', 'shift required weekend'],
    must: [],
    nice: [],
    never: [],
  },
];
