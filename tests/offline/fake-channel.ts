/** A channel between tabs of a test; a message arrives when the test lets it. */
import type { Channel, TabMessage } from '../../src/offline/holder';

export interface Hub {
  /** One end for each tab. */
  end(): Channel;
  readonly told: TabMessage[];
}

/** @param deliver runs the arrival of one message, now or later */
export function fakeHub(deliver: (arrive: () => void) => void = queueMicrotask): Hub {
  const ends = new Map<Channel, Set<(message: TabMessage) => void>>();
  const told: TabMessage[] = [];
  return {
    told,
    end() {
      const listeners = new Set<(message: TabMessage) => void>();
      const channel: Channel = {
        send(message) {
          told.push(message);
          for (const [other, ears] of ends)
            if (other !== channel) deliver(() => [...ears].forEach((hear) => hear({ ...message })));
        },
        listen(listener) {
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
      };
      ends.set(channel, listeners);
      return channel;
    },
  };
}
