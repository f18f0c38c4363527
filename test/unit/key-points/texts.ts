/** Sentences written for these tests, each of which leans on nothing. */
export const PLAIN: readonly string[] = [
  'The council of Sella approved a new dam on Monday.',
  'Engineers expect the works to last four years.',
  'Farmers in the valley have sued the province over lost land.',
  'Orlo Motors will build the turbines at its plant in Bergen.',
  'The province pays 60% of the cost, the treasurer said.',
  'Water levels in the lake have fallen since 2019.',
  'Mira Holm, a biologist, warned that trout could vanish from the river.',
  'Critics of the plan gathered 9,000 names in two weeks.',
  'A court in Porto will hear the case in June.',
];

/** Sentences with something to drop or to resolve. */
export const LEANING: readonly string[] = [
  'However, the mayor did not rule out a vote on the matter.',
  'But the union wants a stronger promise on wages before spring.',
  'SELLA (Reuters) - Rescuers closed the lower road after a landslide.',
  'The power company, which supplies three provinces and has run the old dam since the war, said the new turbines would cut its losses by half before 2030.',
  'The old dam -- a grey wall that generations of schoolchildren have painted with fish, boats and birds -- will be torn down as soon as the new one holds water.',
  'The ministry (it took over the project from the province in the spring of last year) named a new head of works and asked three banks for further credit.',
  'The valley road will be moved to the northern slope above the church, the school and the old mill, giving drivers a clear view of the lake.',
  'He then left the hall.',
  'They cheered.',
  'This surprised the bank.',
];
