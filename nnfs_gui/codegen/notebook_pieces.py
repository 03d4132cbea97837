"""The code of a notebook that a script has no use for: pictures, curves that move, and one's own drawing.

As in scripts, names, comments and what is printed are English.
"""

SHOW_IMAGES = '''
def show(images, titles):
    """Show images in rows of ten, each with a title."""
    rows = max(math.ceil(len(images) / 10), 1)
    _, places = plt.subplots(rows, 10, figsize=(10, 1.4 * rows), squeeze=False)
    for place in places.flat:
        place.axis("off")
    for place, image, title in zip(places.flat, images, titles):
        place.imshow(image, cmap="gray_r", vmin=0, vmax=255)
        place.set_title(title, fontsize=9)
    plt.show()


show(images[:20], [CLASS_NAMES[label] for label in labels[:20]])
'''

SHOW_POINTS = '''
COLOURS = ["#0072b2", "#e69f00", "#009e73", "#cc79a7"]  # Okabe and Ito 2008
MARKS = "os^D"


def show(network=None):
    """Show the points, hollow those that only test; behind them, what a network answers at every place."""
    _, axes = plt.subplots(figsize=(5, 5))
    for label, (name, colour, mark) in enumerate(zip(CLASS_NAMES, COLOURS, MARKS)):
        axes.scatter(*points[labels == label].T, 14, colour, marker=mark, label=name, zorder=2)
        axes.scatter(*test_points[test_labels == label].T, 14, "none", marker=mark, edgecolors=colour, zorder=2)
    if network is not None:
        x, y = np.meshgrid(np.linspace(-1, 1, 201), np.linspace(-1, 1, 201))
        places = np.column_stack([x.ravel(), y.ravel()])
        answers = predict(network, to_inputs(places)).argmax(axis=1).reshape(x.shape)
        levels = np.arange(len(CLASS_NAMES) + 1) - 0.5
        axes.contourf(x, y, answers, levels, colors=COLOURS[: len(CLASS_NAMES)], alpha=0.25)
    axes.set(xlim=(-1, 1), ylim=(-1, 1), aspect="equal")
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1), frameon=False)
    plt.show()


show()
'''

CURVES = '''
class Curves:
    """The figures of each epoch as a plot, which is drawn anew in its place, twice a second at most."""

    def __init__(self):
        self.figures, self.drawn = {}, 0.0
        self.figure = plt.figure(figsize=(8, 3.5), layout="constrained")
        plt.close(self.figure)  # or it would be shown once more below the cell
        self.place = display(self.figure, display_id=True)

    def add(self, **figures):
        for name, figure in figures.items():
            self.figures.setdefault(name, []).append(figure)
        if time.monotonic() - self.drawn > 0.5:
            self.draw()

    def draw(self):
        self.figure.clear()
        left = self.figure.subplots()
        left.set(xlabel="epoch", ylabel="error")
        lines = []
        for name, figures in self.figures.items():
            axes = left if "error" in name else left.twinx()
            style = {"error": "C0-", "validation_error": "C1--", "accuracy": "C2:"}[name]
            lines += axes.plot(range(1, len(figures) + 1), figures, style, label=name.replace("_", " "))
            if name == "accuracy":
                axes.set(ylabel="accuracy", ylim=(0, 1.02))
        left.legend(handles=lines, loc="lower center", bbox_to_anchor=(0.5, 1), ncols=3, frameon=False)
        self.place.update(self.figure)
        self.drawn = time.monotonic()
'''

INTERVAL = '''
def interval(right, total, z=1.959964):
    """Return between which shares the true one lies with 95 % confidence (Wilson 1927)."""
    share = right / total
    centre = share + z**2 / (2 * total)
    spread = z * np.sqrt(share * (1 - share) / total + z**2 / (4 * total**2))
    return (centre - spread) / (1 + z**2 / total), (centre + spread) / (1 + z**2 / total)
'''

SAY_INTERVAL = """
low, high = interval(np.sum(answers == test_labels), len(test_labels))
print(f"95 % interval: {low:.2%} to {high:.2%}")
"""

MISTAKES = """
mistakes = np.flatnonzero(answers != test_labels)
print(f"{len(mistakes)} of {len(test_labels)} are read wrong; the first of them:")
show(test_images[mistakes[:20]], [f"{CLASS_NAMES[test_labels[i]]} as {CLASS_NAMES[answers[i]]}" for i in mistakes[:20]])
"""

FRAME = '''
def frame(picture):
    """Return a picture as an image of the kind that the network has learnt: 0 is paper, 255 is ink.

    As MNIST's digits were: the ink is cut out, scaled until its longer side has 20 of 28 pixels, and moved until its
    centre of mass lies in the middle (LeCun et al. 1998).
    """
    grey = picture[..., :3].mean(axis=2) if picture.ndim == 3 else picture
    grey = grey / (255 if picture.dtype == np.uint8 else 1)
    if picture.ndim == 3 and picture.shape[2] == 4:  # what is transparent is white paper
        grey = 1 - (1 - grey) * (picture[..., 3] / (255 if picture.dtype == np.uint8 else 1))
    paper = np.median(np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]]))
    ink = np.abs(grey - paper)
    ink = np.where(ink > 0.25 * ink.max(), ink, 0)  # shadows and grain of the paper are none
    if not ink.any():
        return np.zeros((SIDE, SIDE), np.uint8)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    ink = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    scale = 20 / 28 * SIDE / max(ink.shape)
    high, wide = (averages(side, max(round(side * scale), 1)) for side in ink.shape)
    ink = high @ ink @ wide.T
    ink = ink / ink.max()
    y, x = (np.sum(ink.sum(axis=1 - axis) * np.arange(side)) / ink.sum() for axis, side in enumerate(ink.shape))
    top, left = (int(np.clip(round(SIDE / 2 - place), 0, SIDE - side)) for place, side in zip((y, x), ink.shape))
    image = np.zeros((SIDE, SIDE))
    image[top : top + ink.shape[0], left : left + ink.shape[1]] = ink
    return np.rint(255 * image).astype(np.uint8)


def averages(old, new):
    """Return the matrix, shape (new, old), that averages pixels of equal size into fewer or more of them."""
    edges = np.linspace(0, old, new + 1)
    low, high, pixels = edges[:-1, None], edges[1:, None], np.arange(old)
    return np.clip(np.minimum(high, pixels + 1) - np.maximum(low, pixels), 0, None) * new / old
'''

OWN_DRAWING = """
PICTURE = Path("my-drawing.png")  # dark on light or light on dark

if PICTURE.exists():
    image = frame(plt.imread(PICTURE))
else:
    print(f"There is no {PICTURE} here. This is a test image in its place.")
    image = test_images[0]
show([image], [""])
probabilities = $probabilities
for label in probabilities.argsort()[::-1][:3]:
    print(f"{CLASS_NAMES[label]}: {probabilities[label]:.1%}")
"""

OWN_PLACE = """
x, y = 0.5, -0.2  # from -1 to 1

probabilities = $probabilities
for label in probabilities.argsort()[::-1]:
    print(f"{CLASS_NAMES[label]}: {probabilities[label]:.1%}")
"""
