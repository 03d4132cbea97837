"""What Health says: of a finding, of the change that might help, and of what came of it."""

from PySide6.QtCore import QObject

from nnfs_gui.gui.controls.kind_words import KindWords
from nnfs_gui.gui.inside.painting.numbers import fixed, short
from nnfs_gui.gui.words import in_figures
from nnfs_gui.inspection.health.findings import Finding, FindingKind
from nnfs_gui.inspection.health.remedies import Remedy, RemedyKind
from nnfs_gui.inspection.health.trial import Figure, Outcome, Trial, Verdict


class HealthWords(QObject):
    """Puts findings, remedies and trials into words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choose = KindWords(self).choose

    def headline(self, finding: Finding) -> str:
        """Say what is seen, with its figures and of which epoch they are."""
        words = self._seen(finding)
        if not finding.epoch:
            return self.tr("{0} (before the first epoch).").format(words)
        return self.tr("{0} (epoch {1}).").format(words, in_figures(finding.epoch))

    def _seen(self, finding: Finding) -> str:
        numbers = finding.numbers
        figures = [short(number) for number in numbers]
        match finding.kind:
            case FindingKind.DEAD:
                words = self.tr("{0} of the neurons of layer {1} never fire")
                figures = [self._percent(numbers[0], 0), f"{finding.layer}"]
            case FindingKind.SATURATED:
                words = self.tr("{0} of the activations of layer {1} are at their end")
                figures = [self._percent(numbers[0], 0), f"{finding.layer}"]
            case FindingKind.ERROR_RISEN:
                words = self.tr("The learning rate is too high: the training error has risen from {1} in epoch {2} to {0}")
                figures[2] = in_figures(numbers[2], ",.0f")
            case FindingKind.RATE_TOO_HIGH:
                words = self.tr("The learning rate is too high: the training error is {0}, guessing has {1}")
            case FindingKind.LOST:
                words = self.tr("It is worse than guessing: the training error is {0}, guessing has {1}")
            case FindingKind.STEPS_TOO_LARGE:
                words = self.tr(
                    "The learning rate is too high: at {1}, one step can change the weights of layer {2} by {0} %"
                )
                figures = [short(100 * numbers[0]), in_figures(numbers[1], "g"), f"{finding.layer}"]
            case FindingKind.RATE_TOO_LOW:
                words = self.tr("The learning rate is too low: the training error, now {1}, falls by {0} an epoch")
                figures[0] = self._percent(numbers[0], 1)
            case FindingKind.OVERFITTING:
                words = self.tr("It overfits: the validation error has risen from {1} in epoch {2} to {0}")
                figures[2] = in_figures(numbers[2], ",.0f")
            case FindingKind.LEARNT_BY_HEART:
                words = self._choose(
                    self.tr("It overfits: {0} of the training images are read right, but {1} of the validation images"),
                    self.tr("It overfits: {0} of the training points are read right, but {1} of the validation points"),
                )
                figures = [self._percent(number, 2) for number in numbers]
            case FindingKind.PLATEAU:
                words = self.tr("A plateau: for {0} epochs the training error has stayed near {1}")
        return words.format(*figures)

    def reason(self, finding: Finding) -> str:
        """Say why that is so."""
        leaps = self.tr("Each step leaps over the valley that it should walk down into.")
        by_heart = self._choose(
            self.tr("It learns its images by heart, and no longer what they have in common with new ones."),
            self.tr("It learns its points by heart, and no longer what they have in common with new ones."),
        )
        reasons = {
            FindingKind.DEAD: self._choose(
                self.tr(
                    "A ReLU whose sum is negative for every image gives 0 and has no slope, so it cannot learn its way "
                    "back. Steps that were too large push it there."
                ),
                self.tr(
                    "A ReLU whose sum is negative for every point gives 0 and has no slope, so it cannot learn its way "
                    "back. Steps that were too large push it there."
                ),
            ),
            FindingKind.SATURATED: self.tr(
                "At its ends the curve of the activation is flat, so hardly any gradient comes through. "
                "The sums are too large: because of large first weights, or of large steps."
            ),
            FindingKind.ERROR_RISEN: leaps,
            FindingKind.RATE_TOO_HIGH: leaps,
            FindingKind.STEPS_TOO_LARGE: leaps,
            FindingKind.LOST: self.tr(
                "Steps that were too large have thrown the weights far off, and steps of the present size do not bring them "
                "back. A new run begins with new weights."
            ),
            FindingKind.RATE_TOO_LOW: self.tr("The direction is right, but the steps are so small that it takes for ever."),
            FindingKind.OVERFITTING: by_heart,
            FindingKind.LEARNT_BY_HEART: by_heart,
            FindingKind.PLATEAU: self.tr(
                "It jumps about a valley that is narrower than its steps; or the network is too small to do better."
            ),
        }
        assert set(reasons) == set(FindingKind)
        return reasons[finding.kind]

    def change(self, remedy: Remedy) -> str:
        """Say what a remedy changes, from what and to what."""
        words = {
            RemedyKind.LEARNING_RATE: self.tr("learning rate {0} → {1}"),
            RemedyKind.COSINE: self.tr("schedule Constant → Cosine: the learning rate falls to 0 by the end"),
            RemedyKind.LEAKY_RELU: self.tr("ReLU → Leaky ReLU"),
            RemedyKind.INITIALIZER: self.tr("first weights Normal → Glorot"),
            RemedyKind.NEURONS: self.tr("neurons of the smallest hidden layer {0} → {1}"),
            RemedyKind.EPOCHS: self.tr("epochs {0} → {1}"),
            RemedyKind.IMAGES: self._choose(self.tr("training images {0} → {1}"), self.tr("training points {0} → {1}")),
            RemedyKind.AUGMENTATION: self.tr("the images are changed a little each time, instead of always being the same"),
            RemedyKind.WEIGHT_DECAY: self.tr("weight decay {0} → {1}"),
        }
        assert set(words) == set(RemedyKind)
        said = words[remedy.kind].format(_number(remedy.was), _number(remedy.value))
        if remedy.kind is RemedyKind.INITIALIZER and remedy.value:
            rate = words[RemedyKind.LEARNING_RATE].format(_number(remedy.was), _number(remedy.value))
            said = self.tr("{0}, and {1}").format(said, rate)
        return said

    def when(self, remedy: Remedy, *, training: bool) -> str:
        """Say from when on it holds, and for what."""
        if remedy.anew:
            return self.tr("This network is beyond repair: start a new run with it.")
        if not remedy.works_while_training:
            return self.tr("It can be changed when this run is over.") if training else self.tr("It takes a new run.")
        if remedy.kind is RemedyKind.AUGMENTATION:
            return self.tr("It takes more epochs.")
        return self.tr("The run goes on with it.") if training else ""

    def trial(self, trial: Trial, outcome: Outcome | None) -> str:
        """Say what was tried, and whether it helped."""
        tried = self.tr("Tried: {0}.").format(self.change(trial.remedy))
        if outcome is None:
            return self.tr("{0} Whether it helps is said here when an epoch was trained with it.").format(tried)
        figures = {
            Figure.TRAINING_ERROR: self.tr("training error"),
            Figure.VALIDATION_ERROR: self.tr("validation error"),
            Figure.DEAD: self.tr("dead neurons of layer {0}"),
            Figure.SATURATED: self.tr("saturated activations of layer {0}"),
        }
        verdicts = {
            Verdict.HELPED: self.tr("it helped."),
            Verdict.NO_DIFFERENCE: self.tr("it made no difference so far."),
            Verdict.WORSE: self.tr("it did not help."),
        }
        is_share = outcome.figure in (Figure.DEAD, Figure.SATURATED)
        before, after = (self._percent(value, 0) if is_share else short(value) for value in (outcome.before, outcome.after))
        epochs = self.tr("%Ln epoch(s)", "", outcome.epochs)
        figure = figures[outcome.figure].format(trial.finding.layer)
        words = self.tr("{0} After {1} with it, {2} {3} → {4}: {5}")
        return words.format(tried, epochs, figure, before, after, verdicts[outcome.verdict])

    def summary(self, findings: tuple[Finding, ...]) -> str:
        """Say in a line what there is to see; nothing where there is nothing."""
        if not findings:
            return ""
        headline = self.headline(findings[0])
        return headline if len(findings) == 1 else self.tr("{0} And %Ln more.", "", len(findings) - 1).format(headline)

    def _percent(self, share: float, decimals: int) -> str:
        return self.tr("{0} %").format(fixed(100 * share, decimals))


def _number(value: float) -> str:
    return in_figures(value, ",.0f") if value >= 1000 else in_figures(value, "g")
