// Dates as the people in the demo live them, in their own zone.

export const zone = { name: Intl.DateTimeFormat().resolvedOptions().timeZone };

const format = (options) => (date, language = "en-GB") => new Intl.DateTimeFormat(language, { timeZone: zone.name, ...options }).format(date);

export const clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
export const shortDay = format({ weekday: "short", day: "numeric", month: "short" });
export const longDay = format({ weekday: "long", day: "numeric", month: "long" });
export const dayKey = format({ year: "numeric", month: "2-digit", day: "2-digit" });

function parts(date) {
  const shown = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone.name, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
  }).formatToParts(date);
  return Object.fromEntries(shown.map(({ type, value }) => [type, Number(value)]));
}

// A wall-clock time in the zone to an instant. Two rounds settle it across a change of clocks.
export function instant(year, month, day, hour, minute = 0) {
  const wanted = Date.UTC(year, month - 1, day, hour, minute);
  let guess = wanted;
  for (let round = 0; round < 2; round += 1) {
    const seen = parts(new Date(guess));
    guess += wanted - Date.UTC(seen.year, seen.month - 1, seen.day, seen.hour, seen.minute);
  }
  return new Date(guess);
}

// The next time it is `hour` o'clock, at least a minute from now.
export function nextHour(now, hour) {
  const { year, month, day } = parts(now);
  const today = instant(year, month, day, hour);
  return today - now > 60_000 ? today : instant(year, month, day + 1, hour);
}

export function forInput(date) {
  const { year, month, day, hour, minute } = parts(date);
  const two = (number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

export function fromInput(value) {
  const found = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)/.exec(value);
  return found ? instant(...found.slice(1).map(Number)) : null;
}
