"""The views of the middle: a row for each, in the order of their tabs, which follows that of the groups."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from nnfs_gui.gui.inside.certainty.presenter import CertaintyPresenter
from nnfs_gui.gui.inside.curves.presenter import CurvesPresenter
from nnfs_gui.gui.inside.data.presenter import DataPresenter
from nnfs_gui.gui.inside.differences.presenter import DifferencesPresenter
from nnfs_gui.gui.inside.epochs.presenter import EpochsPresenter
from nnfs_gui.gui.inside.experiments.presenter import ExperimentsPresenter
from nnfs_gui.gui.inside.health.presenter import HealthPresenter
from nnfs_gui.gui.inside.map.presenter import MapPresenter
from nnfs_gui.gui.inside.mistakes.presenter import MistakesPresenter
from nnfs_gui.gui.inside.network.presenter import NetworkPresenter
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.inside.robustness.presenter import RobustnessPresenter
from nnfs_gui.gui.inside.runs.presenter import RunsPresenter
from nnfs_gui.gui.inside.steps.presenter import StepsPresenter
from nnfs_gui.gui.inside.weights.presenter import WeightsPresenter
from nnfs_gui.gui.inside.why.presenter import WhyPresenter
from nnfs_gui.words import QT_TRANSLATE_NOOP

CONTEXT = "Views"  # under which a translation finds the words of the rows


class ViewGroup(Enum):
    """What one asks when one opens a view: its short name, and the question, both marked for translation.

    Where they speak of images, others follow for points.
    """

    TRAINING = (QT_TRANSLATE_NOOP("Views", "Training"), QT_TRANSLATE_NOOP("Views", "How does the training go?"))
    INSIDE = (QT_TRANSLATE_NOOP("Views", "Inside"), QT_TRANSLATE_NOOP("Views", "What happens inside?"))
    IMAGES = (
        QT_TRANSLATE_NOOP("Views", "Images"),
        QT_TRANSLATE_NOOP("Views", "How does it do on many images?"),
        QT_TRANSLATE_NOOP("Views", "Points"),
        QT_TRANSLATE_NOOP("Views", "How does it do on many points?"),
    )
    COMPARISON = (QT_TRANSLATE_NOOP("Views", "Compare"), QT_TRANSLATE_NOOP("Views", "Which run is better?"))

    def __init__(self, title: str, question: str, title_of_points: str = "", question_of_points: str = "") -> None:
        self.title = title
        self.question = question
        self._of_points = title_of_points or title, question_of_points or question

    def words(self, *, of_points: bool) -> tuple[str, str]:
        """Return the title and the question."""
        return self._of_points if of_points else (self.title, self.question)


@dataclass(frozen=True, slots=True)
class ViewRow:
    """A view: what its tab says, marked for translation, and how it is made when the tab is first opened."""

    key: str  # its name in code
    title: str
    group: ViewGroup
    tip: str
    make_presenter: Callable[[Sources], Presenter]  # its `view` is what the tab shows
    tip_of_points: str = ""  # where the other speaks of images
    shows_points: bool = True  # whether it makes sense for points on a plane too, and not for images alone


VIEWS = (
    ViewRow(
        "curves",
        QT_TRANSLATE_NOOP("Views", "Curves"),
        ViewGroup.TRAINING,
        QT_TRANSLATE_NOOP("Views", "How the error falls and the accuracy rises."),
        CurvesPresenter,
    ),
    ViewRow(
        "health",
        QT_TRANSLATE_NOOP("Views", "Health"),
        ViewGroup.TRAINING,
        QT_TRANSLATE_NOOP("Views", "Whether each layer learns, what is conspicuous, and what might help."),
        HealthPresenter,
    ),
    ViewRow(
        "epochs",
        QT_TRANSLATE_NOOP("Views", "By epoch"),
        ViewGroup.TRAINING,
        QT_TRANSLATE_NOOP("Views", "How each class is learnt from epoch to epoch, and how each layer changes."),
        EpochsPresenter,
    ),
    ViewRow(
        "network",
        QT_TRANSLATE_NOOP("Views", "Network"),
        ViewGroup.INSIDE,
        QT_TRANSLATE_NOOP("Views", "Every neuron at work on what stands on the pad, and a laboratory."),
        NetworkPresenter,
        tip_of_points=QT_TRANSLATE_NOOP("Views", "Every neuron at work on the point that is asked about, and a laboratory."),
    ),
    ViewRow(
        "weights",
        QT_TRANSLATE_NOOP("Views", "Weights"),
        ViewGroup.INSIDE,
        QT_TRANSLATE_NOOP("Views", "What each neuron listens to, as pictures."),
        WeightsPresenter,
        tip_of_points=QT_TRANSLATE_NOOP("Views", "What each neuron gives everywhere on the plane, as pictures."),
    ),
    ViewRow(
        "steps",
        QT_TRANSLATE_NOOP("Views", "Steps"),
        ViewGroup.INSIDE,
        QT_TRANSLATE_NOOP(
            "Views", "How the image on the pad is read and learnt, step by step, with every number and a proof."
        ),
        StepsPresenter,
        tip_of_points=QT_TRANSLATE_NOOP(
            "Views",
            "How the point that is asked about is read and learnt, step by step, with every number and a proof.",
        ),
    ),
    ViewRow(
        "why",
        QT_TRANSLATE_NOOP("Views", "Why"),
        ViewGroup.INSIDE,
        QT_TRANSLATE_NOOP("Views", "Which ink speaks for the answer, what would turn it, and what is most like it."),
        WhyPresenter,
        shows_points=False,
    ),
    ViewRow(
        "mistakes",
        QT_TRANSLATE_NOOP("Views", "Mistakes"),
        ViewGroup.IMAGES,
        QT_TRANSLATE_NOOP("Views", "Which classes it takes for which, and the images that show it."),
        MistakesPresenter,
        tip_of_points=QT_TRANSLATE_NOOP("Views", "Which classes it takes for which, and the points that show it."),
    ),
    ViewRow(
        "data",
        QT_TRANSLATE_NOOP("Views", "Data"),
        ViewGroup.IMAGES,
        QT_TRANSLATE_NOOP("Views", "The images that it learns from, and those that validate and test it."),
        DataPresenter,
        shows_points=False,
    ),
    ViewRow(
        "map",
        QT_TRANSLATE_NOOP("Views", "Map"),
        ViewGroup.IMAGES,
        QT_TRANSLATE_NOOP("Views", "Many images as points, those that are alike together, and your drawing among them."),
        MapPresenter,
        shows_points=False,
    ),
    ViewRow(
        "robustness",
        QT_TRANSLATE_NOOP("Views", "Robustness"),
        ViewGroup.IMAGES,
        QT_TRANSLATE_NOOP("Views", "How much images may change, by noise, turning, another pen, until they are misread."),
        RobustnessPresenter,
        shows_points=False,
    ),
    ViewRow(
        "certainty",
        QT_TRANSLATE_NOOP("Views", "Sure or not"),
        ViewGroup.IMAGES,
        QT_TRANSLATE_NOOP("Views", "How many answers are left, and how many of these are right, if it is to be sure."),
        CertaintyPresenter,
        shows_points=False,
    ),
    ViewRow(
        "runs",
        QT_TRANSLATE_NOOP("Views", "Runs"),
        ViewGroup.COMPARISON,
        QT_TRANSLATE_NOOP("Views", "All runs that were trained: open them, go on with them, compare them."),
        RunsPresenter,
    ),
    ViewRow(
        "differences",
        QT_TRANSLATE_NOOP("Views", "Differences"),
        ViewGroup.COMPARISON,
        QT_TRANSLATE_NOOP(
            "Views", "Which test images one network reads and another does not; and one drawing as both read it."
        ),
        DifferencesPresenter,
        shows_points=False,
    ),
    ViewRow(
        "experiments",
        QT_TRANSLATE_NOOP("Views", "Experiments"),
        ViewGroup.COMPARISON,
        QT_TRANSLATE_NOOP("Views", "What works best, and how sure that is: many trainings by a plan, on idle cores."),
        ExperimentsPresenter,
    ),
)
