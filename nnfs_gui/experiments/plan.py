"""What an experiment asks: settings that all candidates have, what is varied, how candidates are chosen, and how many."""

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from nnfs_gui.data.dataset import Dataset
from nnfs_gui.experiments.candidates import check_value, configure, settled, variable
from nnfs_gui.experiments.domains import Domain, Value, Values, domain_from_dict, grid, grid_size
from nnfs_gui.setting_kinds import Choice, ConfigError, Part, Switch, Whole, as_member
from nnfs_gui.storage.datasets.reading import UNCHOSEN, Choices
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text, showable

MOST_SEEDS = 100
MOST_RUNS = 100_000
MOST_CANDIDATES = 10_000  # of a grid
LONGEST_NAME = 200


class Strategy(StrEnum):
    """How candidates are chosen."""

    GRID = "grid"  # every combination
    RANDOM = "random"  # drawn (Bergstra and Bengio 2012)
    HALVING = "halving"  # drawn, and weak ones give up early (asynchronous successive halving, Li et al. 2020)


STRATEGY_LABELS = {
    Strategy.GRID: QT_TRANSLATE_NOOP("Core", "Every combination"),
    Strategy.RANDOM: QT_TRANSLATE_NOOP("Core", "Random"),
    Strategy.HALVING: QT_TRANSLATE_NOOP("Core", "Successive halving"),
}
assert set(STRATEGY_LABELS) == set(Strategy)


@dataclass(frozen=True, slots=True)
class Plan:
    """An experiment that can be run. Raises ConfigError if it cannot.

    A candidate is a value for each setting that is varied; it is trained once with each seed, which are the one of the base
    and those that follow it. `runs` and `minutes` are the budget: no run is begun beyond it. A grid ends by itself.
    """

    name: str
    base: TrainingConfig
    varied: Mapping[str, Domain] = field(default_factory=dict)  # by keys of VARIABLE
    strategy: Strategy = Strategy.GRID
    seeds: int = 1  # runs of each candidate
    runs: int | None = None
    minutes: float | None = None
    reduction: int = 3  # halving: of so many candidates one goes on, for so many times as many epochs
    data: str | None = None  # the path of the data set; None for the built-in one
    choices: Choices = UNCHOSEN  # by which it is read
    repeats: str | None = None  # the id of an experiment whose decisions are taken again, in its order

    def __post_init__(self) -> None:
        if not isinstance(self.name, str) or not self.name.strip() or len(self.name) > LONGEST_NAME:
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "An experiment has a name of 1 to {most} characters."), most=LONGEST_NAME
            )
        object.__setattr__(self, "name", showable(self.name.strip()))
        object.__setattr__(self, "strategy", as_member(Strategy, QT_TRANSLATE_NOOP("Core", "strategy"), self.strategy))
        Whole(1, MOST_SEEDS).check(QT_TRANSLATE_NOOP("Core", "number of seeds"), self.seeds)
        Whole(2, 10).check(QT_TRANSLATE_NOOP("Core", "reduction of the halving"), self.reduction)
        self._check_budget()
        self._check_room_for_seeds()
        if self.base.validation_share == 0 and (self.varied or self.seeds > 1):
            raise ConfigError(QT_TRANSLATE_NOOP("Core", "Candidates are compared by validation; set a validation share."))
        object.__setattr__(self, "varied", {key: _fitting(key, domain) for key, domain in self.varied.items()})
        self._check_varied()

    def _check_budget(self) -> None:
        if self.runs is not None:
            Whole(1, MOST_RUNS).check(QT_TRANSLATE_NOOP("Core", "number of runs"), self.runs)
        if self.minutes is not None and not (type(self.minutes) in (int, float) and 0 < self.minutes < math.inf):
            raise ConfigError(
                QT_TRANSLATE_NOOP(
                    "Core", "The minutes that an experiment may take must be a number above 0, got {minutes!r}."
                ),
                minutes=self.minutes,
            )
        if self.strategy is not Strategy.GRID and self.varied and self.runs is None and self.minutes is None:
            raise ConfigError(
                QT_TRANSLATE_NOOP(
                    "Core", "Candidates can be drawn for ever: give a budget, as a number of runs or of minutes."
                )
            )

    def _check_room_for_seeds(self) -> None:
        if self.runs is not None and self.runs < self.seeds:
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "Each candidate has {seeds:,} runs; the budget of {runs:,} is too small for one."),
                seeds=self.seeds,
                runs=self.runs,
            )

    def _check_varied(self) -> None:
        if self.strategy is Strategy.HALVING and not self.varied:
            raise ConfigError(QT_TRANSLATE_NOOP("Core", "Halving chooses among candidates: vary a setting."))
        if self.strategy is Strategy.HALVING and "epochs" in self.varied:
            raise ConfigError(
                QT_TRANSLATE_NOOP(
                    "Core", "Halving decides itself how many epochs a candidate gets; do not vary their number."
                )
            )
        if self.strategy is Strategy.GRID and grid_size(self.varied) > MOST_CANDIDATES:
            raise ConfigError(
                QT_TRANSLATE_NOOP(
                    "Core",
                    "These are {count:,} combinations; at most {most:,} can be tried. Take fewer values, or random ones.",
                ),
                count=grid_size(self.varied),
                most=MOST_CANDIDATES,
            )
        problem = None
        for values in grid(self.varied if grid_size(self.varied) <= MOST_CANDIDATES else self._corners()):
            try:
                configure(self.base, dict(zip(self.varied, values, strict=True)))
                return
            except ConfigError as error:
                problem = problem or error
        assert problem is not None
        raise ConfigError(
            QT_TRANSLATE_NOOP("Core", "No combination of these values can be trained. {problem}"), problem=problem
        )

    def _corners(self) -> Mapping[str, Domain]:
        return {key: Values((domain.points()[0], domain.points()[-1])) for key, domain in list(self.varied.items())}

    @property
    def all_seeds(self) -> tuple[int, ...]:
        """The seeds that each candidate is trained with."""
        return tuple((self.base.seed + number) % 2**31 for number in range(self.seeds))

    def grid(self) -> tuple[dict[str, Value], ...]:
        """Return the candidates of a grid, each once, without those that cannot be trained."""
        found: dict[tuple[tuple[str, Value], ...], dict[str, Value]] = {}
        for values in grid(self.varied):
            try:
                candidate = settled(self.base, dict(zip(self.varied, values, strict=True)))
            except ConfigError:
                continue
            found.setdefault(tuple(candidate.items()), candidate)
        return tuple(found.values())

    def check_change(self, other: "Plan") -> None:
        """See that an experiment that began with this plan can go on by another one. Raises ConfigError.

        Values, seeds and the budget may be others; a halving keeps its seeds, as candidates are compared at each rung.
        """
        same = {"name": other.name, "varied": other.varied, "runs": other.runs, "minutes": other.minutes}
        if self.strategy is not Strategy.HALVING:
            same["seeds"] = other.seeds
        if dataclasses.replace(self, **same) != other or set(self.varied) != set(other.varied):  # type: ignore[arg-type]
            raise ConfigError(
                QT_TRANSLATE_NOOP(
                    "Core",
                    "An experiment goes on with other values for what it varies, another budget, and unless it is a halving "
                    "other seeds. With other settings it is another experiment.",
                )
            )

    def fitted(self, dataset: Dataset) -> "Plan":
        """Return the plan for a data set: with an input for each pixel and an output for each class. Raises ConfigError."""
        return dataclasses.replace(self, base=self.base.fitted(dataset))

    def to_dict(self) -> dict[str, Any]:
        """Return nested dicts, lists, numbers and strings: what JSON can hold."""
        return {
            "name": self.name,
            "base": self.base.to_dict(),
            "varied": {key: domain.to_dict() for key, domain in self.varied.items()},
            "strategy": str(self.strategy),
            "seeds": self.seeds,
            "runs": self.runs,
            "minutes": self.minutes,
            "reduction": self.reduction,
            "data": self.data,
            "choices": dataclasses.asdict(self.choices),
            "repeats": self.repeats,
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "Plan":
        """Make a plan of what `to_dict` gave and JSON may have carried. Raises ConfigError."""
        try:
            base = TrainingConfig.from_dict(values["base"])
            varied = {key: domain_from_dict(domain) for key, domain in values["varied"].items()}
            choices = Choices(**values["choices"])
            for name in ("data", "repeats"):
                if not isinstance(values.get(name), str | None):
                    raise TypeError(f"{name} is {values[name]!r}")
            return cls(**{**values, "base": base, "varied": varied, "choices": choices})
        except ConfigError:
            raise
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise ConfigError(
                QT_TRANSLATE_NOOP("Core", "This is not the plan of an experiment: {reason}."), reason=error
            ) from error


def _fitting(key: str, domain: Domain) -> Domain:
    """Return a domain whose values the setting can have. Raises ConfigError."""
    setting = variable(key)
    if isinstance(domain, Values):
        return Values(tuple(check_value(key, value) for value in domain.values))
    if isinstance(setting.kind, Choice | Switch | Part):
        raise ConfigError(
            QT_TRANSLATE_NOOP("Core", "“{name}” has no range; give the values to try."), name=Text(setting.name)
        )
    fitted = dataclasses.replace(domain, whole=isinstance(setting.kind, Whole))
    for end in (fitted.points()[0], fitted.points()[-1]):
        check_value(key, end)
    return fitted
