"""The figures that count: how the network that is shown does on images that it did not learn from."""

from PySide6.QtWidgets import QWidget

from nnfs_gui.gui.controls.figure_words import explain_score, explain_share
from nnfs_gui.gui.controls.flow_row import FlowRow
from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.curves.widgets.accuracy_figure import AccuracyFigure
from nnfs_gui.gui.look.theme import Theme
from nnfs_gui.gui.words import in_figures
from nnfs_gui.training.evaluation import Evaluation


class RunFigures(FlowRow):
    """Two accuracies side by side, on the validation and on the test images, both of the same network."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=32)
        self._choose = KindWords(self).choose
        self._validation = AccuracyFigure(self.tr("validation"))
        self._validation.setObjectName("validationFigure")
        self._test = AccuracyFigure(self.tr("test"))
        self._test.setObjectName("testFigure")
        self.add_widget(self._validation)
        self.add_widget(self._test)

    def show_validation(self, share: float | None, epoch: float | None, total: int, *, with_hand: bool) -> None:
        """Show the accuracy of an epoch, where there are validation images, `total` if that is known, else 0.

        Without an epoch nothing is known.
        """
        if epoch is None:
            self._validation.set_figure(None, "")
        elif share is None:
            self._validation.set_figure(
                None, self._choose(self.tr("no images kept for it"), self.tr("no points kept for it"))
            )
        else:
            words = self.tr("epoch {0}, with your hand") if with_hand else self.tr("after epoch {0}")
            after = words.format(in_figures(epoch, ",.0f"))
            shown = self.tr("{0} %").format(in_figures(100 * share, ".1f"))
            what = self._choose(self.tr("Accuracy on the validation images"), self.tr("Accuracy on the validation points"))
            self._validation.set_figure(shown, after, (explain_share(what, shown, share, total),))

    def show_test(self, evaluation: Evaluation | None, *, with_hand: bool, looks_back: bool) -> None:
        """Show how the newest network did, if that is known, and only while no earlier one is looked back to."""
        if evaluation is None:
            self._test.set_figure(None, "")
        elif looks_back:
            self._test.set_figure(None, self.tr("only of the newest network"))
        else:
            low, high = (in_figures(100 * bound, ".1f") for bound in evaluation.interval)
            words = self.tr("with your hand, 95 %: {0} – {1} %") if with_hand else self.tr("95 % interval {0} – {1} %")
            interval = words.format(low, high)
            shown = self.tr("{0} %").format(in_figures(100 * evaluation.accuracy, ".1f"))
            what = self._choose(self.tr("Accuracy on the test images"), self.tr("Accuracy on the test points"))
            ends = self.tr("{0} – {1} %").format(low, high)
            self._test.set_figure(shown, interval, explain_score(what, evaluation.score, shown, ends))

    def set_theme(self, theme: Theme) -> None:
        self._validation.set_colour(theme.validation)
        self._test.set_colour(theme.test)
