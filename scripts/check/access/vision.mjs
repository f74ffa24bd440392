/**
 * Simulates colour blindness with the matrices of Machado, Oliveira and Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency" (IEEE TVCG 15.6, 2009), for complete deficiency, in linear RGB.
 */
const MATRICES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  // The weights of relative luminance in WCAG.
  greyscale: Array.from({ length: 3 }, () => [0.2126, 0.7152, 0.0722]),
};

export const VISIONS = Object.keys(MATRICES);

const linear = (step) => (step / 255 <= 0.04045 ? step / 255 / 12.92 : ((step / 255 + 0.055) / 1.055) ** 2.4);
const times = (matrix, vector) => matrix.map((row) => row.reduce((sum, part, i) => sum + part * vector[i], 0));

// Linear sRGB to XYZ with the white point D65.
const XYZ = [
  [0.4339, 0.3763, 0.1899],
  [0.2126, 0.7152, 0.0722],
  [0.0178, 0.1095, 0.8727],
];

function lab(rgb) {
  const [x, y, z] = times(XYZ, rgb).map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Returns the distance in CIELAB of two colours (red, green and blue up to 255), as a reader sees them. */
export function distance(one, other, vision) {
  const seen = (rgb) => {
    const parts = times(MATRICES[vision], rgb.map(linear));
    return lab(parts.map((part) => Math.min(1, Math.max(0, part))));
  };
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(...a.map((part, i) => part - b[i]));
}

/** Returns pairs of kinds that look alike to a reader: of the same shape, and closer in colour than `least`. */
export function confused(kinds, vision, least) {
  return kinds.flatMap((one, i) =>
    kinds
      .slice(i + 1)
      .filter(({ form, colour }) => form === one.form && distance(colour, one.colour, vision) < least)
      .map(({ name }) => `${one.name} and ${name}`),
  );
}
