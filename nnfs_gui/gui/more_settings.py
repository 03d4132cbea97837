"""The settings that are rarely touched: the optimizer and its own knobs, the loss, the data, the seed."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QGridLayout, QSpinBox, QWidget

from nnfs_gui.gui.labelled import labelled
from nnfs_gui.gui.theme import FIELD_MARGINS
from nnfs_gui.nn import Initializer
from nnfs_gui.training.config import (
    LossKind,
    OptimizerConfig,
    OptimizerKind,
    Precision,
    Schedule,
    TrainingConfig,
)


class MoreSettings(QWidget):
    """Fields for the parts of a config that a beginner need not see. Fields that do not apply are hidden."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_optimizer_fields()
        self._make_run_fields()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._knobs = {
            OptimizerKind.SGD: [labelled(self._momentum, self.tr("Momentum")), self._nesterov],
            OptimizerKind.RMSPROP: [labelled(self._decay, self.tr("Decay"))],
            OptimizerKind.ADAM: [
                labelled(self._beta1, self.tr("Beta 1")),
                labelled(self._beta2, self.tr("Beta 2")),
            ],
        }
        assert set(self._knobs) == set(OptimizerKind)
        rows: list[list[QWidget]] = [
            [labelled(self._optimizer, self.tr("Optimizer")), labelled(self._schedule, self.tr("Schedule"))],
            *self._knobs.values(),
            [labelled(self._loss, self.tr("Error")), labelled(self._weight_decay, self.tr("Weight decay"))],
            [
                labelled(self._train_size, self.tr("Training images")),
                labelled(self._validation, self.tr("Validation share")),
            ],
            [labelled(self._initializer, self.tr("First weights")), labelled(self._seed, self.tr("Seed"))],
            [labelled(self._precision, self.tr("Numbers")), self._shuffle],
        ]
        for row, widgets in enumerate(rows):
            for column, widget in enumerate(widgets):
                grid.addWidget(widget, row, column)
        self._show_knobs()

    # --- the config ---------------------------------------------------------------------------------------------------

    @property
    def initializer(self) -> Initializer:
        return Initializer(self._initializer.currentData())

    def optimizer(self, learning_rate: float) -> OptimizerConfig:
        """Return the optimizer's settings. Knobs that do not apply to it have their default."""
        kind = OptimizerKind(self._optimizer.currentData())
        schedule, weight_decay = Schedule(self._schedule.currentData()), self._weight_decay.value()
        match kind:
            case OptimizerKind.SGD:
                momentum = self._momentum.value()
                nesterov = self._nesterov.isChecked() and momentum > 0
                return OptimizerConfig(
                    kind, learning_rate, schedule, momentum=momentum, nesterov=nesterov, weight_decay=weight_decay
                )
            case OptimizerKind.RMSPROP:
                return OptimizerConfig(kind, learning_rate, schedule, decay=self._decay.value(), weight_decay=weight_decay)
            case OptimizerKind.ADAM:
                beta1, beta2 = self._beta1.value(), self._beta2.value()
                return OptimizerConfig(kind, learning_rate, schedule, beta1=beta1, beta2=beta2, weight_decay=weight_decay)

    @property
    def loss(self) -> LossKind:
        return LossKind(self._loss.currentData())

    @property
    def train_size(self) -> int | None:
        return self._train_size.value() or None

    @property
    def validation_share(self) -> float:
        return round(self._validation.value() / 100, 6)

    @property
    def shuffle(self) -> bool:
        return self._shuffle.isChecked()

    @property
    def seed(self) -> int:
        return self._seed.value()

    @property
    def precision(self) -> Precision:
        return Precision(self._precision.currentData())

    def set_config(self, config: TrainingConfig) -> None:
        """Show a config's settings, without saying `changed`."""
        optimizer = config.optimizer
        self.blockSignals(True)
        for box, choice in (
            (self._optimizer, optimizer.kind),
            (self._schedule, optimizer.schedule),
            (self._loss, config.loss),
            (self._initializer, config.network.initializer),
            (self._precision, config.precision),
        ):
            box.setCurrentIndex(box.findData(choice))
        self._momentum.setValue(optimizer.momentum)
        self._nesterov.setChecked(optimizer.nesterov)
        self._decay.setValue(optimizer.decay)
        self._beta1.setValue(optimizer.beta1)
        self._beta2.setValue(optimizer.beta2)
        self._weight_decay.setValue(optimizer.weight_decay)
        self._train_size.setValue(config.train_size or 0)
        self._validation.setValue(config.validation_share * 100)
        self._shuffle.setChecked(config.shuffle)
        self._seed.setValue(config.seed)
        self.blockSignals(False)
        self._show_knobs()

    def set_most_images(self, count: int) -> None:
        """Say how many training images there are."""
        self._train_size.setMaximum(count)

    # --- the fields ---------------------------------------------------------------------------------------------------

    def _make_optimizer_fields(self) -> None:
        self._optimizer = self._choice(
            "optimizer",
            {
                OptimizerKind.ADAM: self.tr("Adam"),
                OptimizerKind.RMSPROP: self.tr("RMSprop"),
                OptimizerKind.SGD: self.tr("SGD"),
            },
            self.tr(
                "How the weights follow the gradient of the error.\n"
                "SGD takes plain steps; RMSprop and Adam give each weight a step size of its own, and rarely need tuning."
            ),
        )
        self._optimizer.currentIndexChanged.connect(self._show_knobs)
        self._schedule = self._choice(
            "schedule",
            {Schedule.CONSTANT: self.tr("Constant"), Schedule.COSINE: self.tr("Cosine")},
            self.tr(
                "How the learning rate changes during the run.\n"
                "Cosine lets it fall gently to nothing, so that the last epochs settle instead of jumping about."
            ),
        )
        self._momentum = self._fraction(
            "momentum",
            self.tr(
                "How much of the last step goes on into the next.\n"
                "0.9 smooths the way and speeds it up; too near 1 overshoots."
            ),
        )
        self._momentum.valueChanged.connect(self._show_knobs)
        self._nesterov = self._tick(
            "nesterov",
            self.tr("Nesterov"),
            self.tr("Looks where the momentum is about to lead, and corrects the step from there.\nOften a little faster."),
        )
        self._decay = self._fraction(
            "decay",
            self.tr("How long RMSprop remembers the size of past gradients.\nNearer to 1 is steadier, lower reacts faster."),
        )
        self._beta1 = self._fraction(
            "beta1", self.tr("How long Adam remembers past gradients.\nNearer to 1 is smoother, lower reacts faster.")
        )
        self._beta2 = self._fraction(
            "beta2", self.tr("How long Adam remembers their size.\nNearer to 1 gives steadier step sizes.")
        )
        self._weight_decay = _Fraction(decimals=9, maximum=1.0, singleStep=0.0001)
        self._prepare(
            self._weight_decay,
            "weightDecay",
            self.tr(
                "Pulls the weights towards zero at each step (L2), which keeps the network simple.\n"
                "Too high: it can no longer learn. Too low: it may learn its images by heart."
            ),
        )
        self._weight_decay.valueChanged.connect(self.changed)

    def _make_run_fields(self) -> None:
        self._loss = self._choice(
            "loss",
            {LossKind.CROSS_ENTROPY: self.tr("Cross-entropy"), LossKind.MSE: self.tr("Mean squares")},
            self.tr(
                "What training makes small.\n"
                "Cross-entropy punishes confident mistakes and learns fast; the mean squared error is the notebook's."
            ),
        )
        self._train_size = QSpinBox(maximum=1_000_000, singleStep=1000)
        self._train_size.setSpecialValueText(self.tr("All"))
        self._train_size.setGroupSeparatorShown(True)
        self._prepare(
            self._train_size,
            "trainSize",
            self.tr(
                "Train on the first so many images; 0 takes all.\n"
                "Few images: fast epochs, but the network does worse on new ones."
            ),
        )
        self._validation = _Fraction(decimals=4, maximum=90.0, suffix=self.tr(" %"))
        self._prepare(
            self._validation,
            "validationShare",
            self.tr(
                "The share of all images that is kept from training, to see how the network does on new ones.\n"
                "Where the validation error rises while the training error falls, it learns by heart."
            ),
        )
        self._initializer = self._choice(
            "initializer",
            {Initializer.HE: self.tr("He"), Initializer.GLOROT: self.tr("Glorot"), Initializer.NORMAL: self.tr("Normal")},
            self.tr(
                "How large the random first weights are. He suits ReLU, Glorot suits tanh and sigmoid.\n"
                "Normal draws them from N(0, 1) as the notebook does, which is often too large."
            ),
        )
        self._seed = QSpinBox(maximum=2**31 - 1)
        self._prepare(self._seed, "seed", self.tr("Where the random numbers start.\nThe same seed gives the same run."))
        self._precision = self._choice(
            "precision",
            {Precision.FLOAT32: self.tr("32 bit"), Precision.FLOAT64: self.tr("64 bit")},
            self.tr("How exactly the network calculates.\n64 bit takes twice as long, and learns no better."),
        )
        self._shuffle = self._tick(
            "shuffle",
            self.tr("Shuffle"),
            self.tr("See the images in a new order in each epoch.\nWithout it the network gets used to the order."),
        )
        for box in (self._train_size, self._seed, self._validation):
            box.valueChanged.connect(self.changed)

    @Slot()
    def _show_knobs(self) -> None:
        chosen = self._optimizer.currentData()
        for kind, widgets in self._knobs.items():
            for widget in widgets:
                widget.setVisible(kind == chosen)
        self._nesterov.setVisible(chosen == OptimizerKind.SGD and self._momentum.value() > 0)

    def _choice(self, name: str, entries: Mapping[StrEnum, str], tip: str) -> QComboBox:
        box = QComboBox()
        for value, text in entries.items():
            box.addItem(text, value)
        self._prepare(box, name, tip)
        box.currentIndexChanged.connect(self.changed)
        return box

    def _fraction(self, name: str, tip: str) -> QDoubleSpinBox:
        box = _Fraction(decimals=7, maximum=0.9999999, singleStep=0.01)
        self._prepare(box, name, tip)
        box.valueChanged.connect(self.changed)
        return box

    def _tick(self, name: str, text: str, tip: str) -> QCheckBox:
        box = QCheckBox(text)
        self._prepare(box, name, tip)
        box.toggled.connect(self.changed)
        return box

    def _prepare(self, widget: QWidget, name: str, tip: str) -> None:
        widget.setObjectName(name)
        widget.setToolTip(tip)
        if isinstance(widget, QSpinBox | QDoubleSpinBox):
            widget.setKeyboardTracking(False)
            widget.lineEdit().setTextMargins(*FIELD_MARGINS)


class _Fraction(QDoubleSpinBox):
    """Shows as many decimals as the number has."""

    def textFromValue(self, value: float) -> str:
        text = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(point) if point in text else text
