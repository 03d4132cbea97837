"""Experiments in a library, whose runs were really trained on a few small pictures, in milliseconds each."""

from small_runs import small_config, small_dataset

from nnfs_gui.experiments.candidates import configure
from nnfs_gui.experiments.domains import Range, Scale, Values
from nnfs_gui.experiments.plan import Plan
from nnfs_gui.storage.library.experiment_record import ExperimentStatus, Report, ReportKind, Trial
from nnfs_gui.storage.library.recorded_run import recorded_run
from nnfs_gui.storage.library.run_record import TrialKey
from nnfs_gui.training.trainer import Trainer

DATASET = small_dataset()
RATE, OPTIMIZER = "optimizer.learning_rate", "optimizer.kind"
VARIED = {RATE: Range(0.001, 0.1, Scale.LOGARITHMIC, count=3), OPTIMIZER: Values(("adam", "sgd"))}


def small_plan(varied=None, *, seeds=2, epochs=3, name="Which rate?"):
    base = small_config(epochs=epochs, validation_share=0.2)
    return Plan(name, base, VARIED if varied is None else varied, seeds=seeds)


def begin_experiment(library, plan, begun=None):
    """Add an experiment whose trials, or the first `begun` of them, wait, and return its id and them."""
    experiment = library.experiment_writer.begin(plan.name, plan.to_dict(), DATASET.name, DATASET.checksum)
    trials = [
        Trial(0, candidate, seed, values, plan.base.epochs)
        for candidate, values in enumerate(plan.grid(), 1)
        for seed in plan.all_seeds
    ]
    trials = [
        Trial(number, trial.candidate, trial.seed, trial.settings, trial.epochs)
        for number, trial in enumerate(trials[:begun], 1)
    ]
    library.experiment_writer.take(experiment, 2)
    library.experiment_writer.start(experiment, trials)
    return experiment, trials


def train_trial(library, plan, experiment, trial):
    """Train a trial to its end, and report that."""
    config = configure(plan.base, trial.settings, trial.seed)
    for _ in recorded_run(Trainer(config, DATASET), library, name=plan.name, trial=TrialKey(experiment, trial.number)):
        pass
    accuracy = library.experiments.curves(experiment)[trial.number].accuracies[-1]
    report = Report(0, trial.number, ReportKind.FINISHED, trial.epochs, accuracy, 0.5)
    library.experiment_writer.report(experiment, report)


def make_experiment(library, plan=None, *, leave=True):
    """Make an experiment all of whose trials have finished, and return its id."""
    plan = plan or small_plan()
    experiment, trials = begin_experiment(library, plan)
    for trial in trials:
        train_trial(library, plan, experiment, trial)
    if leave:
        library.experiment_writer.leave(experiment, ExperimentStatus.FINISHED, chosen=1)
    return experiment
