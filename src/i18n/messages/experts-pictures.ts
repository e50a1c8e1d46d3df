import { defineMessages } from '../messages.ts';

/** Charts of a panel's results as pictures: how they are saved, and what stands in them. */
export const expertsPictureMessages = defineMessages({
  en: {
    saveChart: 'Save the chart:',
    saveSums: 'Save the sums:',
    savePlot: 'Save the plot:',
    saveMatrix: 'Save the matrix:',
    making: 'Drawing the picture…',
    failed: 'The picture could not be made; try again.',
    opinion: 'What experts said, not a measurement.',
    invented: 'Invented example: nobody gave these answers, and they say nothing about any town.',
    sumsKey:
      'Bars = sums of the scores of a group below zero (threats) and above zero (opportunities). Score = probability × effect × importance, mean of the experts.',
    weightsKey:
      'Number = weight by all experts together. Stroke = median of their own weights, bar = the middle half of the experts.',
  },
  ru: {
    saveChart: 'Сохранить диаграмму:',
    saveSums: 'Сохранить суммы:',
    savePlot: 'Сохранить график:',
    saveMatrix: 'Сохранить матрицу:',
    making: 'Рисунок готовится…',
    failed: 'Рисунок создать не удалось; попробуйте ещё раз.',
    opinion: 'Это мнение экспертов, а не измерение.',
    invented: 'Вымышленный пример: таких ответов никто не давал, и о городах они ничего не говорят.',
    sumsKey:
      'Полосы\u00a0— суммы баллов группы ниже нуля (угрозы) и выше нуля (возможности). Балл = вероятность × влияние × важность, среднее по экспертам.',
    weightsKey:
      'Число\u00a0— общий вес по всем экспертам. Штрих\u00a0— медиана их собственных весов, полоса\u00a0— веса средней половины экспертов.',
  },
  kk: {
    saveChart: 'Диаграмманы сақтау:',
    saveSums: 'Қосындыларды сақтау:',
    savePlot: 'Графикті сақтау:',
    saveMatrix: 'Матрицаны сақтау:',
    making: 'Сурет дайындалуда…',
    failed: 'Суретті жасау мүмкін болмады; қайталап көріңіз.',
    opinion: 'Бұл\u00a0— сарапшылардың пікірі, өлшеу нәтижесі емес.',
    invented:
      'Ойдан шығарылған мысал: мұндай жауаптарды ешкім бермеген, олар қалалар туралы ештеңе білдірмейді.',
    sumsKey:
      'Жолақтар\u00a0— топтың нөлден төмен (қауіптер) және нөлден жоғары (мүмкіндіктер) балдарының қосындылары. Балл = ықтималдық × әсер × маңыз, сарапшылар бойынша орташа.',
    weightsKey:
      'Сан\u00a0— барлық сарапшы бойынша ортақ салмақ. Тік белгі\u00a0— олардың өз салмақтарының медианасы, жолақ\u00a0— сарапшылардың ортаңғы жартысының салмақтары.',
  },
});
