import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Launch } from './start';

/** Nothing that comes up by itself, and no question after a kill. */
const SETTINGS = {
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.safebrowsing.malware.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.startup.max_resumed_crashes': -1,
};

const LINES = Object.entries(SETTINGS).map(
  ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
);

/** Debian's Firefox ESR as it is. */
export function launchFirefox(profile: string, url: string): Launch {
  mkdirSync(profile, { recursive: true });
  writeFileSync(path.join(profile, 'user.js'), `${LINES.join('\n')}\n`);
  return {
    program: '/usr/bin/firefox-esr',
    args: ['--headless', '--no-remote', '--width', '1180', '--height', '820', '--profile', profile, url],
  };
}
