import { wordSet } from '../word-table';

/**
 * Clubs that news calls by the name of their town, or by a word that no list of places has, in football, rugby, cricket
 * and American sports. In a report of a match they are the club unless the text says "in" before them.
 */
const TEAM_TOWNS = `aberdeen accrington ajax almeria anderlecht arsenal atalanta atlanta auxerre baltimore barcelona barnet
  barnsley bath benfica besiktas birmingham blackburn blackpool bologna bolton bordeaux boston bournemouth bradford brentford
  bremen brentford brighton bristol buffalo burnley bury cagliari cardiff carlisle castleford celta charlotte charlton
  chelsea cheltenham chesterfield chicago cincinnati cleveland colchester cologne coventry crewe dallas darlington denver
  derby detroit doncaster dortmund dundee durham edinburgh eindhoven elche espanyol essex everton exeter fenerbahce feyenoord
  fiorentina fulham galatasaray genoa getafe gillingham glamorgan glasgow gloucester granada grimsby halifax hamburg
  hampshire harlequins hartlepool hearts hereford hibernian hibs houston huddersfield hull indianapolis inter inverness
  ipswich juventus kent kilmarnock lancashire lazio leeds leicester leicestershire leinster levante leverkusen lille lincoln
  liverpool llanelli luton lyon macclesfield mainz malaga mallorca mansfield marseille memphis miami middlesbrough
  middlesex millwall milwaukee minnesota monaco montpellier motherwell munster nantes napoli newcastle newport nice
  northampton norwich nottingham oakland oldham olympiakos osasuna palermo panathinaikos parma peterborough philadelphia
  phoenix pittsburgh plymouth porto portland portsmouth preston racing rangers rayo reading rennes rochdale roma
  rotherham sacramento sale sampdoria saracens schalke scunthorpe seattle sevilla seville shrewsbury sociedad somerset
  southampton southend stockport stoke stuttgart sunderland surrey sussex swansea swindon tampa torino toronto toulon
  toulouse tottenham tranmere udinese ulster valencia valladolid villarreal wakefield walsall warrington warwickshire wasps
  watford werder wigan wimbledon wolfsburg wolves worcester wrexham wycombe yeovil york yorkshire zaragoza`;

let teamTowns: ReadonlySet<string> | undefined;

/** The names, in lower case, split on first use. */
export function getTeamTowns(): ReadonlySet<string> {
  teamTowns ??= wordSet(TEAM_TOWNS);
  return teamTowns;
}
