/** Times one peer beside the floor, in turns, in a process of its own: answers each text with both medians. */
import { loadPeer, PEERS } from '../peers/peer.ts';
import { floor } from './floor.ts';
import { measureInTurns, roundsFor } from './measure.ts';

const SENTENCES = 3;

const peer = PEERS.find(({ name }) => name === process.argv[2]);
if (peer === undefined) throw new Error(`No peer named ${process.argv[2]}.`);
const subject = {
  name: peer.name,
  run: (text: string) => peer.summarise(() => loadPeer(peer), text, SENTENCES),
};

process.on('message', async ({ text, words }: { text: string; words: number }) => {
  try {
    // One run at 100 k words and more: the slow ones would take minutes.
    const rounds = words <= 20_000 ? Math.ceil(roundsFor(words) / 3) : 1;
    const times = await measureInTurns([floor, subject], text, rounds);
    process.send?.({ floor: times.get(floor.name), peer: times.get(peer.name) });
  } catch {
    process.send?.({ failed: true });
  }
});
