"""How many epochs successive halving spends until it has what random search has in the end.

    python tests/benchmarks/halving.py --trials trials.json [--count 200] [--draws 100]

First as many candidates as asked for are trained to their end, over the learning rate, the size and number of layers, the
optimizer and the batch size, on 10,000 images of MNIST; what the file has already is not trained again. Then both strategies
are replayed on them: each draw takes the candidates in another order. Random search trains each to its end. Halving is told
the accuracies in the order in which two workers would bring them. What is counted is the epochs until a validation accuracy
as high as the best that random search found among all is known: as a share of all epochs of random search, and of those
until random search had it in that order; medians over the draws.
"""

import argparse
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program sets it

import numpy as np

from nnfs_gui.experiments.candidates import LAYER_COUNT, LAYER_SIZE, configure
from nnfs_gui.experiments.domains import Range, Scale, Values
from nnfs_gui.experiments.plan import Plan, Strategy
from nnfs_gui.experiments.strategies import next_trial
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.storage.library.experiment_record import Report, ReportKind
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochResult, TrainingDivergedError
from nnfs_gui.training.trainer import Trainer

EPOCHS = 27
WORKERS = 2
BASE = TrainingConfig(epochs=EPOCHS, train_size=10_000)
VARIED = {
    "optimizer.learning_rate": Range(0.0001, 0.3, Scale.LOGARITHMIC),
    LAYER_SIZE: Range(8, 256, Scale.LOGARITHMIC, whole=True),
    LAYER_COUNT: Values((1, 2, 3)),
    "optimizer.kind": Values(("sgd", "rmsprop", "adam")),
    "batch_size": Values((16, 32, 64, 128, 256)),
}


def train(path, count):
    """Train what is missing, and return the settings and the validation accuracies of the epochs of each candidate."""
    found = json.loads(path.read_text()) if path.exists() else []
    dataset = load_dataset(resource("mnist"))
    for number in range(len(found), count):
        rng = np.random.default_rng(number)
        values = {key: domain.draw(rng) for key, domain in VARIED.items()}
        accuracies = []
        try:
            for event in Trainer(configure(BASE, values, seed=number), dataset).run():
                if isinstance(event, EpochResult):
                    accuracies.append(event.metrics.validation_accuracy)  # noqa: PERF401  what came before it diverged counts
        except TrainingDivergedError:
            pass
        found.append({"values": values, "accuracies": accuracies})
        path.write_text(json.dumps(found))
        print(f"{number + 1:4} {max(accuracies, default=0):.4f} {values}", file=sys.stderr, flush=True)
    return found


def epochs_of_random_search(trials, order):
    """Return the best accuracy among the candidates, the epochs spent until it was reached, and all that it spends."""
    curves = [trials[number]["accuracies"] for number in order]
    best, spent, reached = 0.0, 0, 0
    for curve in curves:
        for accuracy in curve:
            spent += 1
            if accuracy > best:
                best, reached = accuracy, spent
    return best, reached, spent


def epochs_of_halving(plan, trials, order, wanted):
    """Return how many epochs halving spends until one of its candidates is as accurate as wanted; infinity if none is."""
    started, log, running, spent = [], [], [], 0
    clock = 0
    while True:
        while len(running) < WORKERS:
            chosen = next_trial(plan, started, log)
            if chosen is None:
                break
            before = next((trial.epochs for trial in started if trial.number == chosen.number), 0)
            started = [trial for trial in started if trial.number != chosen.number] + [chosen]
            started.sort(key=lambda trial: trial.number)
            log.append(Report(len(log) + 1, chosen.number, ReportKind.STARTED, chosen.epochs))
            running.append((clock + chosen.epochs - before, before, chosen))
        if not running:
            return float("inf")
        running.sort(key=lambda job: job[0])
        clock, before, trial = running.pop(0)
        curve = trials[order[trial.candidate - 1]]["accuracies"]
        for accuracy in curve[before : trial.epochs]:
            spent += 1
            if accuracy >= wanted:
                return spent
        if len(curve) < trial.epochs:
            log.append(Report(len(log) + 1, trial.number, ReportKind.DIVERGED, len(curve)))
        else:
            kind = ReportKind.FINISHED if trial.epochs == EPOCHS else ReportKind.REACHED
            log.append(Report(len(log) + 1, trial.number, kind, trial.epochs, curve[trial.epochs - 1], 0.0))


def replay(trials, draws):
    """Print what halving spends, as shares of what random search does."""
    plan = Plan("replay", BASE, VARIED, Strategy.HALVING, runs=len(trials))
    until, in_all, never = [], [], 0
    for draw in range(draws):
        order = np.random.default_rng((draw, 1)).permutation(len(trials))
        wanted, reached, spent = epochs_of_random_search(trials, order)
        epochs = epochs_of_halving(plan, trials, order, wanted)
        never += not np.isfinite(epochs)
        until.append(epochs / reached)
        in_all.append(epochs / spent)
    print(f"{len(trials)} candidates of up to {EPOCHS} epochs, {draws} draws, the best of random search: {wanted:.4f}")
    print(f"epochs of halving until it has that, as a share of those of random search, median: {np.median(in_all):.2f}")
    print(f"as a share of those until random search had it: {np.median(until):.2f}; never had it: {never} of {draws} draws")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trials", type=Path, required=True)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--draws", type=int, default=100)
    given = parser.parse_args()
    replay(train(given.trials, given.count), given.draws)
