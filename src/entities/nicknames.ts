/** Short for one first name only; what is short for several ("Chris", "Sam") is a name of its own here. */
const NICKNAMES = `abby=abigail al=albert andy=andrew art=arthur barney=bernard ben=benjamin bernie=bernard bill=william
  billy=william bob=robert bobby=robert cathy=catherine charlie=charles chuck=charles cindy=cynthia dan=daniel
  danny=daniel dave=david debbie=deborah dick=richard don=donald doug=douglas ed=edward eddie=edward fred=frederick
  greg=gregory jeff=jeffrey jim=james jimmy=james joe=joseph joey=joseph johnny=john jon=jonathan josh=joshua
  judy=judith ken=kenneth kenny=kenneth kim=kimberly larry=lawrence len=leonard liz=elizabeth matt=matthew
  meg=margaret mike=michael mick=michael mitch=mitchell nate=nathan nick=nicholas patty=patricia pete=peter
  phil=philip ray=raymond rich=richard rick=richard rob=robert ron=ronald ronnie=ronald sandy=sandra stan=stanley
  sue=susan tim=timothy tom=thomas tommy=thomas tony=anthony vicky=victoria will=william zach=zachary`;

let formalNames: ReadonlyMap<string, string> | undefined;

/** The first name that another is short for, in lower case; itself where it is none. */
export function formalName(first: string): string {
  formalNames ??= new Map(
    NICKNAMES.split(/\s+/u).map((pair) => {
      const [short = '', formal = ''] = pair.split('=');
      return [short, formal] as const;
    }),
  );
  return formalNames.get(first) ?? first;
}
