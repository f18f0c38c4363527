/** A news story of its own invention, with a title, a byline, a heading and page furniture. */
export const HARBOUR = `Old harbour crane to be moved stone by stone

By Ruth Calloway

The port of Ellsby will move its 140-year-old steam crane to a museum site across the river, the city council decided on Tuesday.

The council voted 11 to 4 for the plan, which will cost 2.3 million pounds over three years. Engineers from the University of Marsham will take the crane apart and number every one of its 6,200 pieces.

"It is the last of its kind on this coast," said Dora Finch, who leads the museum. "We could not let it rust."

Cost and doubts

Critics of the plan say that the money is needed elsewhere. Councillor Henry Pike wanted to spend it on the flood wall, which the storms of last winter damaged in four places.

He asked the council to wait for a year. The council refused.

Work on the crane begins in April, and the museum hopes to show it to visitors by the summer of 2029. The steam crane loaded coal ships from 1886 until the last mine near Ellsby closed in 1971.

Subscribe to our newsletter for more stories like this.`;

/** Sentences that each say something of their own, all in one paragraph. */
export const LIGHTHOUSE =
  'The lighthouse on Gull Rock will get a keeper again after 31 years. ' +
  'The coast guard announced on Monday that Irene Moss will live on the rock from May. ' +
  'Automatic lamps replaced the last keeper in 1995. ' +
  'Since then three fishing boats have run aground near the rock. ' +
  'Moss, 44, has worked on supply ships and speaks four languages. ' +
  'She will measure the weather, repair the lamps and answer calls from boats. ' +
  'A helicopter will bring food and letters every second week. ' +
  'Fishermen had asked for a keeper since the accident of 2019. ' +
  'The coast guard will decide next year whether other rocks get keepers too.';

/** Minutes of a meeting as they are written down: speakers, turns, small talk. */
export const MEETING = `Chair: Okay, shall we start?

Anna: Yeah.

Chair: So today we have to choose the material of the case. Last week we said that rubber costs too much for a remote control that sells at twenty-five euros.

Ben: Right. I asked two suppliers about plastic, and both can deliver ten thousand cases in six weeks for less than a euro each.

Anna: Mm-hmm.

Chair: And the colours?

Ben: Any colour we like, but a second colour on the case adds ten cents.

Anna: I would take yellow plastic with rubber buttons, because our test users dropped the remote control all the time.

Chair: Good. Then we take a plastic case with rubber buttons, and Ben orders samples of both by Friday.`;
