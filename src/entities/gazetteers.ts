import {
  COUNTRIES,
  FIRST_NAMES,
  LAST_NAMES,
  NATIONALITIES,
  ORGANIZATIONS,
  ROLES,
  TOWNS,
} from '../models/name-tables';
import { COMMON_WORDS } from '../models/word-tables';
import { unpackWords, wordSet } from './word-table';

/** Name lists, all in lower case, several words joined by a space. */
export interface Gazetteers {
  readonly firstNames: ReadonlySet<string>;
  readonly lastNames: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Towns, states, regions and parts of the world. */
  readonly regions: ReadonlySet<string>;
  /** Words for peoples, languages and faiths: never a name by themselves. */
  readonly nationalities: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  /** What people are: actor, minister, nurse. */
  readonly roles: ReadonlySet<string>;
  /** Words that news writes in lower case at least half of the time. */
  readonly commonWords: ReadonlySet<string>;
}

/** Parts of the world, seas aside, and short forms that the lists lack. */
const MORE_REGIONS = `africa asia europe antarctica oceania america latin_america south_america north_america
  central_america middle_east the_middle_east far_east southeast_asia central_asia eastern_europe western_europe
  scandinavia balkans caribbean siberia crimea kashmir tibet gaza gaza_strip west_bank kurdistan catalonia bavaria
  england scotland wales northern_ireland britain great_britain hawaii alabama alaska arizona arkansas california colorado
  connecticut delaware florida georgia idaho illinois indiana iowa kansas kentucky louisiana maine maryland
  massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico
  new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota
  tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming d.c. washington_d.c.
  calif. fla. mass. conn. wash. ariz. ill. tex. pa. n.y. n.j. l.a. new_york_city manhattan brooklyn queens bronx
  hollywood silicon_valley wall_street downing_street capitol_hill los_angeles san_francisco chicago boston seattle
  detroit miami houston dallas atlanta denver philadelphia las_vegas ontario quebec british_columbia alberta
  manitoba nova_scotia new_south_wales queensland tasmania victoria punjab sindh guangdong sichuan hunan xinjiang
  mediterranean atlantic pacific arctic alps himalayas andes`;

const MORE_COUNTRIES = `us u.s. u.s.a. usa uk u.k. uae u.a.e. britain great_britain england scotland wales russia iran
  syria tanzania laos vietnam taiwan bolivia venezuela north_korea south_korea korea czech_republic holland burma
  ivory_coast soviet_union ussr yugoslavia east_germany west_germany vatican macedonia swaziland turkey
  united_states united_kingdom united_arab_emirates united_states_of_america drc czechoslovakia prussia`;

const MORE_NATIONALITIES = `british english scottish irish welsh spanish turkish polish finnish danish swedish swiss
  jewish jews jew muslim muslims islamic islam christian christians christianity catholic catholics protestant
  protestants hindu hindus buddhist buddhists sikh sikhs sunni sunnis shia shiite shiites arab arabs arabic latin
  latino latinos hispanic hispanics kurd kurds kurdish persian hebrew mandarin cantonese urdu anglo tibetan tibetans
  chechen chechens basque basques catalan yemeni yemenis bahraini burmese cypriot maltese luxembourgish caucasian
  asian asians african-american african-americans afro-american roma gypsy scandinavian nordic slavic slovene
  slovenian tajik uzbek uzbeks georgian byzantine roman romans victorian orthodox anglican anglicans lutheran
  methodist mormon mormons baptist westerner westerners norse celtic gaelic
  nazi nazis communist communists soviet soviets democrat democrats republican republicans tory tories
  marxist zionist texan texans londoner londoners parisian hawaiian sri_lankan british-born scots scotsman
  briton britons finn finns scot icelander icelanders houthi houthis kyrgyz uighur uighurs uyghur uyghurs rohingya frenchman englishmen irishmen dutchman`;

/** Bodies and companies that news names without saying what they are, and that the lists lack. */
const MORE_ORGANIZATIONS = `apple amazon openai alphabet meta anthropic deepmind spacex tesla google yahoo alibaba huawei bytedance tiktok
  instagram whatsapp snapchat linkedin reddit spotify netflix reuters bloomberg afp ap xinhua tass cbs abc espn hbo
  npr pbs fox_news sky_news al_jazeera isis isil islamic_state hamas hezbollah taliban boko_haram al-shabaab al-qaeda un u.n. eu
  e.u. nato imf world_bank world_health_organization unicef unhcr opec oecd wto asean kremlin pentagon white_house
  congress senate house_of_representatives house_of_commons house_of_lords supreme_court european_union
  european_commission european_parliament european_central_bank federal_reserve state_department justice_department
  scotland_yard harvard stanford yale princeton mit cambridge_university oxford_university amnesty_international
  human_rights_watch greenpeace uefa fifa nba nfl nhl mlb ncaa chelsea arsenal everton juventus bayern_munich
  manchester_united manchester_city real_madrid barcelona_fc`;

let gazetteers: Gazetteers | undefined;

/** The name lists, unpacked on first use in about 20 ms. */
export function getGazetteers(): Gazetteers {
  gazetteers ??= {
    firstNames: unpackWords(FIRST_NAMES),
    lastNames: unpackWords(LAST_NAMES),
    countries: union(unpackWords(COUNTRIES), spaced(MORE_COUNTRIES)),
    regions: union(unpackWords(TOWNS), spaced(MORE_REGIONS)),
    nationalities: union(unpackWords(NATIONALITIES), spaced(MORE_NATIONALITIES)),
    organizations: union(unpackWords(ORGANIZATIONS), spaced(MORE_ORGANIZATIONS)),
    roles: unpackWords(ROLES),
    commonWords: unpackWords(COMMON_WORDS),
  };
  return gazetteers;
}

function spaced(words: string): Iterable<string> {
  return [...wordSet(words)].map((word) => word.replaceAll('_', ' '));
}

function union(first: ReadonlySet<string>, second: Iterable<string>): ReadonlySet<string> {
  return new Set([...first, ...second]);
}
