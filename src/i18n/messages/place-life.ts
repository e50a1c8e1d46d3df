import { defineMessages } from '../messages.ts';

/** The part of a town's page on living standards. */
export const placeLifeMessages = defineMessages({
  en: {
    heading: 'Living standards',
    upper: 'In the upper third of towns: {figures}.',
    lower: 'In the lower third of towns: {figures}.',
    figure: '{name}, {value} (rank {rank} of {of})',
    between: 'None of the five figures lies in the upper or lower third of the towns.',
    noneOwn: 'None of the five figures is published for the town itself.',
    all: 'Five figures among those of all towns',
    hint: 'Only figures of the towns or their administrations, none of a district or region; ranks count from the highest value. Dot: a town; large dot: this one; line: the median.',
    range: 'From {low} to {high}, median {median}.',
    notOwn: '{name}: no figure of the town’s own.',
    poverty:
      'Poverty is published for the region alone. {region}: {value} of people below the subsistence minimum ({year}); this is the region’s figure, not the town’s.',
    surveys: 'What residents said in surveys is given under {facts}.',
    facts: 'Facts',
  },
  ru: {
    heading: 'Уровень жизни',
    upper: 'В верхней трети городов: {figures}.',
    lower: 'В нижней трети городов: {figures}.',
    figure: '{name}, {value} (место {rank} из {of})',
    between: 'Ни один из пяти показателей не попадает в верхнюю или нижнюю треть городов.',
    noneOwn: 'По самому городу не публикуется ни один из пяти показателей.',
    all: 'Пять показателей среди всех городов',
    hint: 'Только данные городов или городских администраций, без районных и областных; места считаются от наибольшего значения. Точка\u00a0— город, крупная\u00a0— этот город, черта\u00a0— медиана.',
    range: 'От {low} до {high}, медиана {median}.',
    notOwn: '{name}: собственных данных у города нет.',
    poverty:
      'Данные о бедности публикуются только по регионам. {region}: доля людей с доходами ниже прожиточного минимума\u00a0— {value} ({year}); это значение региона, а не города.',
    surveys: 'Что жители отвечали в опросах\u00a0— в части {facts}.',
    facts: '«Факты»',
  },
  kk: {
    heading: 'Тұрмыс деңгейі',
    upper: 'Қалалардың жоғарғы үштен бірінде: {figures}.',
    lower: 'Қалалардың төменгі үштен бірінде: {figures}.',
    figure: '{name}, {value} ({of} қаланың ішінде {rank}-орын)',
    between: 'Бес көрсеткіштің ешқайсысы қалалардың жоғарғы да, төменгі де үштен біріне кірмейді.',
    noneOwn: 'Бес көрсеткіштің ешқайсысы қаланың өзі бойынша жарияланбайды.',
    all: 'Бес көрсеткіш барлық қала арасында',
    hint: 'Тек қалалардың немесе қала әкімдіктерінің деректері, аудан мен облыс деректері қосылмаған; орын ең үлкен мәннен бастап саналады. Нүкте\u00a0— қала, үлкен нүкте\u00a0— осы қала, сызық\u00a0— медиана.',
    range: 'Ең кіші мән\u00a0— {low}, ең үлкені\u00a0— {high}, медиана\u00a0— {median}.',
    notOwn: '{name}: қаланың өз дерегі жоқ.',
    poverty:
      'Кедейлік туралы дерек тек өңір бойынша жарияланады. {region}: табысы ең төмен күнкөріс деңгейінен төмен халық үлесі\u00a0— {value} ({year}); бұл қаланың емес, өңірдің мәні.',
    surveys: 'Тұрғындардың сауалнамаларда не айтқаны {facts} бөлімінде берілген.',
    facts: '«Фактілер»',
  },
});
