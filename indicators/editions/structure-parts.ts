import type { Industry, Names } from '../../geodata/types.ts';
import type { Branch, Section } from '../built-files.ts';

/** Series of output of each branch that sheets print; the rest of manufacturing is computed. */
export const BRANCH_SERIES = {
  mining: 'mining_output',
  metallurgy: 'metallurgy_output',
  chemicals: 'chemical_output',
  machinery: 'machinery_output',
  minerals: 'minerals_nonmetal_output',
  food: 'food_output',
  energy: 'energy_output',
  water: 'water_waste_output',
} as const satisfies Readonly<Partial<Record<Branch, string>>>;

/** Branches that are parts of manufacturing. */
export const MANUFACTURING: readonly (keyof typeof BRANCH_SERIES)[] = [
  'metallurgy',
  'chemicals',
  'machinery',
  'minerals',
  'food',
];

/** Series of output of the four industrial sections. */
export const INDUSTRY_SECTIONS = {
  B: 'mining_output',
  C: 'manufacturing_output',
  D: 'energy_output',
  E: 'water_waste_output',
} as const;
export type IndustrySection = keyof typeof INDUSTRY_SECTIONS;

/** Industry of a city-forming enterprise as a branch of output; null where no branch is its own. */
export const BRANCH_OF_INDUSTRY: Readonly<Record<Industry, Branch | null>> = {
  metals: 'metallurgy',
  ores: 'mining',
  coal: 'mining',
  'oil-gas': 'mining',
  chemicals: 'chemicals',
  energy: 'energy',
  science: null,
  machinery: 'machinery',
  minerals: 'minerals',
};

/** Series of value added by section that the regional accounts print. */
export const VALUE_ADDED_SERIES: Readonly<Partial<Record<Section, string>>> = {
  A: 'gva_agriculture',
  B: 'gva_mining',
  C: 'gva_manufacturing',
  D: 'gva_energy',
  F: 'gva_construction',
  G: 'gva_trade',
  H: 'gva_transport',
  I: 'gva_accommodation_food',
  J: 'gva_ict',
  K: 'gva_finance',
  L: 'gva_real_estate',
  M: 'gva_professional',
  N: 'gva_admin_services',
  O: 'gva_public_admin',
  P: 'gva_education',
  Q: 'gva_health',
};

/** Names of branches. */
export const BRANCH_NAMES: Readonly<Record<Branch, Names>> = {
  mining: { kk: 'Кен өндіру', ru: 'Добыча', en: 'Mining' },
  metallurgy: { kk: 'Металлургия', ru: 'Металлургия', en: 'Metallurgy' },
  chemicals: { kk: 'Химия өнеркәсібі', ru: 'Химическая промышленность', en: 'Chemicals' },
  machinery: { kk: 'Машина жасау', ru: 'Машиностроение', en: 'Machinery' },
  minerals: { kk: 'Құрылыс материалдары', ru: 'Неметаллические минералы', en: 'Mineral products' },
  food: { kk: 'Тамақ өнеркәсібі', ru: 'Пищевая промышленность', en: 'Food' },
  energy: { kk: 'Энергетика', ru: 'Энергетика', en: 'Energy' },
  water: { kk: 'Су және қалдықтар', ru: 'Вода и отходы', en: 'Water and waste' },
  'manufacturing-unpublished': {
    kk: 'Өңдеу өнеркәсібі, саласы жарияланбаған',
    ru: 'Обрабатывающая промышленность, отрасль не опубликована',
    en: 'Manufacturing, branch not published',
  },
};

/** Names of sections (OKED). */
export const SECTION_NAMES: Readonly<Record<Section, Names>> = {
  A: { kk: 'Ауыл шаруашылығы', ru: 'Сельское хозяйство', en: 'Agriculture' },
  B: { kk: 'Кен өндіру', ru: 'Добыча', en: 'Mining' },
  C: { kk: 'Өңдеу өнеркәсібі', ru: 'Обрабатывающая промышленность', en: 'Manufacturing' },
  D: { kk: 'Электр, газ, бу', ru: 'Электричество, газ, пар', en: 'Electricity, gas, steam' },
  E: { kk: 'Су және қалдықтар', ru: 'Вода и отходы', en: 'Water and waste' },
  F: { kk: 'Құрылыс', ru: 'Строительство', en: 'Construction' },
  G: { kk: 'Сауда', ru: 'Торговля', en: 'Trade' },
  H: { kk: 'Көлік және қойма', ru: 'Транспорт и складирование', en: 'Transport and storage' },
  I: { kk: 'Тұру және тамақтану', ru: 'Проживание и питание', en: 'Accommodation and food' },
  J: { kk: 'Ақпарат және байланыс', ru: 'Информация и связь', en: 'Information and communication' },
  K: { kk: 'Қаржы және сақтандыру', ru: 'Финансы и страхование', en: 'Finance and insurance' },
  L: { kk: 'Жылжымайтын мүлік', ru: 'Недвижимость', en: 'Real estate' },
  M: {
    kk: 'Кәсіби және ғылыми қызмет',
    ru: 'Профессиональная и научная деятельность',
    en: 'Professional and scientific services',
  },
  N: {
    kk: 'Әкімшілік және қосалқы қызмет',
    ru: 'Административное и вспомогательное обслуживание',
    en: 'Administrative and support services',
  },
  O: {
    kk: 'Мемлекеттік басқару және қорғаныс',
    ru: 'Государственное управление и оборона',
    en: 'Public administration and defence',
  },
  P: { kk: 'Білім беру', ru: 'Образование', en: 'Education' },
  Q: { kk: 'Денсаулық сақтау', ru: 'Здравоохранение', en: 'Health' },
  X: { kk: 'Өзге қызметтер', ru: 'Прочие услуги', en: 'Other services' },
};

/** What the quotients of towns are measured against. */
export const REFERENCE_NAME: Names = {
  kk: 'аудандық кестелері бар 16 өңір, бірге',
  ru: '16 областей с районными таблицами, вместе',
  en: 'the 16 regions with district tables, together',
};
