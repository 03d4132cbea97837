"""The self-test of the framing, with one click."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.background.background_task import BackgroundTask
from nnfs_gui.gui.controls import dialogs
from nnfs_gui.gui.controls.actions import allow, make_action
from nnfs_gui.gui.controls.message import Message
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.recognition.self_test import SelfTest, self_test_steps
from nnfs_gui.training.evaluation import Evaluation


class FramingTest(QObject):
    """Sends the test images through the framing of pictures, in the background, and says what that costs."""

    message = Signal(object)  # Message

    def __init__(self, window: QWidget, session: TrainingSession) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._task: BackgroundTask | None = None
        tip = self.tr("Sends the test images through the framing of pictures, and shows what that costs.")
        self.action = make_action(self, "selfTestAction", self.tr("Self-test of the framing"), tip)
        self.action.triggered.connect(self.start)
        session.dataset_loaded.connect(self._follow)

    @Slot()
    def start(self) -> None:
        """Begin the test; one that is under way begins anew."""
        current, dataset = self._session.current, self._session.dataset
        if current is None or dataset is None:
            return
        self.shutdown()
        self._task = BackgroundTask(self_test_steps(current.network.twin(), dataset))
        self._task.stepped.connect(self._on_stepped)
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def shutdown(self) -> None:
        """End what is under way, and wait for it."""
        if self._task is not None:
            self._task.requestInterruption()
            self._task.wait()
            self._task = None

    @Slot(object)
    def _follow(self, dataset: Dataset) -> None:
        why_not = (
            self.tr("The data are points on a plane, and only pictures are framed.")
            if dataset.shows_points
            else self.tr("Pictures are framed as digits are, and these images are none.")
        )
        allow(self.action, "" if dataset.shows_digits else why_not)

    @Slot(object)
    def _on_stepped(self, step: float | SelfTest) -> None:
        if self._task is None or self.sender() is not self._task:  # it was stopped
            return
        if isinstance(step, SelfTest):
            self.message.emit(Message(self.tr("Self-test done.")))
            dialogs.inform(self._window, self.tr("Self-test of the framing"), self._report(step))
        else:
            self.message.emit(Message(self.tr("Framing the test images: {0} %").format(round(100 * step))))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.message.emit(Message(self.tr("The self-test ended with an error: {0}").format(in_words(error))))

    def _report(self, result: SelfTest) -> str:
        rows = (
            (self.tr("as they are"), result.direct),
            (self.tr("framed as a picture on the pad is"), result.framed),
        )
        table = "".join(f"<tr><td style='padding-right:24px'>{name}</td><td>{self._figure(e)}</td></tr>" for name, e in rows)
        title = self.tr("The {0} test images, read right:").format(in_figures(result.direct.total))
        difference = 100 * (result.framed.accuracy - result.direct.accuracy)
        cost = self.tr("Framing changes that by {0} points.").format(in_figures(difference, "+.2f"))
        return f"<p>{title}</p><table cellspacing='4'>{table}</table><p>{cost}</p>"

    def _figure(self, evaluation: Evaluation) -> str:
        low, high = (in_figures(100 * bound, ".2f") for bound in evaluation.interval)
        text = self.tr("<b>{0} %</b> &nbsp; (95 % interval {1} – {2} %)")
        return text.format(in_figures(100 * evaluation.accuracy, ".2f"), low, high)
