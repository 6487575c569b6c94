/** The production app in a folder of its own, so that nobody's build is changed under a picture. */
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile, type PluginOption } from 'vite';
import { asProduction } from '../built';

const SITE = fileURLToPath(new URL('../../out/pictures-site/', import.meta.url));

/** Builds the app without its worker, which would write into `dist`, and gives the folder. */
export async function buildForPictures(): Promise<string> {
  await asProduction(async () => {
    const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' });
    if (!loaded) throw new Error('vite.config.ts is not found.');
    const { config } = loaded;
    const plugins = await withoutWorker(config.plugins ?? []);
    await build({
      ...config,
      configFile: false,
      logLevel: 'warn',
      mode: 'production',
      plugins,
      build: { ...config.build, outDir: SITE, emptyOutDir: true },
    });
  });
  return SITE;
}

async function withoutWorker(plugins: readonly PluginOption[]): Promise<PluginOption[]> {
  const flat = await Promise.all(
    plugins.map(async (option): Promise<PluginOption[]> => {
      const plugin = await option;
      if (Array.isArray(plugin)) return withoutWorker(plugin);
      return plugin && !plugin.name.startsWith('vite-plugin-pwa') ? [plugin] : [];
    }),
  );
  return flat.flat();
}
