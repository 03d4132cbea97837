"""Lets the network that answers, and those of the ticked runs, read images that are changed more and more."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot

from nnfs_gui.data.dataset import Dataset, Images
from nnfs_gui.gui.background.paced import paced
from nnfs_gui.gui.curves.widgets.lines import Line
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.inside.robustness.measured_network import MeasuredNetwork
from nnfs_gui.gui.inside.robustness.view import RobustnessView
from nnfs_gui.gui.inside.run_names import RunNames
from nnfs_gui.gui.inside.runs.colours import run_colour, run_line, run_mark
from nnfs_gui.gui.inside.ticked_networks import TickedNetworks
from nnfs_gui.gui.run.network_words import learnt_words, network_words
from nnfs_gui.gui.session.current_network import CurrentNetwork, NetworkKey
from nnfs_gui.gui.words import in_figures, in_words
from nnfs_gui.inspection.readings.mistakes import ImageSet, choose_images
from nnfs_gui.inspection.readings.robustness import CHANGES, Change, Measurement, Sample, choose_sample, robustness_steps
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.evaluation import evaluate

_MILD = 0.25  # of the way to the strongest level
_CURRENT_LOOK = ("text", Qt.PenStyle.SolidLine, "t2")  # of the network that answers: like that of no run


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """What is measured in one go: networks, each with its name and look, on a sample."""

    networks: Sequence[tuple[CurrentNetwork, MeasuredNetwork]]
    sample: Sample

    @property
    def keys(self) -> list[NetworkKey]:
        return [network.key for network, _ in self.networks]


class RobustnessPresenter(Presenter):
    line_changed = Signal()  # ask for `whole_line`

    def __init__(self, sources: Sources) -> None:
        self._robustness = RobustnessView()
        super().__init__(self._robustness, sources)
        self._ticked = TickedNetworks(sources.ticked, sources.worker, self)
        self._names = RunNames(sources.worker, self)
        self._measuring = self._new_task()
        self._sample: tuple[object, Sample] | None = None  # what it was chosen of
        self._measured: dict[NetworkKey, dict[str, dict[float, Measurement]]] = {}  # by the changes' keys and the levels
        self._asked: _Asked | None = None
        self._shown: _Asked | None = None
        self._level: float | None = None  # at which images are shown
        self._pictures: Images | None = None  # those
        view = self._robustness
        for signal, slot in (
            (self._measuring.stepped, self._on_measured),
            (self._measuring.failed, self._on_failed),
            (view.change_chosen, self._on_change_chosen),
            (view.set_changed, self.update_soon),
            (view.level_wanted, self._show_level),
            (view.picture_chosen, self._on_picture_chosen),
            (self._ticked.read, self.update_soon),
            (self._names.told, self.update_soon),
            (sources.ticked.changed, self._ask_ticked),
            (sources.session.ended, self._ask_ticked),
            (sources.worker.changed, self._ask_ticked),
            (sources.session.dataset_loaded, self.update_soon),
        ):
            signal.connect(slot)
        self.follow_epochs()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._ticked.ask()
        return super().eventFilter(watched, event)

    @property
    def whole_line(self) -> str:
        """The key of the change that is looked at, once each network was measured at all of its levels; else nothing."""
        change, shown = self._robustness.change, self._shown
        is_whole = shown is not None and all(self._is_known(key, change) for key in shown.keys)
        return change.key if is_whole else ""

    @Slot()
    def update(self) -> None:
        current, dataset = self._sources.session.current, self._sources.session.dataset
        if current is None or dataset is None:
            self._forget()
            self._robustness.show_sentence(self.tr("Train a network, or open one: how much images may change appears here."))
            return
        compared = [current, *self._others(current, dataset)]
        sample, words = self._choose_sample(dataset, compared)
        if sample is None:
            self._forget()
            self._robustness.show_nothing(self.tr("This run keeps no images for validation; the test images can be read."))
            return
        self._robustness.show_figure(words)
        looks = [MeasuredNetwork(network_words(current, self._names.of(current.run_id)), *_CURRENT_LOOK)]
        looks += [
            MeasuredNetwork(network_words(its.network, its.name), *_look(its.slot))
            for its in self._ticked.networks
            if its.network in compared
        ]
        self._asked = _Asked(list(zip(compared, looks, strict=True)), sample)
        if self._shown is None or not self._is_live or self._shown.sample is not sample:
            self._show(self._asked)
        self._measure(self._asked)
        self._show_level(_mild(self._robustness.change) if self._level is None else self._level)

    def _forget(self) -> None:
        """Drop what is measured and what was."""
        self._measuring.forget()
        self._asked = self._shown = self._pictures = None

    def _others(self, current: CurrentNetwork, dataset: Dataset) -> list[CurrentNetwork]:
        """Return the networks of the ticked runs, but not that of the run which answers as it stands."""
        is_itself = current.taught is None and not current.looks_back
        return [
            its.network
            for its in self._ticked.networks
            if its.network.reads(dataset) and not (is_itself and its.network.run_id == current.run_id)
        ]

    def _choose_sample(self, dataset: Dataset, networks: Sequence[CurrentNetwork]) -> tuple[Sample | None, str]:
        """Return images that no network which keeps some for validation has learnt, and what they are in words."""
        image_set = self._robustness.image_set
        shares = [(config or TrainingConfig()).validation_share for config in (network.config for network in networks)]
        share = min((share for share in shares if share), default=0.0)  # the images of a smaller share are among the others
        chosen = choose_images(dataset, image_set, share)
        if not len(chosen.indices):
            return None, ""
        of = (dataset, image_set, share)
        if self._sample is None or self._sample[0] != of:
            self._sample = of, choose_sample(chosen)
            self._measured.clear()
        sample = self._sample[1]
        words = (
            self.tr("{0} of {1} test images, always the same. They choose nothing: look, and change nothing for it.")
            if image_set is ImageSet.TEST
            else self.tr("{0} of {1} validation images, always the same.")
        ).format(in_figures(len(sample.images)), in_figures(len(chosen.indices)))
        if image_set is ImageSet.VALIDATION and not all(shares):
            words += " " + self.tr("A run that keeps none for validation has learnt from them.")
        if image_set is ImageSet.VALIDATION:
            words = " ".join(dict.fromkeys([words, *filter(None, (learnt_words(network, dataset) for network in networks))]))
        return sample, words

    # --- measuring ----------------------------------------------------------------------------------------------------

    def _measure(self, asked: _Asked) -> None:
        """Measure what is not known yet: first the change that is looked at, and unless a run trains, the others."""
        chosen, is_live = self._robustness.change, self._is_live
        changes = [chosen] if is_live else [chosen, *(change for change in CHANGES if change is not chosen)]
        wanted = [
            (change, [network for network, _ in asked.networks if not self._is_known(network.key, change)])
            for change in changes
        ]
        wanted = [(change, networks) for change, networks in wanted if networks]
        if wanted:
            first, *others = (network for network, _ in asked.networks)
            of = first.subject, tuple(network.key for network in others), chosen.key, id(asked.sample), is_live
            self._measuring.ask(paced(_steps(asked, wanted), beside_training=is_live), of=of)

    def _is_known(self, key: NetworkKey, change: Change) -> bool:
        return len(self._measured.get(key, {}).get(change.key, ())) == len(change.levels)

    @Slot(object)
    def _on_measured(self, result: tuple[_Asked, NetworkKey, Measurement]) -> None:
        asked, key, measurement = result
        if asked.sample is not (self._sample and self._sample[1]):
            return
        change = measurement.change
        self._measured.setdefault(key, {}).setdefault(change.key, {})[measurement.level] = measurement
        if self._shown is not None and key in self._shown.keys:
            self._show(self._shown)
        elif change is self._robustness.change and all(self._is_known(its, change) for its in asked.keys):
            self._show(asked)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._robustness.show_figure(in_words(error))

    def _show(self, asked: _Asked) -> None:
        """Show what is known of these networks; what is known of others is of no use any more."""
        self._shown = asked
        keys = {*asked.keys, *(self._asked.keys if self._asked is not None else ())}
        self._measured = {key: known for key, known in self._measured.items() if key in keys}
        self._robustness.show_networks(
            [_with_measurements(look, self._measured.get(network.key, {})) for network, look in asked.networks]
        )
        self.line_changed.emit()

    # --- what the view wants ------------------------------------------------------------------------------------------

    @Slot()
    def _on_change_chosen(self) -> None:
        if self._asked is not None:
            self._measure(self._asked)
            self._show_level(_mild(self._robustness.change))
            self.line_changed.emit()

    @Slot(float)
    def _show_level(self, level: float) -> None:
        """Show what the first images of the sample look like at a level, and as what they are read."""
        current, dataset = self._sources.session.current, self._sources.session.dataset
        if self._asked is None or current is None or dataset is None:
            return
        self._level = level
        sample, names = self._asked.sample, dataset.class_names
        labels = sample.labels[: sample.classes_shown]
        self._pictures = self._robustness.change.apply(sample.images[: sample.classes_shown], level)
        answers = evaluate(current.network, self._pictures, labels).predictions
        words = [
            names[label] if label == answer else f"{names[label]} → {names[answer]}"
            for label, answer in zip(labels, answers, strict=True)
        ]
        widest = max(names, key=len)
        self._robustness.show_pictures(level, self._pictures, words.__getitem__, f"{widest} → {widest}")

    @Slot(int)
    def _on_picture_chosen(self, place: int) -> None:
        if self._pictures is not None and self._asked is not None:
            label = int(self._asked.sample.labels[place])
            self._sources.requests.picture_wanted.emit(self._pictures[place], label)

    @Slot()
    def _ask_ticked(self) -> None:
        if self.view.isVisible():
            self._ticked.ask()
            self.update_soon()
        else:
            self._stale = True


def _steps(
    asked: _Asked, wanted: Sequence[tuple[Change, Sequence[CurrentNetwork]]]
) -> Iterator[tuple[_Asked, NetworkKey, Measurement] | None]:
    """Yield each measurement as it comes, with whose it is, and None in between."""
    for change, networks in wanted:
        twins = [network.network.twin() for network in networks]
        for measurement in robustness_steps(twins, asked.sample, [change]):
            yield None if measurement is None else (asked, networks[measurement.network].key, measurement)


def _with_measurements(look: MeasuredNetwork, known: Mapping[str, Mapping[float, Measurement]]) -> MeasuredNetwork:
    by_change = {key: tuple(by_level.values()) for key, by_level in known.items()}
    return MeasuredNetwork(look.name, look.colour, look.line, look.mark, by_change)


def _mild(change: Change) -> float:
    """Return a level at which a change is seen and little is lost."""
    furthest = max(change.levels, key=lambda level: abs(level - change.neutral))
    mild = change.neutral + _MILD * (furthest - change.neutral)
    return min(change.levels, key=lambda level: abs(level - mild))


def _look(slot: int) -> tuple[str, Line, str]:
    return run_colour(slot), run_line(slot), run_mark(slot)
