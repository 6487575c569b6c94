// The emergency brake. When a released worker does harm, put this file in the place of sw.js, beside index.html.
// At their next visit browsers fetch it, and it takes the worker and its files away; open pages load themselves anew,
// from the network. What people wrote stays: the database, its second copy and their preferences are not touched.

self.addEventListener('install', () => {
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(stop());
});

async function stop() {
  const { scope } = self.registration;
  const ours = (name) => name.startsWith('koerskaarten-precache-') && name.endsWith(scope);
  const names = await caches.keys();
  await Promise.all(names.filter(ours).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
