/** One peer in a process of its own: answers each message, a request, with a choice. */
import { type ChoiceRequest, chooseBoth } from '../systems/system.ts';
import { loadPeer, PEERS } from './peer.ts';

const peer = PEERS.find(({ name }) => name === process.argv[2]);
if (peer === undefined) throw new Error(`No peer named ${process.argv[2]}.`);
const load = (): unknown => loadPeer(peer);

process.on('message', async (request: ChoiceRequest) => {
  const system = {
    name: peer.name,
    choose: async ({ text }: { text: string }, count: number) => {
      const sentences: readonly unknown[] = await peer.summarise(load, text, count);
      // On short texts some fill the list up with nothing.
      return sentences.filter((sentence) => typeof sentence === 'string');
    },
  };
  process.send?.(await chooseBoth(system, request));
});
