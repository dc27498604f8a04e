/** Days and moments as ISO 8601 writes them, or undefined when they do not exist. */

/** `2025`, `5`, `26` → `2025-05-26`. Years from 1900 to 2099. */
export function isoDay(year: string, month: string, day: string): string | undefined {
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(value)) return undefined;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined;
}

/** Offsets of zone names that mean one thing wherever they are written. */
const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Z: 'Z',
    UTC: 'Z',
    GMT: 'Z',
    CET: '+01:00',
    CEST: '+02:00',
    MEZ: '+01:00',
    MESZ: '+02:00',
    EET: '+02:00',
    EEST: '+03:00',
    MSK: '+03:00',
    МСК: '+03:00',
    EST: '-05:00',
    EDT: '-04:00',
    CDT: '-05:00',
    PST: '-08:00',
    PDT: '-07:00',
    WEST: '+01:00',
    WET: 'Z',
  }),
);

/** The day with the time, when hour, minute and an offset are known; a time without an offset says too little. */
export function isoMoment(day: string, parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const { hour: written, minute, second, zone, half } = parts;
  if (written === undefined || minute === undefined || zone === undefined) return undefined;
  const offset = offsetOf(zone);
  const hour = half === undefined ? Number(written) : (Number(written) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (offset === undefined || hour > 23 || Number(minute) > 59) return undefined;
  return `${day}T${String(hour).padStart(2, '0')}:${minute}:${second ?? '00'}${offset}`;
}

function offsetOf(zone: string): string | undefined {
  const named = ZONES.get(zone.toUpperCase());
  if (named !== undefined) return named;
  const [, sign, hours, minutes] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined || hours === undefined || Number(hours) > 14) return undefined;
  const offset = `${sign}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
  return /^[+-]00:00$/.test(offset) ? 'Z' : offset;
}

export function shiftDays(day: string, days: number): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
