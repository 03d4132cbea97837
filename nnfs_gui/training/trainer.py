"""Trains a network, and yields what happens. Whoever drives it decides when to stop, to pause, and what to show."""

import itertools
import math
from collections.abc import Generator, Iterator
from time import perf_counter

import numpy as np

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.nn import FloatArray, ThinnedNetwork
from nnfs_gui.training.averaging import WeightAverage
from nnfs_gui.training.best_epoch import BestEpoch
from nnfs_gui.training.building import build_loss, build_network, build_optimizer, change_optimizer
from nnfs_gui.training.checkpoint import Checkpoint, best_numbers, changing_numbers, thread_numbers
from nnfs_gui.training.config import ConfigError, OptimizerConfig, Schedule, TrainingConfig
from nnfs_gui.training.descent import descend
from nnfs_gui.training.evaluation import Evaluation, evaluation_steps
from nnfs_gui.training.events import (
    BestRestored,
    EpochMetrics,
    EpochResult,
    Progress,
    SettingsChanged,
    TrainingDivergedError,
)
from nnfs_gui.training.progress_timer import ProgressTimer, Tally
from nnfs_gui.training.reduction import Reduction
from nnfs_gui.training.schedules import warm_up_factor
from nnfs_gui.training.stopping import Stopping
from nnfs_gui.training.streams import DROPOUT_STREAM, WEIGHTS_STREAM
from nnfs_gui.training.threads import blas_threads, threads_for
from nnfs_gui.training.training_images import TrainingImages
from nnfs_gui.training.working_rates import lower_rate
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text


class Trainer:
    """One run of a config on a data set, up to the config's last epoch.

    It begins with newly drawn weights, or where the checkpoint `start` was taken, and each later step is then bit for bit
    what it would have been in one go. `network` is trained in place. `shown` is the one that is validated, told of and kept:
    the same, or where weights are averaged, their mean, which `network` has too when the run is over. `first_epoch` is the
    one after `start`. `settings` are those that hold now: the config's, but for what was changed under way. Raises
    ConfigError if the network's ends do not fit the images, or if the checkpoint is of another network or optimizer.

    `tells_batches` says whether a Progress with a snapshot follows each batch, so that one can pause or watch there. It may
    be set at any time, from any thread, and changes nothing else.

    It calculates on as many `threads` as the config asks for, of which automatic may take so many `cores`, and a run that
    goes on as before.
    """

    def __init__(self, config: TrainingConfig, dataset: Dataset, start: Checkpoint | None = None, *, cores: int = 1) -> None:
        self._images = TrainingImages(config, dataset)
        self.config = config
        self.settings = config if start is None else _settings_at(start, config)
        self.dataset = dataset
        self.network = build_network(config, np.random.default_rng((config.seed, WEIGHTS_STREAM)))
        self._thinned = ThinnedNetwork(self.network)
        self.optimizer = build_optimizer(self.settings.optimizer)
        self._average = WeightAverage(self.network.parameters) if config.averaging else None
        self.shown = self.network if self._average is None else self.network.with_parameters(self._average.parameters)
        self._best: BestEpoch | None = None
        self._reduction = Reduction()
        self._stopping = Stopping()
        self.tells_batches = False
        self.start = start
        self.threads = threads_for(config, cores)
        if start is not None:
            self._restore(start)
        self.first_epoch = 1 if start is None else start.epoch + 1
        self.last_epoch = config.epochs
        self._told = self._obeyed = self.settings  # those that were told of, and those that the optimizer goes by
        self._loss = build_loss(config, self._images.labels)
        self._sum = np.zeros_like(self.network.gradient) if self._images.batch_takes_several_passes else None
        self._outputs = np.empty((self._images.rows_at_once, self.network.output_size), self.network.dtype)
        self._steps_per_epoch = self._images.batches_in_epoch
        # a run that goes on is one longer run: its schedule goes on
        self._steps = (self.first_epoch - 1) * self._steps_per_epoch
        self._steps_in_all = self.last_epoch * self._steps_per_epoch
        self._epoch_number = self.first_epoch - 1
        self._epoch = Tally()
        images_in_all = (self.last_epoch - self.first_epoch + 1) * len(self._images)
        self._pace = ProgressTimer(images_in_all, len(self.network.parameters))

    def change_settings(self, config: TrainingConfig) -> None:
        """Train by these settings from the next slice on, as far as they may change while a run trains.

        May be called in another thread: they are handed over whole, so no lock is needed.
        """
        self.settings = self.config.changed_as(config)

    def set_watched(self, watched: bool) -> None:
        """Say whether somebody looks at the network as it learns; else there are few snapshots within an epoch.

        May be called at any time, from any thread.
        """
        self._pace.is_watched = watched

    def run(self) -> Iterator[Progress | SettingsChanged | EpochResult | BestRestored]:
        """Train, yielding a Progress about 30 times a second and an EpochResult at the end of each epoch. Call it once.

        Before a slice by other settings comes a SettingsChanged. Where the config asks for the best epoch and it was not the
        last one, a BestRestored follows. Raises TrainingDivergedError once the loss or a parameter is no longer a finite
        number.
        """
        with self.optimizer.on_threads(self.threads):
            yield from self._epochs()
        best = self._best if self.config.keep_best else None
        if best is not None and best.epoch != self._epoch_number:
            self.shown.parameters[:] = best.parameters
        if self.shown is not self.network:  # nothing is trained on
            self.network.parameters[:] = self.shown.parameters
        if best is not None and best.epoch != self._epoch_number:
            yield BestRestored(best.epoch, self.snapshot())

    def _epochs(self) -> Iterator[Progress | SettingsChanged | EpochResult]:
        """Train epoch after epoch, yielding what `run` does."""
        for epoch in range(self.first_epoch, self.last_epoch + 1):
            if self.stop_reason is not None:
                break
            self._epoch_number = epoch
            self._epoch = Tally()
            self._pace.begin_epoch()
            passes = self._passes()
            more = True
            while more:
                if (changed := self._take_change()) is not None:
                    yield changed
                steps, tells_batch = self._steps, self.tells_batches
                more = self._train_slice(passes)
                tells_batch = tells_batch and self._steps > steps
                if tells_batch or self._pace.is_slice_over:
                    yield self._progress(of_batch=tells_batch)
            validation = (yield from self._validate()) if len(self._images.validation) else None
            if validation and validation.loss is not None and not math.isfinite(validation.loss):
                raise self._diverged(
                    Text(QT_TRANSLATE_NOOP("Core", "The validation error became {loss}"), loss=validation.loss)
                )
            result = EpochResult(self._metrics(validation), self.snapshot())
            if self.config.optimizer.schedule is Schedule.PLATEAU:
                self._reduction = self._reduction.after(result.metrics, self.config.optimizer)
            latest = BestEpoch.of(result)
            self._best = latest if self._best is None else self._best.better(latest)
            self._stopping = self._stopping.after(result.metrics, self.config)
            yield result

    def losses(self) -> Iterator[float]:
        """Train without end and without validating; yield the mean loss of each batch once it was learnt from.

        Whoever asks may change the learning rate between two of them. Call it once, and in the place of `run`.
        """
        for epoch in itertools.count(self.first_epoch):
            self._epoch_number, self._epoch = epoch, Tally()
            passes = self._passes()
            while True:
                loss_before, images_before = self._epoch.loss_sum, self._epoch.images
                if not self._train_batch(passes):
                    break
                yield (self._epoch.loss_sum - loss_before) / (self._epoch.images - images_before)

    def snapshot(self) -> FloatArray:
        """Return a copy of the parameters of `shown`, shape (parameter count,).

        Raises TrainingDivergedError if one is no longer a finite number.
        """
        if not np.isfinite(self.shown.parameters).all():
            raise self._diverged(Text(QT_TRANSLATE_NOOP("Core", "A weight grew beyond all numbers")))
        return self.shown.parameters.copy()

    def checkpoint(self) -> Checkpoint:
        """Return a copy of all that the run needs to go on from here. Ask for it when an epoch has just ended.

        Raises TrainingDivergedError as `snapshot` does.
        """
        numbers = changing_numbers(self._obey()) | {"optimizer_steps": self.optimizer.steps}
        numbers |= self._reduction.numbers | thread_numbers(self.threads)
        arrays = {"parameters": self.snapshot()}
        if self.optimizer.state is not None:
            arrays["optimizer"] = self.optimizer.state.copy()
        numbers |= self._stopping.numbers(self.config)
        if self._average is not None:
            numbers["averaged_steps"] = self._average.steps
            arrays["raw"] = self.network.parameters.copy()
        if self._best is not None and (self.config.patience or self.config.keep_best):
            numbers |= best_numbers(self._best)
            arrays["best"] = self._best.parameters
        return Checkpoint(self._epoch_number, numbers, arrays)

    @property
    def stop_reason(self) -> Text | None:
        """The sentence that says why no other epoch is to follow; None where one may."""
        return self._stopping.reason(self.config)

    @property
    def epochs_done(self) -> int:
        """How many epochs were begun; where none is under way, as many are done."""
        return self._epoch_number

    @property
    def train_count(self) -> int:
        """How many images an epoch has."""
        return len(self._images)

    @property
    def validation_count(self) -> int:
        """How many images it validates on."""
        return len(self._images.validation)

    def _take_change(self) -> SettingsChanged | None:
        """Return how the settings differ from those that were told of, once; None if they do not."""
        before, now = self._told, self.settings
        if now == before:
            return None
        self._told = now
        return SettingsChanged(self._place, before, now)

    def _restore(self, checkpoint: Checkpoint) -> None:
        """Stand where the checkpoint was taken. Raises ConfigError if it is that of another network or optimizer."""
        parameters = self.network.parameters
        try:
            for name, array in checkpoint.arrays.items():
                if array.shape[-1:] != parameters.shape or array.dtype != parameters.dtype:
                    raise ValueError(f"{name} has shape {array.shape} and type {array.dtype}")
            parameters[:] = checkpoint.arrays["parameters"]
            if self._average is not None:
                self._average.restore(int(checkpoint.numbers.get("averaged_steps", 0)), parameters)
                parameters[:] = checkpoint.arrays.get("raw", parameters)
            self.optimizer.restore(int(checkpoint.numbers["optimizer_steps"]), checkpoint.arrays.get("optimizer"))
            self._best = checkpoint.best
            self._reduction = Reduction.from_numbers(checkpoint.numbers)
            self._stopping = Stopping.from_numbers(checkpoint.epoch, checkpoint.numbers)
            self.threads = checkpoint.threads or self.threads
        except (KeyError, ValueError, TypeError) as error:
            raise _misfit(checkpoint, error) from error

    def _obey(self) -> TrainingConfig:
        """Let the optimizer go by the settings that hold now, and return them."""
        settings = self.settings
        if self._obeyed is not settings:
            self._obeyed = settings
            change_optimizer(self.optimizer, settings.optimizer)
        return settings

    def _train_slice(self, passes: Iterator[None]) -> bool:
        """Train until the slice's time is up, or the epoch's images are; say whether there are more."""
        start = now = perf_counter()
        end = start if self.tells_batches else start + self._pace.seconds_left_in_slice
        loss_before, images_before = self._epoch.loss_sum, self._epoch.images
        more = False
        unheard = np.errstate(over="ignore", invalid="ignore", divide="ignore")  # the loss tells, and is looked at below
        with blas_threads(self.threads), unheard:
            for _ in passes:
                now = perf_counter()
                if now >= end:
                    more = True
                    break
        self._pass_time(now - start)
        self._pace.count(self._epoch.images - images_before, self._epoch.loss_sum - loss_before)
        if not math.isfinite(self._epoch.loss_sum):
            raise self._diverged(Text(QT_TRANSLATE_NOOP("Core", "The error became {loss}"), loss=self._epoch.loss_sum))
        return more

    def _train_batch(self, passes: Iterator[None]) -> bool:
        """Train to the end of the next batch; say whether there was one."""
        steps = self._steps
        unheard = np.errstate(over="ignore", invalid="ignore", divide="ignore")  # the loss tells
        with blas_threads(self.threads), unheard:
            for _ in passes:
                if self._steps > steps:
                    return True
        return False

    def _diverged(self, what: Text) -> TrainingDivergedError:
        settings = self.settings
        rate = settings.optimizer.learning_rate
        return TrainingDivergedError(
            QT_TRANSLATE_NOOP(
                "Core",
                "{what} in epoch {epoch}: the steps are too large. Try a learning rate of {better:.2g} instead of "
                "{rate:.2g}.",
            ),
            what=what,
            epoch=self._epoch_number,
            better=lower_rate(settings.optimizer, settings.batch_size, rate),
            rate=rate,
        )

    def _passes(self) -> Iterator[None]:
        """Train through an epoch, yielding after each pass. Small batches are assembled and counted several at a time."""
        images = self._images
        self._thinned.restart(self.config.seed, DROPOUT_STREAM, self._epoch_number)
        for batches in images.epoch(self._epoch_number):
            self._obey()  # at the start of a batch, within which a step is not to change its kind
            for first in range(0, len(batches), images.rows_at_once):
                inputs, targets, labels = images.make(batches[first : first + images.rows_at_once], self.settings)
                outputs = self._outputs[: len(inputs)]
                completes_batch = first + len(inputs) == len(batches)
                for row in range(0, len(inputs), images.rows):
                    rows = slice(row, row + images.rows)
                    outputs[rows] = self._learn(inputs[rows], targets[rows])
                    if self._sum is not None:
                        self._accumulate(self._sum, len(inputs) / len(batches), completes_batch)
                    if completes_batch:
                        self._step()
                    yield
                self._epoch.correct += int(np.count_nonzero(outputs.argmax(axis=1) == labels))

    def _learn(self, inputs: FloatArray, targets: FloatArray) -> FloatArray:
        """Send some images through and back, which leaves their gradient in the network; return the outputs."""
        settings = self.settings
        self.optimizer.learning_rate = self._scheduled(settings.optimizer)
        network = self._thinned.leave_out(settings.dropout_shares) if settings.dropout else self.network
        outputs = network.forward(inputs)
        self._epoch.loss_sum += self._loss.forward(outputs, targets) * len(inputs)
        self._epoch.images += len(inputs)
        network.backward(self._loss.backward(self.optimizer.error_scale))
        return outputs

    def _scheduled(self, rule: OptimizerConfig) -> float:
        """Return the learning rate of the next step."""
        rate = rule.learning_rate * rule.schedule.factor(self._steps / self._steps_in_all) * self._reduction.factor
        if rule.warm_up:
            rate *= warm_up_factor((self._steps + 1) / self._steps_per_epoch, rule.warm_up)
        return rate

    def _step(self) -> None:
        """Change the parameters by the gradient of a batch."""
        descend(self.network, self.optimizer, self.settings.optimizer)
        if self._average is not None:
            self._average.add(self.network.parameters, self.config.averaging)
        self._steps += 1

    def _accumulate(self, total: FloatArray, share: float, completes_batch: bool) -> None:
        """Add up the gradients of a batch that takes several passes: its own is their mean, weighted by their shares."""
        gradient = self.network.gradient
        gradient *= share
        total += gradient
        if completes_batch:
            gradient[:] = total
            total[:] = 0

    def _validate(self) -> Generator[Progress, None, Evaluation]:
        """Measure the network on the validation images, yielding progress if that takes long."""
        images, labels = self.dataset.train_images, self.dataset.train_labels
        steps = evaluation_steps(self.shown, images, labels, loss=self._loss, indices=self._images.validation)
        while True:
            start = perf_counter()
            with blas_threads(self.threads):
                result = next(steps)
            self._pass_time(perf_counter() - start)
            if result is not None:
                return result
            if self._pace.is_slice_over:
                yield self._progress()

    def _pass_time(self, seconds: float) -> None:
        self._epoch.seconds += seconds
        self._pace.pass_time(seconds)

    def _progress(self, *, of_batch: bool = False) -> Progress:
        """Tell how it goes, in the middle of an epoch."""
        return self._pace.tell(self._place, self.snapshot, of_batch=of_batch)

    @property
    def _place(self) -> float:
        """How many epochs are done, the part of the one under way included."""
        return self._epoch_number - 1 + self._epoch.images / len(self._images)

    def _metrics(self, validation: Evaluation | None) -> EpochMetrics:
        return EpochMetrics(
            epoch=self._epoch_number,
            train_loss=self._epoch.loss_sum / self._epoch.images,
            train_accuracy=self._epoch.correct / self._epoch.images,
            validation_loss=validation.loss if validation else None,
            validation_accuracy=validation.accuracy if validation else None,
            learning_rate=self.settings.optimizer.learning_rate,
            seconds=self._epoch.seconds,
        )


def _settings_at(start: Checkpoint, config: TrainingConfig) -> TrainingConfig:
    """Return the settings of a run where a checkpoint of it was taken. Raises ConfigError if they are impossible."""
    try:
        return start.settings(config)
    except (KeyError, ValueError, TypeError) as error:
        raise _misfit(start, error) from error


def _misfit(checkpoint: Checkpoint, reason: Exception) -> ConfigError:
    misfit = QT_TRANSLATE_NOOP("Core", "The checkpoint of epoch {epoch} does not fit the settings: {reason}.")
    return ConfigError(Text(misfit, epoch=checkpoint.epoch, reason=reason))
