// From pen strokes to the image that the network reads, as the program does it (nnfs_gui/ink/strokes.py, framing.py and
// resizing.py): the ink is drawn with a pen of its own width so that its longer side has 20 pixels, and its centre of mass
// comes to pixel (14, 14), counted from 0. How large, where and how slowly one draws makes no difference.
//
// A stroke is a list of points [x, y] from 0 to 1 across the pad, y down. An image is a list of bytes row by row: 0 is
// paper, 255 is ink.

const SIDE = 28;
const BOX = 20;
const CENTRE = 14;
const MIDDLE = (SIDE - 1) / 2;
const PEN_WIDTH = 2.6; // pixels
const SMALLEST = 1e-290; // what is smaller is a dot
const SPACING = 0.12; // pen widths between the points that a stroke is drawn with, where it has more of them
const FURTHEST_APART = 0.8; // pen widths between them, where it has fewer
const MOST_SEGMENTS = 400;

/** Return the image of strokes, side x side bytes; null where there is no ink. */
function frame(strokes, side) {
  const inked = strokes.filter((stroke) => stroke.length > 0);
  if (inked.length === 0) return null;
  const placed = centred(inked);
  return fitSide(Uint8Array.from(draw(placed), (ink) => rint(ink * 255)), side);
}

/** Return the strokes in pixels of the image, as large and where MNIST's digits are. */
function centred(strokes) {
  const points = strokes.flat();
  const low = [0, 1].map((axis) => points.reduce((least, point) => Math.min(least, point[axis]), Infinity));
  const high = [0, 1].map((axis) => points.reduce((most, point) => Math.max(most, point[axis]), -Infinity));
  const middle = low.map((least, axis) => (least + high[axis]) / 2);
  const half = low.map((least, axis) => (high[axis] - least) / 2);
  const extent = Math.max(high[0] - low[0], high[1] - low[1]);
  // half of the pen reaches out of the ink's box on either side
  const scale = extent > SMALLEST ? (BOX - PEN_WIDTH) / extent : 0;
  const place = (to) => strokes.map((stroke) => stroke.map((p) => p.map((at, axis) => (at - middle[axis]) * scale + to[axis])));
  const ink = draw(place([CENTRE, CENTRE]));
  const mass = centreOfMass(ink);
  if (mass === null) return place([CENTRE, CENTRE]);
  return place(mass.map((at, axis) => {
    const reach = half[axis] * scale + PEN_WIDTH / 2;
    const lowest = reach - CENTRE, highest = SIDE - 1 - CENTRE - reach; // as far as the frame cuts no ink off
    const shift = CENTRE - at;
    return CENTRE + (lowest < highest ? Math.min(Math.max(shift, lowest), highest) : MIDDLE - CENTRE);
  }));
}

/** Return [x, y] of the centre of mass of ink; null where there is none. */
function centreOfMass(ink) {
  let total = 0, across = 0, down = 0;
  ink.forEach((value, place) => {
    total += value;
    across += value * (place % SIDE);
    down += value * Math.floor(place / SIDE);
  });
  return total > 0 ? [across / total, down / total] : null;
}

/** Return how much of each pixel a round pen covers that follows the strokes, from 0 to 1; the first pixel's middle is [0, 0]. */
function draw(strokes) {
  const radius = PEN_WIDTH / 2 + 0.5;
  const length = strokes.reduce((sum, stroke) => sum + travelled(stroke).at(-1), 0);
  const spacing = Math.max(SPACING * PEN_WIDTH, length / MOST_SEGMENTS);
  const furthestApart = Math.max(FURTHEST_APART * PEN_WIDTH, spacing);
  const square = new Float64Array(SIDE * SIDE).fill(Infinity); // of the distance to the nearest segment
  for (const stroke of strokes) {
    const points = evenly(stroke, spacing, furthestApart);
    for (let i = 1; i < points.length; i++) nearTo(square, points[i - 1], points[i], radius);
  }
  return Float64Array.from(square, (distance) => Math.min(Math.max(radius - Math.sqrt(distance), 0), 1));
}

/** Lower the squares of the distances of all pixels that a segment reaches. */
function nearTo(square, start, end, reach) {
  const alongX = end[0] - start[0], alongY = end[1] - start[1];
  const length = Math.max(alongX * alongX + alongY * alongY, 1e-12);
  const first = (axis) => Math.max(Math.ceil(Math.min(start[axis], end[axis]) - reach), 0);
  const last = (axis) => Math.min(Math.floor(Math.max(start[axis], end[axis]) + reach), SIDE - 1);
  for (let row = first(1); row <= last(1); row++) {
    for (let column = first(0); column <= last(0); column++) {
      const x = column - start[0], y = row - start[1];
      // the nearest point of the segment lies at the share t of its way
      const t = Math.min(Math.max(y * (alongY / length) + x * (alongX / length), 0), 1);
      const distance = (x - t * alongX) ** 2 + (y - t * alongY) ** 2;
      const place = row * SIDE + column;
      if (distance < square[place]) square[place] = distance;
    }
  }
}

/** Return how far a pen has gone at each point of a stroke. */
function travelled(stroke) {
  let sum = 0;
  return stroke.map((point, i) => (i === 0 ? 0 : (sum += Math.hypot(point[0] - stroke[i - 1][0], point[1] - stroke[i - 1][1]))));
}

/** Return points along a stroke, no more of them than the spacing calls for; a dot is two points in one place. */
function evenly(stroke, spacing, furthestApart) {
  if (stroke.length === 1) return [stroke[0], stroke[0]];
  const way = travelled(stroke);
  let stops = evenSteps(way.at(-1), spacing);
  if (stops.length >= stroke.length) {
    // few points far apart: each is passed, and some between them
    const all = Float64Array.from([...way, ...evenSteps(way.at(-1), furthestApart)]).sort();
    stops = all.filter((stop, i) => i === 0 || stop !== all[i - 1]);
  }
  let i = 0;
  const points = Array.from(stops, (stop) => {
    while (i < way.length - 2 && way[i + 1] <= stop) i++;
    const gap = way[i + 1] - way[i];
    if (stop >= way.at(-1) || gap === 0) return stroke.at(-1);
    return [0, 1].map((axis) => ((stroke[i + 1][axis] - stroke[i][axis]) / gap) * (stop - way[i]) + stroke[i][axis]);
  });
  return points.length > 1 ? points : [points[0], points[0]];
}

/** Return numbers from 0 to the length, at most so far apart. */
function evenSteps(length, spacing) {
  const count = Math.ceil(length / spacing);
  return Array.from({ length: count + 1 }, (_, i) => (i === count ? length : i * (length / count)));
}

/** Return an image of 28 x 28 bytes at another side, as the program's images of other data sets are. */
function fitSide(image, side) {
  if (side === SIDE) return image;
  const averages = triangles(SIDE, side);
  const wide = Array.from({ length: SIDE }, (_, row) => averages.map((weights) => dot(weights, image.subarray(row * SIDE, (row + 1) * SIDE))));
  const fitted = averages.flatMap((weights) => averages.map((_, column) => dot(weights, wide.map((row) => row[column]))));
  return Uint8Array.from(fitted, (ink) => rint(Math.min(Math.max(ink, 0), 255)));
}

/** Return by which weights each of so many new pixels averages the old ones: a triangle as wide as two of the larger kind. */
function triangles(old, fresh) {
  const reach = Math.max(old / fresh, 1);
  return Array.from({ length: fresh }, (_, place) => {
    const middle = ((place + 0.5) * old) / fresh - 0.5;
    const weights = Array.from({ length: old }, (_, pixel) => Math.max(1 - Math.abs(middle - pixel) / reach, 0));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
  });
}

function dot(weights, values) {
  return weights.reduce((sum, weight, i) => sum + weight * values[i], 0);
}

/** Round to the nearest whole number, and from the middle between two to the even one, as NumPy does. */
function rint(value) {
  const below = Math.floor(value);
  return value - below === 0.5 ? below + (below % 2) : Math.round(value);
}
