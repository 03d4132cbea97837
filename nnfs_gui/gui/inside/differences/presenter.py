"""Lets two networks read the same test images, in the background, and what stands on the pad, as it is drawn."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Slot

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.gui.background.throttle import Throttle
from nnfs_gui.gui.background.timers import make_single_shot
from nnfs_gui.gui.inside.differences.contenders import PRESENT, Contenders
from nnfs_gui.gui.inside.differences.twin_pads import Reading
from nnfs_gui.gui.inside.differences.view import DifferencesView
from nnfs_gui.gui.inside.presenter import Presenter, Sources
from nnfs_gui.gui.session.current_network import CurrentNetwork, NetworkKey
from nnfs_gui.gui.words import in_words
from nnfs_gui.inspection.readings.mistakes import ImageSet, Readings, choose_images, reading_steps
from nnfs_gui.inspection.runs.comparison import PairedReadings
from nnfs_gui.inspection.runs.run_words import chance_text

_PATIENCE_MS = 200  # what takes longer is said
_PADS_MS, _LIVE_PADS_MS = 33, 100  # between two readings of the pad; while a run trains it has most of the time
_MOST_KNOWN = 8  # networks whose readings are remembered


@dataclass(frozen=True, slots=True, eq=False)
class _Compared:
    """How two networks read the test images of a data set."""

    dataset: Dataset
    of: tuple["_Reader", "_Reader"]
    pair: PairedReadings
    names: tuple[str, str]  # of the networks as they were read: one that learns has another epoch by now


@dataclass(frozen=True, slots=True)
class _Reader:
    """What readings are remembered by: a network, and the temperature of its probabilities."""

    key: NetworkKey
    temperature: float


class DifferencesPresenter(Presenter):
    def __init__(self, sources: Sources) -> None:
        self._differences = DifferencesView()
        super().__init__(self._differences, sources)
        self._wanted = ("", "")  # what was chosen last
        self._contenders = Contenders(sources, self._new_task(), self._new_task(), self)
        self._known: OrderedDict[_Reader, Readings] = OrderedDict()
        self._asked: tuple[Dataset, _Reader, _Reader] | None = None
        self._comparing = self._new_task()
        self._comparing.succeeded.connect(self._on_compared)
        self._comparing.failed.connect(self._on_failed)
        self._patience = make_single_shot(self, _PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_over)
        self._pads_throttle = Throttle(self)
        self._pads_throttle.due.connect(self._show_pads)
        self._differences.choice_changed.connect(self._on_choice_changed)
        self._differences.picture_wanted.connect(sources.requests.picture_wanted)
        for signal, slot in (
            (self._contenders.changed, self.update_soon),
            (sources.session.dataset_loaded, self._on_dataset_loaded),
            (sources.confidence.changed, self.update_soon),
            (sources.ticked.changed, self.update_soon),
            (sources.pad.has_read, self._show_pads_soon),
        ):
            signal.connect(slot)
        self.follow_epochs()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._stale = True  # there may be other runs
            self._contenders.look_again()
        return super().eventFilter(watched, event)

    def shutdown(self) -> None:
        """End what runs in the background, and wait for it."""
        self._pads_throttle.stop()
        super().shutdown()

    @Slot()
    def update(self) -> None:
        view, dataset, offered = self._differences, self._sources.session.dataset, self._contenders.offered()
        if dataset is None or len(offered) < 2:
            self._say_what_will_be_there()
            return
        view.set_class_names(dataset.class_names)
        self._wanted = self._choose(tuple(offered))
        self._contenders.keep(self._wanted)
        view.offer(offered, self._wanted)
        view.show_content()
        problem = next(filter(None, map(self._contenders.problem, self._wanted)), "")
        if problem:
            self._patience.stop()
            view.show_nothing(problem)
            return
        networks = self._networks()
        if networks is None:
            self._wait()
            return
        self._compare(dataset, *networks)
        self._show_pads()

    def _say_what_will_be_there(self) -> None:
        self._differences.show_sentence(
            self.tr(
                "Which test images one network reads and another does not appears here, and one drawing as both read it. "
                "So far there is only one network for these images: train another one (Ctrl+T)."
            )
        )

    def _choose(self, offered: tuple[str, ...]) -> tuple[str, str]:
        """Return what is chosen, where it is offered, and else what most people ask: has it become better?"""
        first, second = self._wanted
        if first not in offered:
            first = next(key for key in offered if key != second)
        if second not in offered:
            own_run = self._contenders.present_run_id
            rest = [key for key in offered if key != first]
            second = next((key for key in rest if key not in (PRESENT, own_run)), rest[0])
        return first, second

    # --- the test images ----------------------------------------------------------------------------------------------

    def _networks(self) -> tuple[CurrentNetwork, CurrentNetwork] | None:
        """Return the two networks, or None while one of them is not there yet."""
        first, second = map(self._contenders.get, self._wanted)
        return None if first is None or second is None else (first, second)

    def _compare(self, dataset: Dataset, first: CurrentNetwork, second: CurrentNetwork) -> None:
        readers = self._reader(first), self._reader(second)
        if self._asked == (dataset, *readers):
            return
        if self._asked is None or self._asked[0] is not dataset or not self._comparing.is_busy:
            self._wait()
        self._asked = dataset, *readers
        known = {reader: self._known.get(reader) for reader in readers}
        names = self._differences.sides(*map(self._contenders.name, self._wanted))
        steps = _steps(dataset, (first, second), readers, known, names)
        self._comparing.ask(steps, of=(dataset, first.subject, second.subject))

    def _reader(self, network: CurrentNetwork) -> _Reader:
        return _Reader(network.key, self._sources.confidence.temperature(network))

    def _wait(self) -> None:
        if not self._patience.isActive():
            self._patience.start()

    @Slot()
    def _on_choice_changed(self) -> None:
        self._wanted = self._differences.choices
        self._asked = None
        self._comparing.forget()
        self._on_patience_over()  # no figure stands under the name of another network
        self.update_soon()

    @Slot()
    def _on_dataset_loaded(self) -> None:
        self._known.clear()
        self._asked = None
        self._comparing.forget()
        self._contenders.forget()
        self.update_soon()

    @Slot()
    def _on_patience_over(self) -> None:
        """What is still shown is of other networks than those that were chosen."""
        if not self._differences.sentence:
            self._differences.show_nothing(self.tr("Both read the test images …"))

    @Slot(object)
    def _on_compared(self, compared: _Compared) -> None:
        self._patience.stop()
        for reader, readings in zip(compared.of, (compared.pair.first, compared.pair.second), strict=True):
            self._known[reader] = readings
            self._known.move_to_end(reader)
        while len(self._known) > _MOST_KNOWN:
            self._known.popitem(last=False)
        networks = self._networks()
        if networks is not None:
            self._differences.show_pair(compared.dataset, compared.pair, self._chance_words(compared, networks))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._patience.stop()
        self._differences.show_nothing(in_words(error))

    def _chance_words(self, compared: _Compared, networks: tuple[CurrentNetwork, CurrentNetwork]) -> str:
        """Return whether the difference may be chance, and what speaks against believing that."""
        test, names = compared.pair.test, compared.names
        if not test.only_first + test.only_second:
            words = self.tr("Both read the same test images right: nothing tells them apart.")
        else:
            first, second = names if test.only_first >= test.only_second else names[::-1]
            words = in_words(chance_text(first, second, test.p_value))
        others = [
            self.tr("{0} learnt from other images than these; some of the test images may be among them.").format(name)
            for name, network in zip(names, networks, strict=True)
            if network.origin.dataset_checksum not in ("", compared.dataset.checksum)
        ]
        return " ".join([words, *others])

    # --- the pad ------------------------------------------------------------------------------------------------------

    @Slot()
    def _show_pads_soon(self) -> None:
        if self._differences.isVisible():
            self._pads_throttle.soon(_LIVE_PADS_MS if self._is_live else _PADS_MS)

    @Slot()
    def _show_pads(self) -> None:
        """Show what both make of what stands on the pad: each with its own certainty, as it would answer there."""
        image, networks = self._sources.pad.picture, self._networks()
        if image is None:
            words = self.tr("Draw on the right, or click an image above: how both read it appears here.")
            self._differences.show_no_readings(words)
            return
        if networks is None:
            return
        try:
            first, second = (self._sources.confidence.read(network, image[None]) for network in networks)
        except OverflowError as error:
            self._differences.show_no_readings(in_words(error))
            return
        readings = tuple(Reading(each.probabilities[0].tolist(), bool(each.sure[0])) for each in (first, second))
        self._differences.show_readings(image, (readings[0], readings[1]))


def _steps(
    dataset: Dataset,
    networks: tuple[CurrentNetwork, CurrentNetwork],
    readers: tuple[_Reader, _Reader],
    known: dict[_Reader, Readings | None],
    names: tuple[str, str],
) -> Iterator[_Compared | None]:
    """Yield None until it yields how both read the test images, of which some readings may be known."""
    images = choose_images(dataset, ImageSet.TEST, 0.0)
    found: list[Readings] = []
    for network, reader in zip(networks, readers, strict=True):
        readings = known[reader]
        if readings is None:
            steps = reading_steps(network.network.twin(), images, reader.temperature)
            for readings in steps:  # noqa: B007  the last one is wanted
                yield None
        assert readings is not None
        found.append(readings)
    yield _Compared(dataset, readers, PairedReadings(*found), names)
