"""What reports say of a run in a few words, escaped."""

from collections.abc import Iterator
from dataclasses import dataclass

from nnfs_gui.data.points import dataset_text
from nnfs_gui.inspection.runs.run_words import taken_text
from nnfs_gui.pages.html import Wording, escape
from nnfs_gui.pages.report.pieces import as_title, sentence
from nnfs_gui.storage.library.run_record import STATUS_NAMES, Run, RunStatus
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

DATE = "%Y-%m-%d %H:%M"  # the same in every language


@dataclass(frozen=True, slots=True, eq=False)
class RunWords:
    wording: Wording

    def status(self, run: Run) -> str:
        """Return how it ended, after how many epochs."""
        stands = QT_TRANSLATE_NOOP("Core", "{status}, {done:,} of {wanted:,} epochs.")
        status = Text(STATUS_NAMES[run.status])
        words = as_title(self.wording.text(stands, status=status, done=run.epochs_done, wanted=run.config.epochs))
        if run.status is not RunStatus.DIVERGED:
            return words
        why = QT_TRANSLATE_NOOP("Core", "Its error was no longer a number. A lower learning rate may help.")
        return f"{words} {self.wording.text(why)}"

    def tested(self, run: Run) -> str:
        """Return how many of the test images were read right, in a sentence that names the epoch."""
        if run.test_accuracy is None or run.test_interval is None:
            return self.wording.text(
                QT_TRANSLATE_NOOP("Core", "It was not tested: that is done when a run ends or is opened.")
            )
        template = QT_TRANSLATE_NOOP(
            "Core",
            "{share:.2%} of {count:,} test images are read right (95 % interval {low:.2%} to {high:.2%}): the network of "
            "epoch {epoch:,}.",
        )
        if run.config.network.reads_points:
            template = QT_TRANSLATE_NOOP(
                "Core",
                "{share:.2%} of {count:,} test points are read right (95 % interval {low:.2%} to {high:.2%}): the network "
                "of epoch {epoch:,}.",
            )
        low, high = run.test_interval
        epoch = run.final_epoch
        return self.wording.text(template, share=run.test_accuracy, count=run.test_total, low=low, high=high, epoch=epoch)

    def validated(self, run: Run) -> str:
        """Return how many of the validation images were read right; nothing where there are none."""
        if run.validation_accuracy is None:
            return ""
        template = QT_TRANSLATE_NOOP("Core", "{share:.2%} of the validation images are read right after epoch {epoch:,}.")
        if run.config.network.reads_points:
            template = QT_TRANSLATE_NOOP(
                "Core", "{share:.2%} of the validation points are read right after epoch {epoch:,}."
            )
        words = self.wording.text(template, share=run.validation_accuracy, epoch=run.final_epoch)
        if run.best_epoch is None or run.best_epoch == run.final_epoch:
            return words
        best = self.wording.text(
            QT_TRANSLATE_NOOP("Core", "The best were {share:.2%} after epoch {epoch:,}."),
            share=run.best_validation_accuracy,
            epoch=run.best_epoch,
        )
        return f"{words} {best}"

    def share_with_interval(self, share: float | None, interval: tuple[float, float] | None) -> str:
        """Return a share with its 95 % interval, such as "97.0 % (96.1 % – 97.7 %)", of which that stands in one line."""
        if share is None:
            return "–"
        words = self.wording.number(share, ".2%")
        if interval is None:
            return words
        return f'{words} <span class="whole">({" – ".join(self.wording.number(end, ".2%") for end in interval)})</span>'

    def facts(self, run: Run, validation_count: int) -> Iterator[tuple[str, str]]:
        """Yield what is known of it beside its settings, by names."""
        text, number = self.wording.text, self.wording.number
        yield text(QT_TRANSLATE_NOOP("Core", "Data set")), sentence(self.wording, dataset_text(run.dataset))
        training, validation = QT_TRANSLATE_NOOP("Core", "Training images"), QT_TRANSLATE_NOOP("Core", "Validation images")
        speed = QT_TRANSLATE_NOOP("Core", "Images a second")
        if run.config.network.reads_points:
            training, validation = (
                QT_TRANSLATE_NOOP("Core", "Training points"),
                QT_TRANSLATE_NOOP("Core", "Validation points"),
            )
            speed = QT_TRANSLATE_NOOP("Core", "Points a second")
        yield text(training), number(run.train_count)
        yield text(validation), number(validation_count) if validation_count else ""
        yield text(QT_TRANSLATE_NOOP("Core", "Layers")), escape(run.network)
        yield text(QT_TRANSLATE_NOOP("Core", "Weights and biases")), number(run.config.network.parameter_count)
        yield text(QT_TRANSLATE_NOOP("Core", "Time")), sentence(self.wording, taken_text(run.seconds))
        rate = run.images_per_second
        yield text(speed), "" if rate is None else number(rate, ",.0f")
        yield text(QT_TRANSLATE_NOOP("Core", "Threads")), "" if run.threads is None else number(run.threads)
        versions = ", ".join(f"{name} {version}" for name, version in run.versions.items())
        yield text(QT_TRANSLATE_NOOP("Core", "Versions")), escape(versions)
        yield text(QT_TRANSLATE_NOOP("Core", "Number in the library")), escape(f"{run.number} ({run.id[:8]})")
