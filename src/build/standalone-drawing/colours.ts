type Channels = [number, number, number];

const linear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const gamma = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

const times = (matrix: readonly Channels[], [x, y, z]: Channels) =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as Channels;

/** Ottosson 2020: linear sRGB to cone responses, their cube roots to Oklab, and both ways back. */
const toCones: Channels[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Channels[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const fromLab: Channels[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromCones: Channels[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const each = (channels: Channels, change: (value: number) => number) =>
  channels.map(change) as Channels;

function channelsOf(hex: string): Channels {
  return [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  ) as Channels;
}

function hexOf(channels: Channels): string {
  const byte = (value: number) => Math.round(Math.min(1, Math.max(0, gamma(value))) * 255);
  return `#${channels.map((value) => byte(value).toString(16).padStart(2, '0')).join('')}`;
}

/** What `color-mix(in oklab, one 78%, other)` gives: a share of one, the rest of the other. */
export function mixed(one: string, share: number, other: string): string {
  const [first, second] = [one, other].map((hex) =>
    times(toLab, each(times(toCones, channelsOf(hex)), Math.cbrt)),
  ) as [Channels, Channels];
  const lab = first.map((value, at) => value * share + second[at]! * (1 - share)) as Channels;
  return hexOf(
    times(
      fromCones,
      each(times(fromLab, lab), (value) => value ** 3),
    ),
  );
}
