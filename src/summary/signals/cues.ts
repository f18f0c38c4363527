import { type Announcement, announcementReader } from './announcement';
import type { Feature, Signal } from './signal';

/** Enough of a sentence to see how it begins. */
const OPENING_CHARS = 60;
/** What comes before the first announcement is background, if that is among the first so many sentences. */
const MOST_BACKGROUND = 15;

const CONCLUSION =
  /^(?:in (?:short|sum|summary|conclusion|brief|other words)|to (?:sum up|conclude|summari[sz]e)|overall|all in all|therefore|thus|as a result|finally|the (?:point|upshot|bottom line) is|so (?:the|we|today))\b/iu;

/** The features that tell what authors announce; news announces nothing of its own. */
export const ANNOUNCEMENTS: readonly string[] = [
  'offers',
  'inquires',
  'finds',
  'tries',
  'first-announcement',
  'background',
];

/** Words by which writers say what a text is for, what it brings, or what follows from it. */
export const measureCues: Signal = ({ analysis: { text, tokens }, candidates, extent }) => {
  const readAnnouncement = announcementReader(tokens);
  const announcements = candidates.map(({ sentence }) => readAnnouncement(sentence));
  const first = announcements.findIndex(({ offers, inquires, finds }) => offers || inquires || finds);
  const measure = (name: string, isSo: (own: Announcement, at: number) => boolean): Feature => ({
    name,
    values: announcements.map((own, at) => (isSo(own, at) ? 1 : 0)),
  });
  const isBackground = (_: Announcement, at: number): boolean => at < first && first < MOST_BACKGROUND;
  return [
    measure('offers', ({ offers }) => offers),
    measure('inquires', ({ inquires }) => inquires),
    measure('finds', ({ finds }) => finds),
    measure('tries', ({ tries }) => tries),
    measure('first-announcement', (_, at) => at === first),
    measure('background', isBackground),
    ...(extent === 'full' ? [] : [measure('background-in-brief', isBackground)]),
    {
      name: 'conclusion',
      values: candidates.map(({ sentence: { start, end } }) =>
        CONCLUSION.test(text.slice(start, Math.min(end, start + OPENING_CHARS))) ? 1 : 0,
      ),
    },
  ];
};
