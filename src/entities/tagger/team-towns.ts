import { wordSet } from '../word-table';

/**
 * Clubs that news calls by the name of their town, or by a word that no list of places has, in football, rugby and
 * cricket. In a report of a match they are the club unless the text says "in" before them.
 */
const TEAM_TOWNS = `aberdeen accrington ajax almeria anderlecht arsenal atalanta auxerre barcelona barnet barnsley bath benfica
  besiktas birmingham blackburn blackpool bologna bolton bordeaux bournemouth bradford bremen brentford
  brighton bristol burnley bury cagliari cardiff carlisle castleford celta charlton chelsea cheltenham
  chesterfield colchester cologne coventry crewe darlington derby doncaster dortmund dundee durham edinburgh
  eindhoven elche espanyol essex everton exeter fenerbahce feyenoord fiorentina fulham galatasaray genoa
  getafe gillingham glamorgan glasgow gloucester granada grimsby halifax hamburg hampshire harlequins
  hartlepool hearts hereford hibernian hibs huddersfield hull inter inverness ipswich juventus kent
  kilmarnock lancashire lazio leeds leicester leicestershire leinster levante leverkusen lille lincoln
  liverpool llanelli luton lyon macclesfield mainz malaga mallorca mansfield marseille middlesbrough
  middlesex millwall monaco montpellier motherwell munster nantes napoli newcastle newport nice northampton
  norwich nottingham oldham olympiakos osasuna palermo panathinaikos parma peterborough plymouth porto
  portsmouth preston racing rangers rayo reading rennes rochdale roma rotherham sale sampdoria saracens
  schalke scunthorpe sevilla seville shrewsbury sociedad somerset southampton southend stockport stoke
  stuttgart sunderland surrey sussex swansea swindon torino tottenham toulon toulouse tranmere udinese
  ulster valencia valladolid villarreal wakefield walsall warrington warwickshire wasps watford werder wigan
  wimbledon wolfsburg wolves worcester wrexham wycombe yeovil york yorkshire zaragoza`;

let teamTowns: ReadonlySet<string> | undefined;

/** The names, in lower case, split on first use. */
export function getTeamTowns(): ReadonlySet<string> {
  teamTowns ??= wordSet(TEAM_TOWNS);
  return teamTowns;
}
