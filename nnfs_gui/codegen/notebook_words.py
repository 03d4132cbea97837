"""What a notebook says between its cells of code: sentences of its own, and explanations of the glossary.

Both come in the window's language from whoever writes one: this part of the program does not know them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from nnfs_gui.codegen.notebook_formulas import FORMULAS
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class Explanation:
    """A term of the glossary, in Markdown."""

    title: str
    sentence: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Words:
    """How a notebook says its sentences, and how it explains a term of the glossary, which it names by its key."""

    say: Callable[[Text], str]
    explain: Callable[[str], Explanation]

    def paragraphs(self, *texts: Text | str) -> str:
        """Return sentences, and what is Markdown already, each as a paragraph."""
        return "\n\n".join(self.say(text) if isinstance(text, Text) else text for text in texts)

    def heading(self, text: Text, level: int = 2) -> str:
        return f"{'#' * level} {self.say(text)}"

    def section(self, *keys: str) -> str:
        """Return what the glossary says of these terms, each with its formula and its source."""
        return "\n\n".join(part for key in keys for part in self._term(key))

    def list_of(self, *keys: str) -> str:
        """Return a list of these terms of the glossary, with a sentence for each."""
        terms = map(self.explain, keys)
        return "\n".join(f"- **{term.title}**: {term.sentence}" for term in terms)

    def _term(self, key: str) -> list[str]:
        term = self.explain(key)
        formula = [f"$${FORMULAS[key]}$$"] if key in FORMULAS else []
        source = self.say(Text(QT_TRANSLATE_NOOP("Core", "Source: {source}."), source=term.source))
        return [f"### {term.title}", f"*{term.sentence}*", term.text, *formula, f"*{source}*"]


def introduction(sizes: str, *, reads_digits: bool, classes: int) -> tuple[Text, ...]:
    """Return the title, and what one must know before the first cell."""
    title = (
        Text(QT_TRANSLATE_NOOP("Core", "A neural network that learns to read digits"))
        if reads_digits
        else Text(QT_TRANSLATE_NOOP("Core", "A neural network that learns to tell {classes} classes apart"), classes=classes)
    )
    return (
        title,
        Text(
            QT_TRANSLATE_NOOP(
                "Core",
                "This notebook builds the network {sizes} from scratch: every layer, the error, the optimizer and the "
                "training are a few lines each. It needs NumPy and matplotlib alone.",
            ),
            sizes=sizes,
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "Core",
                "Run the cells from top to bottom, with Shift+Enter. Then change something and run them again.",
            )
        ),
        Text(
            QT_TRANSLATE_NOOP(
                "Core",
                "The program nnfs_gui has written it. Where a text names a view, such as Steps or Weights, it is one of "
                "its window.",
            )
        ),
    )


SETTINGS = (
    Text(QT_TRANSLATE_NOOP("Core", "Settings")),
    Text(
        QT_TRANSLATE_NOOP(
            "Core",
            "With the same settings and data, nnfs_gui prints the same errors. What is rounded adds up, so the last "
            "digits may differ.",
        )
    ),
)
IMAGES = Text(QT_TRANSLATE_NOOP("Core", "The images"))
POINTS = (
    Text(QT_TRANSLATE_NOOP("Core", "The points")),
    Text(QT_TRANSLATE_NOOP("Core", "Those that are drawn full train the network; the hollow ones only test it.")),
)


def inside(train: int, all_train: int, test: int, all_test: int) -> Text:
    """Say how many images are in the notebook."""
    return Text(
        QT_TRANSLATE_NOOP(
            "Core",
            "The next cell holds {train:,} of {all_train:,} training images and {test:,} of {all_test:,} test images, "
            "compressed and written as text. The first train the network; the others only test it.",
        ),
        train=train,
        all_train=all_train,
        test=test,
        all_test=all_test,
    )


ALL_OF_MNIST = (
    Text(QT_TRANSLATE_NOOP("Core", "All images")),
    Text(
        QT_TRANSLATE_NOOP(
            "Core",
            "To train on all of them, put in the place of `None` the folder that holds the four files of MNIST, or files "
            "that are named as these, gzipped or not: `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, "
            "`t10k-images-idx3-ubyte` and `t10k-labels-idx1-ubyte`.",
        )
    ),
    Text(
        QT_TRANSLATE_NOOP(
            "Core",
            "Where nnfs_gui is installed, MNIST comes with it: `from nnfs_gui.paths import resource` and "
            '`FOLDER = resource("mnist")`.',
        )
    ),
)
ALL_OF_FILE = (
    Text(QT_TRANSLATE_NOOP("Core", "All images")),
    Text(
        QT_TRANSLATE_NOOP(
            "Core",
            "To train on all of them, put in the place of `None` the `.npz` file with the data set: nnfs_gui writes it "
            "beside the script of these settings, by *Show me the code*.",
        )
    ),
)
INPUTS = (
    Text(QT_TRANSLATE_NOOP("Core", "Inputs and targets")),
    Text(
        QT_TRANSLATE_NOOP(
            "Core",
            "The network gets a row of numbers for each example, and is to answer with a 1 at the place of its class and 0 "
            "everywhere else. Some of the training examples may be kept for validation: they do not train.",
        )
    ),
)
LAYERS = (
    Text(QT_TRANSLATE_NOOP("Core", "The layers")),
    Text(
        QT_TRANSLATE_NOOP(
            "Core",
            "Each layer can do two things. `forward` makes its output of its input. `backward` is told how the error "
            "changes with its output, and returns how the error changes with its input; a layer that learns also takes its "
            "step there.",
        )
    ),
    Text(QT_TRANSLATE_NOOP("Core", "So layers can be put in a row, in any number: this is the chain rule.")),
)
CHAIN_RULE = (
    r"$$y = f(x), \qquad \frac{\partial L}{\partial x} = \frac{\partial L}{\partial y} \frac{\partial y}{\partial x}$$"
)
ERROR = Text(QT_TRANSLATE_NOOP("Core", "The error"))
STEPS = Text(QT_TRANSLATE_NOOP("Core", "The steps"))
NETWORK = (
    Text(QT_TRANSLATE_NOOP("Core", "The network")),
    Text(
        QT_TRANSLATE_NOOP(
            "Core",
            "A network is a list of layers. Its first weights are drawn at random: run this cell again to begin anew, with "
            "another `SEED` to begin elsewhere.",
        )
    ),
)
TRAINING = (
    Text(QT_TRANSLATE_NOOP("Core", "The training")),
    Text(
        QT_TRANSLATE_NOOP(
            "Core",
            "In each epoch, all training examples go forward through the network in small batches, and the error goes back.",
        )
    ),
)
TEST = (
    Text(QT_TRANSLATE_NOOP("Core", "The test")),
    Text(QT_TRANSLATE_NOOP("Core", "How well does it do on what it has never seen? So few examples leave a wide interval.")),
)
MISTAKES = (
    Text(QT_TRANSLATE_NOOP("Core", "Mistakes")),
    Text(QT_TRANSLATE_NOOP("Core", "Above each image stands what it is, and what it was taken for.")),
)
SURFACE = (
    Text(QT_TRANSLATE_NOOP("Core", "What it answers everywhere")),
    Text(
        QT_TRANSLATE_NOOP("Core", "Behind the points, each place has the colour of the class that the network takes it for.")
    ),
)
OWN_DRAWING = (
    Text(QT_TRANSLATE_NOOP("Core", "Your own drawing")),
    Text(
        QT_TRANSLATE_NOOP(
            "Core",
            "Draw with any program, with a pen that is a tenth as wide as the drawing is high, and save it as a picture "
            "`my-drawing.png` beside this notebook, with nothing else on it. Then run the last cell again.",
        )
    ),
)
OWN_PLACE = (
    Text(QT_TRANSLATE_NOOP("Core", "A place of your own")),
    Text(QT_TRANSLATE_NOOP("Core", "Choose a place and ask the network.")),
)
FURTHER = (
    Text(QT_TRANSLATE_NOOP("Core", "What to try")),
    Text(
        QT_TRANSLATE_NOOP(
            "Core",
            "Another learning rate, ten times as large or as small. More neurons. No hidden layer at all. Another `SEED`: "
            "how much of the difference is luck?",
        )
    ),
)
DRAWINGS_VARY = Text(
    QT_TRANSLATE_NOOP(
        "Core", "Drawings are varied as images here; nnfs_gui varies their strokes, so that its figures differ a little."
    )
)
