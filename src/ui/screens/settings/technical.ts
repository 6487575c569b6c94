/** *Technische gegevens*: what helps to find a fault, and no word of what people wrote. */
import type { Listed, Read } from '../../../session/ports';
import type { Device } from '../../device';

/** Sent along with a question for help, so that it reads as a list. */
export async function technicalLines(
  device: Device,
  listed: Read<Listed>,
  version: string,
): Promise<string[]> {
  const [{ kept, used, room }, ready] = await Promise.all([device.storage(), device.ready()]);
  const counted = listed.ok
    ? `gesprekken ${listed.value.sessions.length}, beschadigd ${listed.value.damaged.length}, prullenbak ${listed.value.bin.length}`
    : `niet te lezen (${listed.problem})`;
  return [
    `Koerskaarten: ${version}`,
    `Plek: ${device.place}`,
    `Opslag: ${counted}`,
    `Blijft bewaard: ${told(kept)}`,
    `Gebruikt: ${told(used)} van ${told(room)} bytes`,
    `Zonder internet: ${ready}`,
    `Browser: ${device.userAgent}`,
  ];
}

const told = (value: boolean | number | null): string =>
  value === null ? 'onbekend' : typeof value === 'number' ? String(value) : value ? 'ja' : 'nee';
