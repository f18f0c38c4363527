/** What is hummed while a speaker thinks; "@" is how meetings write what nobody understood. */
export const FILLERS: ReadonlySet<string> = new Set(
  'um uh uhm umm er erm em eh ah oh hm hmm mm mhm huh @'.split(' '),
);

/** Who has a turn and says no more has only listened. */
export const NODS: ReadonlySet<string> = new Set(
  "yeah yes yep yup no nope nah okay ok 'kay kay right sure alright exactly wow gosh cool lol haha thanks".split(
    ' ',
  ),
);
