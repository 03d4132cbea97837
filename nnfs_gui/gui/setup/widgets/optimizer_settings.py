"""How the weights follow their gradient: the optimizer, its own knobs, the schedule of its rate, and the weight decay."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QWidget

from nnfs_gui.gui.controls import fields
from nnfs_gui.gui.controls.labelled import labelled
from nnfs_gui.training.config import OptimizerConfig, OptimizerKind, Schedule

_MOST_BELOW_ONE = 0.9999999


class OptimizerSettings(QWidget):
    """Fields for the parts of an OptimizerConfig that a beginner need not see. Knobs that do not apply are hidden."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_choices()
        self._make_knobs()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._knobs = {
            OptimizerKind.SGD: [labelled(self._momentum, self.tr("Momentum")), self._nesterov],
            OptimizerKind.RMSPROP: [labelled(self._decay, self.tr("Decay"))],
            OptimizerKind.ADAM: [labelled(self._beta1, self.tr("Beta 1")), labelled(self._beta2, self.tr("Beta 2"))],
        }
        assert set(self._knobs) == set(OptimizerKind)
        rows: list[list[QWidget]] = [
            [labelled(self._kind, self.tr("Optimizer")), labelled(self._schedule, self.tr("Schedule"))],
            *self._knobs.values(),
            [labelled(self._weight_decay, self.tr("Weight decay"))],
        ]
        for row, widgets in enumerate(rows):
            for column, widget in enumerate(widgets):
                grid.addWidget(widget, row, column)
        self._show_knobs()

    def config(self, learning_rate: float) -> OptimizerConfig:
        """Return the optimizer's settings. Knobs that do not apply to it have their default."""
        kind = OptimizerKind(self._kind.currentData())
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

    def set_config(self, config: OptimizerConfig) -> None:
        """Show an optimizer's settings, without saying `changed`."""
        self.blockSignals(True)
        self._kind.setCurrentIndex(self._kind.findData(config.kind))
        self._schedule.setCurrentIndex(self._schedule.findData(config.schedule))
        self._momentum.setValue(config.momentum)
        self._nesterov.setChecked(config.nesterov)
        self._decay.setValue(config.decay)
        self._beta1.setValue(config.beta1)
        self._beta2.setValue(config.beta2)
        self._weight_decay.setValue(config.weight_decay)
        self.blockSignals(False)
        self._show_knobs()

    # --- the fields ---------------------------------------------------------------------------------------------------

    def _make_choices(self) -> None:
        self._kind = fields.choice(
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
            self.changed,
        )
        self._kind.currentIndexChanged.connect(self._show_knobs)
        self._schedule = fields.choice(
            "schedule",
            {Schedule.CONSTANT: self.tr("Constant"), Schedule.COSINE: self.tr("Cosine"), Schedule.STEP: self.tr("Steps")},
            self.tr(
                "How the learning rate changes during the run: cosine lets it fall gently to nothing, steps divide it\n"
                "by 10 at half and at three quarters of the run, so that the last epochs settle instead of jumping about."
            ),
            self.changed,
        )

    def _make_knobs(self) -> None:
        self._momentum = self._knob(
            "momentum",
            self.tr(
                "How much of the last step goes on into the next.\n"
                "0.9 smooths the way and speeds it up; too near 1 overshoots."
            ),
        )
        self._momentum.valueChanged.connect(self._show_knobs)
        self._nesterov = fields.tick(
            "nesterov",
            self.tr("Nesterov"),
            self.tr("Looks where the momentum is about to lead, and corrects the step from there.\nOften a little faster."),
            self.changed,
        )
        self._decay = self._knob(
            "decay",
            self.tr("How long RMSprop remembers the size of past gradients.\nNearer to 1 is steadier, lower reacts faster."),
        )
        self._beta1 = self._knob(
            "beta1", self.tr("How long Adam remembers past gradients.\nNearer to 1 is smoother, lower reacts faster.")
        )
        self._beta2 = self._knob(
            "beta2", self.tr("How long Adam remembers their size.\nNearer to 1 gives steadier step sizes.")
        )
        self._weight_decay = fields.fraction(
            "weightDecay",
            most=1.0,
            decimals=9,
            step=0.0001,
            tip=self.tr(
                "Pulls the weights towards zero at each step (L2), which keeps the network simple.\n"
                "Too high: it can no longer learn. Too low: it may learn its images by heart."
            ),
            changed=self.changed,
        )

    def _knob(self, name: str, tip: str) -> QDoubleSpinBox:
        return fields.fraction(name, most=_MOST_BELOW_ONE, decimals=7, step=0.01, tip=tip, changed=self.changed)

    @Slot()
    def _show_knobs(self) -> None:
        chosen = self._kind.currentData()
        for kind, widgets in self._knobs.items():
            for widget in widgets:
                widget.setVisible(kind == chosen)
        self._nesterov.setVisible(chosen == OptimizerKind.SGD and self._momentum.value() > 0)
