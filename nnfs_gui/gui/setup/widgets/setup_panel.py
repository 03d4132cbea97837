"""The left zone: everything a run is asked to do, what matters first on top, the rest folded away."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from nnfs_gui.data.dataset import POINT_INPUTS, Dataset
from nnfs_gui.gui.controls.fields import object_name, tip_of
from nnfs_gui.gui.controls.fold import Fold
from nnfs_gui.gui.controls.labelled import labelled
from nnfs_gui.gui.controls.scroll_column import ScrollColumn
from nnfs_gui.gui.controls.setting_words import label_of
from nnfs_gui.gui.controls.wheel_guard import WheelGuard
from nnfs_gui.gui.controls.wrapping_label import make_wrapping_label
from nnfs_gui.gui.setup.widgets.augmentation_settings import AugmentationSettings
from nnfs_gui.gui.setup.widgets.layers_editor import LayersEditor
from nnfs_gui.gui.setup.widgets.learning_rate_field import LearningRateField
from nnfs_gui.gui.setup.widgets.settings_grid import SettingsGrid
from nnfs_gui.gui.words import in_figures, in_words, translated
from nnfs_gui.ink.framing import Image
from nnfs_gui.setting_kinds import ConfigError
from nnfs_gui.settings import Place, Setting, replaced
from nnfs_gui.training.config import SETTINGS, NetworkConfig, TrainingConfig
from nnfs_gui.training.few_drawings import back_from_few_drawings, suited_to_few_drawings
from nnfs_gui.training.presets import PRESET_NAMES, PRESETS, Preset, usual_preset

_LAYERS, _LEARNING_RATE, _AUGMENTATION = (  # which have widgets of their own
    SETTINGS[key] for key in ("network.hidden", "optimizer.learning_rate", "augmentation")
)
_DROPOUT = SETTINGS["dropout"]  # which layers may have each
_MORE = (Place.OPTIMIZER, Place.RUN, Place.BEGINNING)


class SetupPanel(ScrollColumn):
    """Shows a config and lets it be edited. An impossible one is refused with a sentence beside its fields."""

    config_changed = Signal()  # ask for `config`
    undo_wanted = Signal()  # by its key in a field
    redo_wanted = Signal()
    find_rate_wanted = Signal()
    previews_wanted = Signal(int)  # so many; answer with `show_previews`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, still=True)
        self.setObjectName("setupPanel")
        self.setAccessibleName(self.tr("Set up"))
        self.config: TrainingConfig | None = None  # what the fields say, or None while they say something impossible
        self._suited: tuple[TrainingConfig, TrainingConfig] | None = None  # before and after they suited few drawings
        self._reads_points = False  # and no images
        self._of_other_kind: TrainingConfig | None = (
            None  # what was set for images while there are points, and the other way
        )
        network = NetworkConfig()  # until a data set says what goes in and what comes out
        self._set_ends(network.inputs, network.outputs)
        self._presets = QComboBox()
        self._layers = LayersEditor()
        self._layers.setObjectName(object_name(_LAYERS))
        self._parameters = QLabel()
        self._parameters.setObjectName("parametersLabel")
        self._parameters.setToolTip(
            self.tr("How many numbers the network learns: a weight for each connection, and a bias for each neuron.")
        )
        self._problem = make_wrapping_label()
        self._problem.setObjectName("problemLabel")
        self._problem.setProperty("role", "warning")
        self._learning_rate = LearningRateField(_LEARNING_RATE)
        self._first = SettingsGrid(_settings_at(Place.FIRST), "section")
        self._more = SettingsGrid([setting for place in _MORE for setting in _settings_at(place)])
        self._own_dropout = QCheckBox(self.tr("One for each layer"))
        self._own_dropout.setObjectName("ownDropout")
        self._own_dropout.setToolTip(self.tr("Let each hidden layer have a dropout of its own, in a field below its size."))
        self._more.add_below(_DROPOUT.key, self._own_dropout)
        self._hides_dropout = False
        self._augmentation = AugmentationSettings()
        self._widgets = (
            (_LEARNING_RATE, self._learning_rate),
            (_AUGMENTATION, self._augmentation),
        )
        self._make_folds()
        self._prepare_fields()
        self._arrange()
        WheelGuard(self).guard_fields(self)
        self._connect()
        self.set_config(PRESETS[Preset.QUICK_START])

    # --- the config ---------------------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Take over a number that is still being typed."""
        for box in self.findChildren(QAbstractSpinBox):
            box.interpretText()

    def set_config(self, config: TrainingConfig) -> None:
        """Show a config, with a network whose ends fit the data set; says `config_changed` once."""
        with QSignalBlocker(self._layers), QSignalBlocker(self._learning_rate), QSignalBlocker(self._own_dropout):
            self._layers.set_layers(config.network.hidden)
            self._layers.set_dropout(config.dropout_shares)
            if isinstance(config.dropout, tuple) or not config.dropout:
                self._own_dropout.setChecked(isinstance(config.dropout, tuple))
            self._learning_rate.set_value(config.optimizer.learning_rate)
        self._first.set_config(config)
        self._more.set_config(config)
        self._augmentation.set_augmentation(config.augmentation)
        self._show_whose_dropout()
        self._on_edited()

    @Slot(float)
    def set_learning_rate(self, rate: float) -> None:
        """Let the learning rate be another one, as if it had been typed."""
        self._learning_rate.set_value(rate)

    def set_dataset(self, dataset: Dataset) -> None:
        """Let the network's ends, and what can be asked for, follow a data set."""
        self._folds[0].setVisible(not dataset.shows_points)
        self._set_ends(dataset.inputs, dataset.classes)
        self._layers.set_ends(dataset.inputs, dataset.class_names)
        self._more.set_reads_points(dataset.shows_points)
        self._more.set_highest("train_size", len(dataset.train_images))
        self._on_edited()
        self._augmentation.want_previews()

    def suit(self, dataset: Dataset) -> str:
        """Let the settings suit a data set, in one change that can be undone; say in words what was changed, if any was.

        What suited the few drawings of the data set before goes back to what it was. Points have settings of their own,
        which begin with a preset, and those for images are as they were when images come again.
        """
        if dataset.shows_points is not self._reads_points:
            return self._exchange(dataset)
        config, own = self.config, self._without_suiting
        if config is None or own is None:
            return ""
        suited = suited_to_few_drawings(own, dataset)
        if suited == config:
            return ""
        self._suited = None if suited == own else (own, suited)
        self.set_config(suited)
        if suited == own:
            return self.tr("The settings that suited few drawings are what they were before.")
        words = self.tr("Few drawings: each of {1} epochs now shows {0} variations of each (Edit > Undo settings).")
        return words.format(suited.drawing_repeats, in_figures(suited.epochs))

    def _exchange(self, dataset: Dataset) -> str:
        """Let the settings be those for points in the place of those for images, or the other way round."""
        before, other = self._without_suiting, self._of_other_kind
        self._reads_points, self._suited, self._of_other_kind = dataset.shows_points, None, before
        self.set_config(PRESETS[usual_preset(of_points=dataset.shows_points)] if other is None else other)
        return self.tr("The settings are those for points now.") if dataset.shows_points else ""

    @property
    def own_config(self) -> TrainingConfig | None:
        """The config for images, without what suits it to few drawings; None while the fields say something impossible."""
        return self._of_other_kind if self._reads_points else self._without_suiting

    @property
    def _without_suiting(self) -> TrainingConfig | None:
        if self.config is None or self._suited is None:
            return self.config
        return back_from_few_drawings(self.config, *self._suited)

    def set_running(self, running: bool) -> None:
        """While a run is under way, only what may change while it trains can be changed."""
        self._presets.setEnabled(not running)
        self._layers.set_running(running)
        for setting, widget in self._widgets:
            widget.setEnabled(not running or setting.changes_while_training)
        for grid in (self._first, self._more):
            grid.set_running(running)

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Use these icons: add, remove, up, down, unfold."""
        self._layers.set_icons(icons)
        for fold in self._folds:
            fold.set_icons(icons["unfold"], icons["down"])

    @property
    def preset(self) -> str:
        """What the preset is called that the fields say, or empty if they say none."""
        return "" if self._presets.currentData() is None else self._presets.currentText()

    @property
    def unfolded(self) -> tuple[bool, ...]:
        """Which of the folds with rarely touched settings are open."""
        return tuple(fold.is_unfolded for fold in self._folds)

    def set_unfolded(self, unfolded: Sequence[bool]) -> None:
        for fold, is_open in zip(self._folds, unfolded, strict=False):
            fold.set_unfolded(is_open)

    def hide_settings(self, keys: Collection[str]) -> None:
        """Let the settings with these keys not be seen, and all others; their values stay."""
        for part in (self._network_title, self._layers):
            part.setVisible(_LAYERS.key not in keys)
        self._hides_dropout = _DROPOUT.key in keys
        self._show_whose_dropout()
        self._learning_rate.setVisible(_LEARNING_RATE.key not in keys)
        for grid in (self._first, self._more):
            grid.hide_settings(keys)
        self._first.setVisible(not all(setting.key in keys for setting in _settings_at(Place.FIRST)))
        images, more = self._folds
        images.setVisible(_AUGMENTATION.key not in keys)
        more.setVisible(not all(setting.key in keys for place in _MORE for setting in _settings_at(place)))

    def show_previews(self, images: Sequence[Image]) -> None:
        """Show training images as the network gets to see them."""
        self._augmentation.show_previews(images)

    def _set_ends(self, inputs: int, outputs: int) -> None:
        """Let the network have so many inputs and outputs from now on, whatever else is set."""
        self._ends: dict[str, Any] = {"network.inputs": inputs, "network.outputs": outputs}
        if inputs == POINT_INPUTS:
            self._ends["augmentation"] = None  # points cannot be varied as images are
        self._settings_of = {preset: replaced(settings, self._ends) for preset, settings in PRESETS.items()}

    def _read(self) -> TrainingConfig:
        own: dict[str, Any] = {
            _LAYERS.key: self._layers.layers,
            _LEARNING_RATE.key: self._learning_rate.value,
            _AUGMENTATION.key: self._augmentation.augmentation,
        }
        if self._own_dropout.isChecked() and self._layers.dropout:
            own[_DROPOUT.key] = self._layers.dropout
        return replaced(TrainingConfig(), self._first.values | self._more.values | own | self._ends)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        else:
            super().keyPressEvent(event)

    # --- making -------------------------------------------------------------------------------------------------------

    def _prepare_fields(self) -> None:
        self._presets.setObjectName("presetBox")
        for preset, name in PRESET_NAMES.items():
            self._presets.addItem(translated(name), preset)
        self._presets.addItem(self.tr("My own"), None)
        self._presets.setToolTip(
            self.tr(
                "Settings to start from. Quick start reads 98 % of MNIST's test digits after seconds;\n"
                "Robust learns from images that are changed each time, and over 99 % after minutes;\n"
                "Best is what the network was trained with that comes with the program, and takes hours;\n"
                "Notebook repeats the network from scratch that this program grew from;\n"
                "Spirals is for points on a plane, and tells two spirals apart within seconds."
            )
        )

    def _make_folds(self) -> None:
        tip = self.tr("Optimizer, error, data, early stopping and seed")
        images = Fold(
            "imagesButton", self.tr("Vary the images"), self.tr("Change the images while it learns"), self._augmentation
        )
        self._folds = (images, Fold("moreButton", self.tr("More"), tip, self._more))

    def _arrange(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(labelled(self._presets, self.tr("Preset"), "section"))
        layout.addSpacing(8)
        self._network_title = network = QLabel(label_of(_LAYERS))
        network.setProperty("role", "section")
        for widget in (network, self._layers):
            widget.setToolTip(tip_of(_LAYERS))
        layout.addWidget(network)
        layout.addWidget(self._layers)
        layout.addWidget(self._parameters)
        layout.addWidget(self._problem)
        layout.addSpacing(8)
        layout.addWidget(self._learning_rate)
        layout.addSpacing(8)
        layout.addWidget(self._first)
        layout.addSpacing(4)
        for fold in self._folds:
            layout.addWidget(fold)
        layout.addStretch(1)
        self.set_content(content)

    def _connect(self) -> None:
        self._presets.activated.connect(self._on_preset_chosen)
        self._layers.changed.connect(self._on_edited)
        self._own_dropout.toggled.connect(self._on_own_dropout)
        self._own_dropout.clicked.connect(self._go_to_dropout)
        self._learning_rate.changed.connect(self._on_rate_changed)
        self._learning_rate.find_wanted.connect(self.find_rate_wanted)
        self._first.changed.connect(self._on_edited)
        self._more.changed.connect(self._on_edited)
        self._augmentation.changed.connect(self._on_edited)
        self._augmentation.previews_wanted.connect(self.previews_wanted)

    # --- what happens -------------------------------------------------------------------------------------------------

    @Slot()
    def _on_own_dropout(self) -> None:
        """Let each layer begin with the dropout of all, or all layers have the largest one of them."""
        if self._own_dropout.isChecked():
            self._layers.set_dropout([self._more.values[_DROPOUT.key]] * len(self._layers.layers))
        self._show_whose_dropout()
        self._on_edited()

    @Slot()
    def _go_to_dropout(self) -> None:
        if self._own_dropout.isChecked():
            QTimer.singleShot(0, self._layers, self._layers.focus_dropout)  # once it is to be seen

    def _show_whose_dropout(self) -> None:
        has_own = self._own_dropout.isChecked()
        self._layers.show_dropout(has_own and not self._hides_dropout)
        self._more.set_fixed(_DROPOUT.key, self.tr("Each layer has its own, below its size.") if has_own else "")

    @Slot()
    def _on_preset_chosen(self) -> None:
        preset = self._presets.currentData()
        if preset is None:  # one's own settings are what the fields say
            self._on_edited()
        else:
            self.set_config(PRESETS[Preset(preset)])

    @Slot(float)
    def _on_rate_changed(self, rate: float) -> None:
        if self.config is None or self._learning_rate.problem:
            self._on_edited()
        else:  # nothing else has changed, and the slider tells of every step
            self._show(replaced(self.config, {_LEARNING_RATE.key: rate}))

    @Slot()
    def _unfold_problem(self) -> None:
        if self._more.problem:
            self._folds[1].set_unfolded(True)

    @Slot()
    def _on_edited(self) -> None:
        config, problem = None, ""
        if self._own_dropout.isChecked():
            self._more.show_value(_DROPOUT.key, max(self._layers.dropout, default=0.0))
        if self._more.problem:  # which is said beside the field; folding it away may be what has ended the typing
            QTimer.singleShot(0, self, self._unfold_problem)
        if not any(widget.problem for widget in (self._layers, self._learning_rate, self._first, self._more)):
            try:
                config = self._read()
            except ConfigError as error:
                problem = in_words(error)
        self._problem.setText(problem)
        self._show(config)

    def _show(self, config: TrainingConfig | None) -> None:
        """Let this be what the fields say, and show what follows from it."""
        before, self.config = self.config, config
        self._problem.setVisible(bool(self._problem.text()))
        self._parameters.setVisible(not self._problem.text())
        if config is not None:
            self._parameters.setText(self.tr("%Ln parameter(s)", "", config.network.parameter_count))
        preset = next((preset for preset, settings in self._settings_of.items() if settings == config), None)
        self._presets.setCurrentIndex(self._presets.findData(preset))
        self.config_changed.emit()
        if config is not None and (before is None or before.augmentation != config.augmentation):
            self._augmentation.want_previews()


def _settings_at(place: Place) -> list[Setting]:
    """Return the settings that stand in a place, in their order, but for those that have widgets of their own."""
    own = (_LAYERS, _LEARNING_RATE)
    return [setting for setting in SETTINGS.values() if setting.place is place and setting not in own]
