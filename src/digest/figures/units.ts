/** Units by the words and signs that name them: what stands after a number, or before it. Lower case. */
const names = (unit: string, words: string): [string, string][] => words.split(',').map((word) => [word.trim(), unit]);

/** After the number: "2.3 billion euros", "5 %", "90 tonnes". */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ...names('EUR', 'euro, euros, €, eur, євро, евро'),
  ...names(
    'USD',
    'dollar, dollars, us dollars, u.s. dollars, us-dollar, $, usd, долар, долара, доларів, доллар, доллара, долларов',
  ),
  ...names('GBP', 'pound sterling, pounds sterling, pounds, £, gbp, pfund'),
  ...names('CHF', 'swiss franc, swiss francs, chf, franken'),
  ...names('UAH', 'hryvnia, hryvnias, uah, ₴, грн, гривня, гривень, гривні'),
  ...names('RUB', 'rouble, roubles, ruble, rubles, ₽, rub, рубль, рублей, рубля, рублів'),
  ...names('JPY', 'yen, ¥, jpy'),
  ...names(
    '%',
    'per cent, percent, %, pct, percentage points, percentage point, prozent, prozentpunkte, відсоток, відсотки, відсотків, процент, процента, процентов',
  ),
  ...names('km/h', 'kilometres per hour, kilometers per hour, kilometres an hour, km/h, kph, stundenkilometer'),
  ...names(
    'km',
    'kilometre, kilometres, kilometer, kilometers, km, км, кілометр, кілометри, кілометрів, километр, километра, километров',
  ),
  ...names('nmi', 'nautical mile, nautical miles'),
  ...names('mi', 'mile, miles'),
  ...names('m³', 'cubic metre, cubic metres, cubic meter, cubic meters, m³, m3, kubikmeter, кубометрів'),
  ...names('m²', 'square metre, square metres, square meter, square meters, m², m2, sq m, quadratmeter'),
  ...names(
    'km²',
    'square kilometre, square kilometres, square kilometer, square kilometers, km², sq km, quadratkilometer',
  ),
  ...names('m', 'metre, metres, meter, meters, m, м, метр, метри, метрів, метров'),
  ...names('cm', 'centimetre, centimetres, centimeter, centimeters, cm, zentimeter, сантиметрів'),
  ...names('mm', 'millimetre, millimetres, millimeter, millimeters, mm'),
  ...names('ft', 'foot, feet, ft'),
  ...names('ha', 'hectare, hectares, ha, hektar, гектар, гектари, гектарів, гектаров'),
  ...names('t', 'tonne, tonnes, ton, tons, t, metric tons, tonnen, тонна, тонни, тонн'),
  ...names('kg', 'kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, кг, кілограмів'),
  ...names('l/m²', 'litres per square metre, litre per square metre, liters per square meter'),
  ...names('l', 'litre, litres, liter, liters'),
  ...names('bbl', 'barrels of oil, barrels of crude, barrel of oil, million barrels, barrels a day, barrels per day'),
  ...names('MW', 'megawatt, megawatts, mw, мегават'),
  ...names('GW', 'gigawatt, gigawatts, gw'),
  ...names('kV', 'kilovolt, kilovolts, kv'),
  ...names('kWh', 'kilowatt-hours, kilowatt hours, kwh, kilowattstunden'),
  ...names('MWh', 'megawatt-hours, megawatt hours, mwh'),
  ...names('°C', 'degrees celsius, degree celsius, degrees, degree, °c, °, grad, градусів'),
  ...names('h', 'hour, hours, stunden, stunde, година, години, годин, часов, часа'),
  ...names('min', 'minute, minutes, minuten, хвилин, минут'),
  ...names('s', 'second, seconds, sekunden'),
]);

/** Before the number: "€1.1bn", "USD 5". */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['us$', 'USD'],
  ['$', 'USD'],
  ['usd', 'USD'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['₴', 'UAH'],
  ['¥', 'JPY'],
  ['chf', 'CHF'],
]);

export const MONEY: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'CHF', 'UAH', 'RUB', 'JPY']);

/** Units of time. */
export const DURATIONS: ReadonlySet<string> = new Set(['h', 'min', 's']);
