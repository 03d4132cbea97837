"""Shows how the network's layers fare and what is conspicuous, and whether a remedy that was tried has helped."""

from PySide6.QtCore import Slot

from nnfs_gui.gui.inside.health.view import HealthView
from nnfs_gui.gui.inside.health.watch import Examination
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.session.current_network import Cause, CurrentNetwork
from nnfs_gui.gui.session.run_state import RunState
from nnfs_gui.inspection.health.course import Course
from nnfs_gui.inspection.health.findings import Finding
from nnfs_gui.inspection.health.remedies import Remedy
from nnfs_gui.inspection.health.trial import Trial


class HealthPresenter(Presenter):
    def __init__(self, sources: Sources) -> None:
        self._health = HealthView()
        super().__init__(self._health, sources)
        self._tasks.append(sources.health.task)  # whose time sets the pace at which epochs are followed
        self._shown: Examination | None = None
        self._trial: Trial | None = None
        self._health.remedy_wanted.connect(self._on_remedy_wanted)
        sources.health.examined.connect(self._on_examined)
        sources.session.current_changed.connect(self._on_current_changed)
        self.follow_epochs()

    @Slot()
    def update(self) -> None:
        self._sources.health.examine()

    @Slot(object)
    def _on_examined(self, examination: Examination | None) -> None:
        self._shown = examination
        if examination is None:
            self._health.show_nothing()
            return
        self._health.show_layers(examination.start, examination.course.layers)
        self._health.show_findings(examination.findings, training=self._sources.session.state is not RunState.IDLE)
        current = self._sources.session.current
        if current is not None and not current.looks_back:
            self._show_trial(examination.course)

    def _show_trial(self, course: Course) -> None:
        """Say whether what was tried has helped; where one goes on without it, nothing more."""
        if self._trial is not None and self._trial.is_over(course):
            self._trial = None
        self._health.show_trial(self._trial, None if self._trial is None else self._trial.outcome(course))

    @Slot(object, object)
    def _on_remedy_wanted(self, finding: Finding, remedy: Remedy) -> None:
        """Have the setting changed, and remember how it was until now."""
        if self._shown is not None:
            self._trial = Trial(finding, remedy, self._shown.course)
            self._health.show_trial(self._trial, None)
        self._sources.requests.remedy_wanted.emit(remedy)
        self.update_soon()  # a run goes on with it at once

    @Slot(object, object)
    def _on_current_changed(self, current: CurrentNetwork | None, cause: Cause) -> None:
        if cause in (Cause.OPENED, Cause.GIVEN_UP):  # what was tried was tried on another one
            self._trial = None
