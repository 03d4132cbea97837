// The pad: paper for mouse, finger and pen, and for the arrow keys. It keeps strokes, not pixels.

const KEY_STEP = 1 / 28; // of the pad's side, which an arrow key moves the pen by

class Pad {
  /** Draw on a canvas; `changed(isFinished)` is called whenever the ink is another. */
  constructor(canvas, changed) {
    this.canvas = canvas;
    this.changed = changed;
    this.strokes = [];
    this.past = []; // the strokes before each step, which undo brings back
    this.stroke = null; // under the pen
    this.pointer = null; // that draws it
    this.cursor = null; // of the arrow keys: where their pen is
    canvas.addEventListener("pointerdown", (event) => this.press(event));
    canvas.addEventListener("pointermove", (event) => this.move(event));
    canvas.addEventListener("pointerup", (event) => this.lift(event));
    canvas.addEventListener("pointercancel", () => this.cancel());
    canvas.addEventListener("keydown", (event) => this.key(event));
    canvas.addEventListener("blur", () => this.hideCursor());
    new ResizeObserver(() => this.paint()).observe(canvas);
    for (const look of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
      matchMedia(look).addEventListener("change", () => this.paint());
    }
  }

  /** All strokes, the one under the pen included. */
  get ink() {
    return this.stroke === null ? this.strokes : [...this.strokes, this.stroke];
  }

  undo() {
    if (this.stroke !== null) this.cancel();
    else if (this.past.length > 0) this.show(this.past.pop());
  }

  clear() {
    this.cancel();
    if (this.strokes.length > 0) this.step([]);
  }

  // --- mouse, finger and pen ---

  press(event) {
    if (this.pointer !== null && event.pointerId !== this.pointer) {
      this.cancel(); // a second finger means something else
      return;
    }
    if (event.button !== 0 || !event.isPrimary) return;
    this.end();
    this.cursor = null;
    this.pointer = event.pointerId;
    this.canvas.setPointerCapture(event.pointerId);
    this.stroke = [];
    this.goOn([this.place(event)]);
  }

  move(event) {
    if (event.pointerId !== this.pointer) return;
    const all = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
    this.goOn((all.length > 0 ? all : [event]).map((each) => this.place(each)));
  }

  lift(event) {
    if (event.pointerId === this.pointer) this.end();
  }

  /** Return where an event is, from 0 to 1 across the pad. */
  place(event) {
    const box = this.canvas.getBoundingClientRect();
    const within = (share) => Math.min(Math.max(share, 0), 1);
    return [within((event.clientX - box.left) / box.width), within((event.clientY - box.top) / box.height)];
  }

  // --- keys ---

  key(event) {
    const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    if (event.key in ways && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const far = event.shiftKey ? 3 * KEY_STEP : KEY_STEP;
      const at = this.cursor ?? [0.5, 0.5];
      this.cursor = at.map((from, axis) => Math.min(Math.max(from + ways[event.key][axis] * far, 0), 1));
      if (this.stroke !== null) this.goOn([this.cursor]);
    } else if (event.key === " ") {
      this.cursor ??= [0.5, 0.5];
      if (this.stroke === null) {
        this.stroke = [];
        this.goOn([this.cursor]);
      } else {
        this.end();
      }
    } else {
      return;
    }
    event.preventDefault();
    this.paint();
  }

  hideCursor() {
    if (this.pointer === null) this.end();
    this.cursor = null;
    this.paint();
  }

  // --- strokes ---

  goOn(points) {
    if (this.stroke === null) return;
    for (const point of points) {
      const last = this.stroke.at(-1);
      if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) this.stroke.push(point);
    }
    this.paint();
    this.changed(false);
  }

  end() {
    const { stroke } = this;
    this.stroke = this.pointer = null;
    if (stroke !== null) this.step([...this.strokes, stroke]);
  }

  cancel() {
    const had = this.stroke !== null;
    this.stroke = this.pointer = null;
    if (had) this.show(this.strokes);
  }

  step(strokes) {
    this.past.push(this.strokes);
    this.show(strokes);
  }

  show(strokes) {
    this.strokes = strokes;
    this.paint();
    this.changed(true);
  }

  // --- painting ---

  paint() {
    const { canvas } = this;
    const side = Math.round(canvas.clientWidth * devicePixelRatio);
    if (canvas.width !== side || canvas.height !== side) canvas.width = canvas.height = side;
    const pen = canvas.getContext("2d");
    pen.clearRect(0, 0, side, side);
    pen.strokeStyle = pen.fillStyle = getComputedStyle(canvas).color;
    pen.lineWidth = (PEN_WIDTH / SIDE) * side;
    pen.lineCap = pen.lineJoin = "round";
    for (const stroke of this.ink) {
      pen.beginPath();
      stroke.forEach(([x, y]) => pen.lineTo(x * side, y * side));
      if (stroke.length === 1) pen.lineTo(stroke[0][0] * side, stroke[0][1] * side);
      pen.stroke();
    }
    if (this.cursor !== null) this.paintCursor(pen, side);
  }

  /** A cross where the pen of the arrow keys is; with a ring while it draws. */
  paintCursor(pen, side) {
    const [x, y] = this.cursor.map((at) => at * side);
    const arm = side / 24;
    for (const [colour, width] of [["--page", 5], ["--accent", 2]]) {
      pen.strokeStyle = getComputedStyle(this.canvas).getPropertyValue(colour);
      pen.lineWidth = width * devicePixelRatio;
      pen.beginPath();
      pen.moveTo(x - arm, y);
      pen.lineTo(x + arm, y);
      pen.moveTo(x, y - arm);
      pen.lineTo(x, y + arm);
      if (this.stroke !== null) {
        pen.moveTo(x + arm, y);
        pen.arc(x, y, arm, 0, 2 * Math.PI);
      }
      pen.stroke();
    }
  }
}
