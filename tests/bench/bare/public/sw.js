// Keeps whatever the page asked for, and answers from there first.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const answer = async () => {
    const cache = await caches.open('bare');
    const known = await cache.match(event.request);
    if (known) return known;
    const fresh = await fetch(event.request);
    await cache.put(event.request, fresh.clone());
    return fresh;
  };
  event.respondWith(answer());
});
