/** A short piece of news, written for these tests; fourteen sentences in five paragraphs. */
export const ARTICLE = `Harbour of Tolvik to Close for Two Years

The harbour of Tolvik will close for two years from April so that its oldest quay can be rebuilt, the port authority said on Monday. The work will cost 84 million crowns. Ferries will sail from Nordvik instead.

Why did nobody see the cracks before? The quay was inspected every spring, but divers never went below the fourth row of stones. A fisherman found the first crack in October when his anchor caught in it.

About 300 people work in the harbour, and most of them will be offered posts in Nordvik. The union wants a promise in writing. Its leader, Signe Aas, said that buses alone would not be enough for night shifts.

Shops along the quay expect to lose a third of their trade. The council has set aside 6 million crowns for them. Owners call the sum too small.

The new quay will be 40 metres longer than the old one. It is to open in the summer of 2029 with a market hall.`;

/** The same without its title. */
export const UNTITLED = ARTICLE.slice(ARTICLE.indexOf('\n\n') + 2);
