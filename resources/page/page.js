// What the page does: whatever is drawn is framed and read, and the answer is shown and said.

const MOST_BARS = FACTS.bars; // classes with a bar each; of more, the most probable ones

const layers = makeLayers();
const element = (id) => document.getElementById(id);
const bars = makeBars();
const pad = new Pad(element("pad"), onChanged);
let waiting = false; // for the next frame, in which what was drawn is read

element("undo").addEventListener("click", () => pad.undo());
element("clear").addEventListener("click", () => pad.clear());
document.addEventListener("keydown", (event) => {
  const undoes = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  if (undoes) pad.undo();
  else if (event.key === "Delete" || event.key === "Backspace") pad.clear();
  else return;
  event.preventDefault();
});
show();

/** Read soon, at most once a frame; what is finished is said to those who hear it. */
function onChanged(isFinished) {
  if (isFinished) say();
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    show();
  });
}

/** Return the image of what is drawn and the probability of each class; null is what there is not: ink, or numbers. */
function reading() {
  const image = frame(pad.ink, FACTS.side);
  const probabilities = image === null ? null : read(layers, image);
  return { image, probabilities: probabilities?.every(Number.isFinite) ? probabilities : null };
}

function show() {
  const { image, probabilities } = reading();
  const answer = probabilities === null ? null : best(probabilities);
  element("answer").textContent = answer === null ? "–" : FACTS.names[answer];
  element("undo").disabled = pad.past.length === 0 && pad.stroke === null;
  element("clear").disabled = pad.ink.length === 0;
  element("hint").hidden = image !== null;
  showImage(image ?? []);
  const shown = order(probabilities);
  bars.forEach((bar, place) => {
    const label = shown[place];
    const share = probabilities === null ? 0 : probabilities[label];
    bar.row.classList.toggle("best", label === answer);
    bar.name.textContent = FACTS.names[label];
    bar.fill.style.width = `${100 * share}%`;
    bar.share.textContent = probabilities === null ? "" : percent(share);
  });
}

/** Tell a screen reader what the finished drawing is read as. */
function say() {
  const { image, probabilities } = reading();
  const { blank, overflow, said } = FACTS.words;
  if (probabilities === null) {
    element("said").textContent = image === null ? blank : overflow;
    return;
  }
  const answer = best(probabilities);
  const fields = { name: FACTS.names[answer], share: percent(probabilities[answer]) };
  element("said").textContent = said.replace(/{(name|share)}/g, (_, field) => fields[field]);
}

/** Return the class with the highest probability; of two alike the first, as the program does. */
function best(probabilities) {
  return probabilities.reduce((first, share, label) => (share > probabilities[first] ? label : first), 0);
}

/** Return which class each bar is for: all in their order, or of many the most probable first. */
function order(probabilities) {
  const labels = FACTS.names.map((_, label) => label);
  if (FACTS.names.length <= MOST_BARS || probabilities === null) return labels;
  return labels.sort((a, b) => probabilities[b] - probabilities[a] || a - b);
}

function makeBars() {
  const list = document.getElementById("bars");
  return FACTS.names.slice(0, MOST_BARS).map(() => {
    const make = (tag, name, parent) => parent.appendChild(Object.assign(document.createElement(tag), { className: name }));
    const row = make("li", "", list);
    const name = make("span", "name", row);
    const fill = make("span", "fill", make("span", "track", row));
    return { row, name, fill, share: make("span", "share", row) };
  });
}

/** Show what the network gets, pixel by pixel. */
function showImage(image) {
  const canvas = element("image");
  canvas.width = canvas.height = FACTS.side;
  const [red, green, blue] = getComputedStyle(canvas).color.match(/[\d.]+/g);
  const pixels = new ImageData(FACTS.side, FACTS.side);
  image.forEach((ink, place) => pixels.data.set([red, green, blue, ink], 4 * place));
  canvas.getContext("2d").putImageData(pixels, 0, 0);
}

/** Write a share of 1 as the page's language writes percent. */
function percent(share) {
  return (100 * share).toFixed(1).replace(".", FACTS.words.decimal) + FACTS.words.percent;
}
