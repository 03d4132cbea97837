"""The settings of a run that are rarely touched: the error, the data, when it stops, the seed."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from nnfs_gui.gui.controls import fields
from nnfs_gui.gui.controls.labelled import labelled
from nnfs_gui.nn import Initializer
from nnfs_gui.training.config import LossKind, Precision, TrainingConfig


class RunSettings(QWidget):
    """Fields for the parts of a TrainingConfig that a beginner need not see. Fields that do not apply are hidden."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_what_is_learnt()
        self._make_how_it_begins()
        self._make_how_it_ends()
        self._stopping = [labelled(self._patience, self.tr("Stop early after")), self._keep_best]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        rows: list[list[QWidget]] = [
            [labelled(self._loss, self.tr("Error")), labelled(self._label_smoothing, self.tr("Label smoothing"))],
            [
                labelled(self._train_size, self.tr("Training images")),
                labelled(self._validation, self.tr("Validation share")),
            ],
            self._stopping,
            [labelled(self._initializer, self.tr("First weights")), labelled(self._seed, self.tr("Seed"))],
            [labelled(self._precision, self.tr("Numbers")), self._shuffle],
        ]
        for row, widgets in enumerate(rows):
            for column, widget in enumerate(widgets):
                grid.addWidget(widget, row, column)

    def apply_to(self, config: TrainingConfig) -> TrainingConfig:
        """Return the config with what these fields say. Raises ConfigError."""
        validated = self._validation.value() > 0
        return replace(
            config,
            network=replace(config.network, initializer=Initializer(self._initializer.currentData())),
            loss=LossKind(self._loss.currentData()),
            label_smoothing=self._label_smoothing.value(),
            train_size=self._train_size.value() or None,
            validation_share=round(self._validation.value() / 100, 6),
            patience=self._patience.value() if validated else 0,
            keep_best=self._keep_best.isChecked() and validated,
            shuffle=self._shuffle.isChecked(),
            seed=self._seed.value(),
            precision=Precision(self._precision.currentData()),
        )

    def set_config(self, config: TrainingConfig) -> None:
        """Show a config's settings, without saying `changed`."""
        self.blockSignals(True)
        self._loss.setCurrentIndex(self._loss.findData(config.loss))
        self._initializer.setCurrentIndex(self._initializer.findData(config.network.initializer))
        self._precision.setCurrentIndex(self._precision.findData(config.precision))
        self._label_smoothing.setValue(config.label_smoothing)
        self._train_size.setValue(config.train_size or 0)
        self._validation.setValue(config.validation_share * 100)
        self._patience.setValue(config.patience)
        self._keep_best.setChecked(config.keep_best)
        self._shuffle.setChecked(config.shuffle)
        self._seed.setValue(config.seed)
        self.blockSignals(False)
        self._show_stopping()

    def set_most_images(self, count: int) -> None:
        """Say how many training images there are."""
        self._train_size.setMaximum(count)

    # --- the fields ---------------------------------------------------------------------------------------------------

    def _make_what_is_learnt(self) -> None:
        changed = self.changed
        self._loss = fields.choice(
            "loss",
            {LossKind.CROSS_ENTROPY: self.tr("Cross-entropy"), LossKind.MSE: self.tr("Mean squares")},
            self.tr(
                "What training makes small.\n"
                "Cross-entropy punishes confident mistakes and learns fast; the mean squared error is the notebook's."
            ),
            changed,
        )
        self._label_smoothing = fields.fraction(
            "labelSmoothing",
            most=0.5,
            decimals=4,
            step=0.01,
            tip=self.tr(
                "How much of each target is spread evenly over all classes, so that the network is never quite sure.\n"
                "0.05 can help on hard images; too high, and it is sure of nothing."
            ),
            changed=changed,
        )
        self._train_size = fields.whole(
            "trainSize",
            1_000_000,
            self.tr(
                "Train on the first so many images; 0 takes all.\n"
                "Few images: fast epochs, but the network does worse on new ones."
            ),
            changed,
        )
        self._train_size.setSingleStep(1000)
        self._train_size.setSpecialValueText(self.tr("All"))
        self._shuffle = fields.tick(
            "shuffle",
            self.tr("Shuffle"),
            self.tr("See the images in a new order in each epoch.\nWithout it the network gets used to the order."),
            changed,
        )

    def _make_how_it_begins(self) -> None:
        changed = self.changed
        self._initializer = fields.choice(
            "initializer",
            {Initializer.HE: self.tr("He"), Initializer.GLOROT: self.tr("Glorot"), Initializer.NORMAL: self.tr("Normal")},
            self.tr(
                "How large the random first weights are. He suits ReLU, Glorot suits tanh and sigmoid.\n"
                "Normal draws them from N(0, 1) as the notebook does, which is often too large."
            ),
            changed,
        )
        self._seed = fields.whole(
            "seed", 2**31 - 1, self.tr("Where the random numbers start.\nThe same seed gives the same run."), changed
        )
        self._seed.setGroupSeparatorShown(False)
        self._precision = fields.choice(
            "precision",
            {Precision.FLOAT32: self.tr("32 bit"), Precision.FLOAT64: self.tr("64 bit")},
            self.tr("How exactly the network calculates.\n64 bit takes twice as long, and learns no better."),
            changed,
        )

    def _make_how_it_ends(self) -> None:
        self._validation = fields.fraction(
            "validationShare",
            most=90.0,
            decimals=4,
            step=1.0,
            tip=self.tr(
                "The share of all images that is kept from training, to see how the network does on new ones.\n"
                "Where the validation error rises while the training error falls, it learns by heart."
            ),
            changed=self.changed,
        )
        self._validation.setSuffix(self.tr(" %"))
        self._validation.valueChanged.connect(self._show_stopping)
        self._patience = fields.whole(
            "patience",
            1_000_000,
            self.tr(
                "End the run after so many epochs in which the validation accuracy did not get better.\n"
                "Too few: it may stop in a lull. Too many: it goes on although nothing comes of it."
            ),
            self.changed,
        )
        self._patience.setSpecialValueText(self.tr("Never"))
        self._patience.setSuffix(self.tr(" epochs"))
        self._keep_best = fields.tick(
            "keepBest",
            self.tr("Keep the best"),
            self.tr(
                "End with the network of the epoch that did best on the validation images.\n"
                "Without it the run ends with its last epoch, which may have begun to learn by heart."
            ),
            self.changed,
        )

    @Slot()
    def _show_stopping(self) -> None:
        for widget in self._stopping:
            widget.setVisible(self._validation.value() > 0)
