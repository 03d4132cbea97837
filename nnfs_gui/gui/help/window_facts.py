"""What the help asks of the window: its settings and their values, the view that is looked at, and why figures are so."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from nnfs_gui.data.dataset import DIGITS, as_inputs, split_indices
from nnfs_gui.gui.controls.explained import Explanation
from nnfs_gui.gui.controls.fields import object_name
from nnfs_gui.gui.controls.setting_words import value_words
from nnfs_gui.gui.draw.confidence_service import ConfidenceService
from nnfs_gui.gui.draw.drawing_recognizer import DrawingRecognizer
from nnfs_gui.gui.help.answer_words import explain_answer
from nnfs_gui.gui.help.subject import Subject
from nnfs_gui.gui.help.value_words import sizes_formula, what_it_comes_to
from nnfs_gui.gui.inside.tabs import InsideTabs
from nnfs_gui.gui.session.training_session import TrainingSession
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.words import in_figures, translate
from nnfs_gui.inspection.health.layer_health import NO_IMAGES, ImageCounts, count_images
from nnfs_gui.settings import Setting, value_at
from nnfs_gui.training.config import SETTINGS
from nnfs_gui.training.training_images import with_repeats

_PARTS = {"learningRateSlider": "learningRate", "parametersLabel": "layersEditor"}  # of the panel, and whose value they show


class WindowFacts:
    """Asks the parts of the window that know; it keeps nothing."""

    def __init__(
        self,
        session: TrainingSession,
        setup: SetupPanel,
        tabs: InsideTabs,
        recognizer: DrawingRecognizer,
        confidence: ConfidenceService,
    ) -> None:
        self._session = session
        self._setup = setup
        self._tabs = tabs
        self._recognizer = recognizer
        self._confidence = confidence
        self._settings = {object_name(setting): setting for setting in SETTINGS.values()}

    # --- settings -----------------------------------------------------------------------------------------------------

    def setting_of(self, widget: QWidget) -> Setting | None:
        """Return the setting that a widget of the set-up shows, or is a part of what shows it."""
        around: QWidget | None = widget if self._setup.isAncestorOf(widget) else None
        while around is not None and around is not self._setup:
            name = around.objectName()
            setting = self._settings.get(_PARTS.get(name, name))
            if setting is not None:
                return setting
            around = around.parentWidget()
        return None

    def value_words(self, setting: Setting) -> str:
        """Return the value of a setting as its field says it; nothing while a field is refused."""
        config = self._setup.config
        return "" if config is None else value_words(setting, value_at(config, setting.key))

    def comes_to(self, setting: Setting) -> str:
        """Return what that value means beside the others, and with the images that there are."""
        config = self._setup.config
        return "" if config is None else what_it_comes_to(setting.key, config, self._images())

    def _images(self) -> ImageCounts:
        dataset, config = self._session.dataset, self._setup.config
        if dataset is None or config is None:
            return NO_IMAGES
        training = split_indices(len(dataset.train_images), config.validation_share)[0][: config.train_size]
        return replace(count_images(dataset, config), training=len(with_repeats(training, config, dataset)))

    # --- views --------------------------------------------------------------------------------------------------------

    @property
    def view(self) -> str:
        """The key of the view that is looked at."""
        return self._tabs.current_view

    def view_around(self, widget: QWidget) -> Subject | None:
        """Return the view that a widget is a part of."""
        return Subject(*self._tabs.current_help) if self._tabs.isAncestorOf(widget) else None

    # --- figures ------------------------------------------------------------------------------------------------------

    def explain_parameters(self) -> Sequence[Explanation]:
        """Return why the network that is set has so many parameters."""
        config = self._setup.config
        if config is None:
            return ()
        shown = in_figures(config.network.parameter_count)
        name = translate("Help", "Parameters")
        return (Explanation(name, shown, "parameter", f"{sizes_formula(config.network)} = {shown}"),)

    def explain_answer(self) -> Sequence[Explanation]:
        """Return why the answer that is looked at has its probability."""
        current, image, dataset = self._session.current, self._recognizer.image, self._session.dataset
        if current is None or image is None:
            return ()
        try:
            logits = current.network.logits(as_inputs(image[None]))[0]
        except OverflowError:
            return ()
        names = DIGITS if dataset is None else dataset.class_names
        return (explain_answer(logits, self._confidence.temperature(current), names),)
