// The network: what each layer calculates, with weights of 8 bits. FACTS and ACTIVATIONS come from the program.

/** Return the numbers in a text of base64, as they lie in memory. */
function decode(text, type) {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new type(bytes.buffer);
}

/** Make the layers of what the page holds: a dense one has a scale and a bias for each output. */
function makeLayers() {
  const numbers = FACTS.precision === 64 ? Float64Array : Float32Array;
  return FACTS.layers.map((layer, place) => {
    if (layer.kind !== "dense") return layer;
    const text = (what) => document.getElementById(`${what}${place}`).textContent;
    return { ...layer, weights: decode(text("weights"), Int8Array), scales: decode(text("scales"), numbers), bias: decode(text("bias"), numbers) };
  });
}

/** Return the probability of each class, for an image of bytes from 0, paper, to 255, ink. */
function read(layers, image) {
  let values = Float64Array.from(image, (ink) => ink / 255);
  const ends = layers.at(-1).kind === "softmax";
  for (const layer of ends ? layers.slice(0, -1) : layers) {
    if (layer.kind === "dense") values = dense(layer, values);
    else if (layer.kind === "softmax") values = softmax(values);
    else values = values.map(ACTIVATIONS[layer.kind]);
  }
  return softmax(values.map((value) => value / FACTS.temperature));
}

/** y = x W + b, where each column of W is whole numbers from -127 to 127 times a scale. */
function dense(layer, x) {
  const outputs = layer.bias.length;
  const sums = new Float64Array(outputs);
  for (let i = 0, row = 0; i < x.length; i++, row += outputs) {
    const value = x[i];
    if (value !== 0) for (let j = 0; j < outputs; j++) sums[j] += value * layer.weights[row + j];
  }
  return sums.map((sum, j) => sum * layer.scales[j] + layer.bias[j]);
}

/** p_i = exp(z_i) / sum of all exp(z_j). */
function softmax(z) {
  const highest = Math.max(...z);
  const powers = z.map((value) => Math.exp(value - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
