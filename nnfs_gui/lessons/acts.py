"""What a person can do, as lessons name it, and the sentence that asks for it."""

from nnfs_gui.words import QT_TRANSLATE_NOOP

ACTS: dict[str, str] = {
    "draw": QT_TRANSLATE_NOOP("Core", "Not yet: draw something on the pad."),
    "clear": QT_TRANSLATE_NOOP("Core", "Not yet: clear the pad."),
    "train": QT_TRANSLATE_NOOP("Core", "Not yet: press Train."),
    "pause": QT_TRANSLATE_NOOP("Core", "Not yet: pause the training."),
    "stop": QT_TRANSLATE_NOOP("Core", "Not yet: stop the training."),
    "one_epoch": QT_TRANSLATE_NOOP("Core", "Not yet: press One epoch."),
    "one_batch": QT_TRANSLATE_NOOP("Core", "Not yet: choose Run > One batch."),
    "slow_motion": QT_TRANSLATE_NOOP("Core", "Not yet: choose a pace in Run > Slow motion."),
    "teach": QT_TRANSLATE_NOOP("Core", "Not yet: say what it was, below the pad or in Why."),
    "forget": QT_TRANSLATE_NOOP("Core", "Not yet: choose Teach > Forget my hand."),
    "random_digit": QT_TRANSLATE_NOOP("Core", "Not yet: put a random test digit on the pad."),
    "look_back": QT_TRANSLATE_NOOP("Core", "Not yet: look back at an earlier epoch by the time machine."),
    "find_rate": QT_TRANSLATE_NOOP("Core", "Not yet: let a learning rate be found by the button beside that setting."),
    "choose_neuron": QT_TRANSLATE_NOOP("Core", "Not yet: click a neuron, or go to it with the arrow keys."),
    "proof": QT_TRANSLATE_NOOP("Core", "Not yet: in Steps, on the page “the proof”, move the slider Nudge."),
    "take_step": QT_TRANSLATE_NOOP("Core", "Not yet: in Steps, on the page “taking the step”, take a step."),
    "repeat_seeds": QT_TRANSLATE_NOOP("Core", "Not yet: choose Run > Repeat with other seeds…, and Start."),
    "compare": QT_TRANSLATE_NOOP("Core", "Not yet: in Runs, tick two runs to compare them."),
    "compare_seeds": QT_TRANSLATE_NOOP("Core", "Not yet: in Runs, tick two rows that hold several runs each."),
    "robustness": QT_TRANSLATE_NOOP("Core", "Not yet: in Robustness, look at a kind of change until its line is whole."),
    "smallest_change": QT_TRANSLATE_NOOP("Core", "Not yet: let Why find the smallest change that turns the answer."),
    "switch_neuron": QT_TRANSLATE_NOOP("Core", "Not yet: switch a neuron off in the laboratory of the view Network."),
    "open_network": QT_TRANSLATE_NOOP("Core", "Not yet: open a network from a file."),
    "open_run": QT_TRANSLATE_NOOP("Core", "Not yet: open a run in the view Runs."),
    "fork": QT_TRANSLATE_NOOP("Core", "Not yet: go on with a run from one of its epochs, as a run of its own."),
    "own_points": QT_TRANSLATE_NOOP("Core", "Not yet: draw points of your own on the plane."),
}
