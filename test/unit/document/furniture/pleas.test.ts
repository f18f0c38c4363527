import { describe, expect, test } from 'vitest';
import { isFurniture } from '../../../../src/document/furniture/furniture';
import { speaksToReader } from '../../../../src/document/furniture/pleas';

describe('what a page says to its reader is told', () => {
  test.each([
    'Media playback is not supported on this device Holm won the race.',
    'Follow Mira Holm on Twitter: @miraholm',
    'Follow Mira Holm on Facebook.',
    'Scroll down for video of the dam.',
    'Join the conversation on dams.',
    'Have your say on the plan.',
    'Tell us what you think of the dam.',
    'Please send pictures of the lake by Friday.',
    'Download your map of the lake here Holm is the favourite.',
    'Watch the full race here.',
    'Valley Post app users: tap here for the list.',
    'The opinions expressed in this commentary are solely those of Mira Holm.',
    'This article was first published in May.',
    'Subscribe to the Valley Post.',
  ])('%s', (text) => {
    expect(speaksToReader(text)).toBe(true);
  });
});

describe('what a text tells of such things is not', () => {
  test.each([
    'Holm said she would follow her husband.',
    'Watch sales fell by half in May.',
    'The rules follow a row on the dam.',
    'The firm will contact all owners by post.',
    'Visitors to the site read more pages than before.',
    'The group was found on Facebook by police.',
    'Find the time to rest, doctors say.',
    'Join the two ends with a knot.',
    'The mill pleased the town.',
  ])('%s', (text) => {
    expect(speaksToReader(text)).toBe(false);
  });
});

describe('what today’s pages ask, sell and say of themselves is furniture', () => {
  test.each([
    ['Find all the latest football news on our dedicated page.'],
    ['For more on this story, visit our website.'],
    ['For the latest news, weather and sport, download our app.'],
    ['Follow all the latest updates on our live blog.'],
    ['Add Bay Herald as a preferred source on Google.'],
    ['Click the link below to read more.'],
    ['Check back for updates.'],
    ['More to follow'],
    ['(Picture: PA)'],
    ['Advertisement. Scroll to continue reading.'],
    ['Do Not Sell My Personal Information'],
    ['Share full article'],
    ['Link copied to clipboard'],
    ['Be the first to comment'],
    ['Also Read | Why the bridge is late'],
    ['Read the rest of the story here.'],
    ['You have 2 free articles remaining this month.'],
    ['Start your free trial'],
    ['Our journalism needs your support.'],
    ['If you value our reporting, please consider supporting us.'],
    ['Your email address will not be published. Required fields are marked *'],
    ['Have something to share? Email us'],
    ['Spotted a mistake? Let us know.'],
    ['(Reporting by Anna Holt; editing by Li Wei)'],
    ['Originally published on Bay Herald'],
    ['A version of this article appears in print on March 12.'],
    ['This post contains affiliate links. Read our disclosure policy.'],
    ['As an Amazon Associate I earn from qualifying purchases.'],
    ['Products are independently selected by our editors.'],
    ['Prices correct at time of publication.'],
    ['Download the Bay Herald app'],
    ['This audio is auto-generated. Please let us know if you have feedback.'],
    ['From Wikipedia, the free encyclopedia'],
    ['Main article: Ferries of the bay'],
    ['P.S. Hit reply and tell me about your street.'],
    ['This article is about the boat. For other uses, see Ferry.'],
    ['Edit this page on GitHub'],
    ['Was this email forwarded to you? Sign up here'],
    ['Bay Letters is a reader-supported publication.'],
    ['Hit reply and let me know what you think.'],
    ["You're receiving this email because you signed up at our website."],
    ["This week's letter is brought to you by Velora, the folding bike."],
    ['Use code SLOW15 for 15% off.'],
    ['Listen: https://example.com/episode'],
    ['The Reuters office in Leeds contributed to this report.'],
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });
});

describe('the same words in a text are not', () => {
  test.each([
    ['Readers followed him on Twitter.'],
    ['The advertisement was banned in May.'],
    ['Find all the parts before you begin.'],
    ['Follow the latest rules or lose the licence, the port told skippers.'],
    ['For more than a decade, visitors follow the path to the mill.'],
    ['For more detail the panel will visit the site in May.'],
    ['For the full effect, sign up two singers and a drummer.'],
    ['Make your preferred source of protein the base of the meal.'],
    ['Click the button and the file is saved.'],
    ['Check back wheels for wear before each ride.'],
    ['Be the first to arrive and the seat is yours.'],
    ['Our work needs patience, the restorers said.'],
    ['If you have a story to tell, tell it plainly.'],
    ['Support local farmers by buying at the market.'],
    ['Your email address will do as a user name.'],
    ['Share this dish with friends on a cold night.'],
    ['Share on equal terms, the judge told the heirs.'],
    ['Found a mistake in the will, the lawyers did.'],
    ['Reach them on foot, or by the small train.'],
    ['Comment below the line was fierce.'],
    ['Read the rest of the data into memory.'],
    ['Also: the bridge will close on Sundays.'],
    ['Play video games with your children, doctors say.'],
    ['Writing by hand helps memory, a study found.'],
    ['With reporting by the firm delayed, the shares fell.'],
    ['Originally published in 1911, the guide has never been out of print.'],
    ['A version of this machine flew in 1908.'],
    ['By entering the building you agree to be searched, a sign said.'],
    ['As an associate I was paid by the hour.'],
    ['Prices were accurate to the penny.'],
    ['Do not sell your house before May, agents say.'],
    ['Paid content is growing faster than sponsored posts.'],
    ['Sponsored by two ministers, the bill would ban the nets.'],
    ['Download the app and open the map before you leave home.'],
    ['Turn on notifications for the alarm, or it stays silent.'],
    ['This email was sent to all staff on Monday and told them that the plant would close.'],
    ['This article may be the first to show the effect in mice.'],
    ['Reuters reported the deal on Monday.'],
    ['More to come than we feared, he said.'],
    ['In this article we show that the effect is small.'],
    ['You can reach the island by ferry or on foot at low tide.'],
    ['The crowd was asked to sign up for the newsletter at the gate.'],
    ['He urged readers to subscribe.'],
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});
