/** Cache Storage in memory: as much of it as the second copy uses. */

export interface FakeCaches extends CacheStorage {
  /** Every key and body of every cache, as one text. */
  everything(): string;
  /** While set, every request of a cache rejects with it. */
  fault: Error | null;
}

export function fakeCaches(): FakeCaches {
  const all = new Map<string, Map<string, string>>();
  const faked = {
    fault: null as Error | null,
    everything: () => JSON.stringify([...all].map(([name, kept]) => [name, ...kept])),
    open: async (name: string) => {
      const kept = all.get(name) ?? new Map<string, string>();
      all.set(name, kept);
      const answer = async <T>(value: () => T): Promise<T> => {
        if (faked.fault) throw faked.fault;
        return value();
      };
      return {
        keys: () => answer(() => [...kept.keys()].map((url) => new Request(url))),
        put: async (url: string, response: Response) => {
          const text = await response.text();
          await answer(() => kept.set(url, text));
        },
        delete: ({ url }: Request) => answer(() => kept.delete(url)),
        match: ({ url }: Request) => answer(() => (kept.has(url) ? new Response(kept.get(url)) : undefined)),
        matchAll: () => answer(() => [...kept.values()].map((text) => new Response(text))),
      };
    },
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
  };
  return faked as unknown as FakeCaches;
}
