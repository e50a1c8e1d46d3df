/** Published works that the method follows, as they are cited in any language; alphabetical. */
export const LITERATURE: readonly string[] = [
  'Becker, W., Caperna, G., Del Sorbo, M., Norlén, H., Papadimitriou, E., Saisana, M. (2022). COINr: an R package for developing composite indicators. Journal of Open Source Software 7(78), 4567.',
  'Diakoulaki, D., Mavrotas, G., Papayannakis, L. (1995). Determining objective weights in multiple criteria problems: the CRITIC method. Computers & Operations Research 22(7), 763–770.',
  'Dunn, E. S. (1960). A statistical and analytical technique for regional analysis. Papers of the Regional Science Association 6, 97–112.',
  'Farhauer, O., Kröll, A. (2013). Standorttheorien: Regional- und Stadtökonomik in Theorie und Praxis. Springer Gabler.',
  'Hidalgo, C. A., Klinger, B., Barabási, A.-L., Hausmann, R. (2007). The product space conditions the development of nations. Science 317, 482–487.',
  'Jansen, M. J. W. (1999). Analysis of variance designs for model output. Computer Physics Communications 117, 35–43.',
  'Marin-Ferrer, M., Vernaccini, L., Poljanšek, K. (2017). INFORM Index for Risk Management: concept and methodology, version 2017. Publications Office of the European Union, EUR 28655.',
  'Mazziotta, M., Pareto, A. (2016). On a generalized non-compensatory composite index for measuring socio-economic phenomena. Social Indicators Research 127, 983–1003.',
  'OECD, European Commission Joint Research Centre (2008). Handbook on Constructing Composite Indicators: Methodology and User Guide. OECD Publishing. ISBN 978-92-64-04345-9.',
  'Saisana, M., Saltelli, A., Tarantola, S. (2005). Uncertainty and sensitivity analysis techniques as tools for the quality assessment of composite indicators. Journal of the Royal Statistical Society A 168(2), 307–323.',
  'Saltelli, A., Annoni, P., Azzini, I., Campolongo, F., Ratto, M., Tarantola, S. (2010). Variance based sensitivity analysis of model output. Computer Physics Communications 181, 259–270.',
  'Silverman, B. W. (1986). Density Estimation for Statistics and Data Analysis. Chapman and Hall.',
  'Stevens, J. Bivariate choropleth maps: a how-to guide. joshuastevens.net.',
  'UNDP. Human Development Report: technical notes (geometric mean since 2010; goalposts).',
  'Wang, H., Song, M. (2011). Ckmeans.1d.dp: optimal k-means clustering in one dimension by dynamic programming. The R Journal 3(2), 29–33.',
];

/** Tests that reproduce published numbers: key of the description, what they are taken from, and the test itself. */
export const CHECKS = [
  { id: 'r01', against: 'COINr 1.1.14, ASEM (JRC)', test: 'tests/reference/r01-coinr-chain.test.ts' },
  { id: 'r02', against: 'COINr 1.1.14, ASEM (JRC)', test: 'tests/reference/r02-coinr-options.test.ts' },
  { id: 'r03', against: 'COINr 1.1.14, test-treat', test: 'tests/reference/r03-treatment.test.ts' },
  { id: 'r12', against: 'pymcdm; pyrepo-mcda', test: 'tests/reference/r12-data-weights.test.ts' },
  { id: 'r13', against: 'Ishigami & Homma 1990; SALib', test: 'tests/reference/sobol.test.ts' },
  { id: 'r15', against: 'EconGeo', test: 'tests/reference/r15-econgeo.test.ts' },
  { id: 'r16', against: 'REAT 3.0.3', test: 'tests/reference/r16-reat.test.ts' },
  { id: 'r17', against: 'Farhauer & Kröll 2013; REAT', test: 'tests/reference/r17-shift-share.test.ts' },
  { id: 'r19', against: 'mapclassify, calemp', test: 'tests/unit/classes/classify.test.ts' },
  { id: 'r24', against: 'Compind 3.4, EU NUTS 1', test: 'tests/reference/r24-mpi.test.ts' },
] as const;
